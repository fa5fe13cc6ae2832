/// <reference lib="dom" />
import type { Brush } from './brush.ts'

/** Charts, traces, films and slides without print; with labels where asked, whose places are told to `label`. */
export function makeClinic(brush: Brush, label: (text: string, x: number, y: number, size: number, style: string) => void): Record<string, () => void> {
  const { width, height, chance, between, fill, oval, stroke, blurred } = brush
  const bars = (): void => {
    fill('#ffffff', 0, 0, width, height)
    const count = Math.floor(between(4, 14))
    for (let bar = 0; bar < count; bar++) fill(`hsl(${bar * 47 + between(0, 30)} 60% 50%)`, 150 + (bar * 1000) / count, height - 120, 700 / count, -between(60, 650))
    stroke('#333333', 3, [[130, 100], [130, height - 118], [width - 90, height - 118]])
  }
  const trace = (): void => {
    fill('#fff4f2', 0, 0, width, height)
    const step = between(12, 20)
    for (let i = 0; i * step < width; i++) stroke('#f3b8b4', i % 5 === 0 ? 2 : 0.7, [[i * step, 0], [i * step, height]])
    for (let i = 0; i * step < height; i++) stroke('#f3b8b4', i % 5 === 0 ? 2 : 0.7, [[0, i * step], [width, i * step]])
    for (let lead = 0; lead < 4; lead++) {
      const [base, pace, high] = [140 + lead * 220, between(90, 220), between(50, 130)]
      stroke('#222222', 2.5, Array.from({ length: width / 4 }, (_, i): [number, number] => {
        const beat = (i * 4) % pace
        return [i * 4, base - (beat > 60 && beat < 68 ? high : beat >= 68 && beat < 76 ? -high / 4 : beat > 30 && beat < 48 ? 12 : beat > 86 ? 16 * Math.sin((beat - 86) / 14) : 0) + chance() * 3]
      }))
    }
  }
  const chest = (): void => {
    fill('#0a0a0c', 0, 0, width, height)
    blurred(between(8, 18), () => {
      oval('rgb(150 155 160 / 60%)', width / 2, height * 0.55, 420, 430)
      oval('rgb(20 20 24 / 80%)', width / 2 - 190, height * 0.5, 130, 280)
      oval('rgb(20 20 24 / 80%)', width / 2 + 190, height * 0.5, 130, 280)
      fill('rgb(200 205 210 / 70%)', width / 2 - 36, 0, 72, height)
      for (let rib = 0; rib < 9; rib++) stroke(`rgb(200 205 210 / ${between(25, 55)}%)`, between(16, 28), [[200, 160 + rib * 85], [width / 2, 90 + rib * 80], [width - 200, 170 + rib * 85]])
    })
  }
  return {
    'bar chart': bars,
    'labelled chart': () => {
      bars()
      for (let i = 0; i < 6; i++) label(`${i * 20}`, 84, height - 120 - i * 120, 22, '#333333')
      label('Patients per month', 420, 60, 34, '#222222')
      label('January', 170, height - 80, 22, '#333333')
      label('December', width - 260, height - 80, 22, '#333333')
    },
    'pie chart': () => {
      fill('#fdfdfb', 0, 0, width, height)
      let from = 0
      for (let slice = 0; slice < 7; slice++) {
        const to = slice === 6 ? 6.2832 : from + between(0.3, 1.1)
        brush.context.fillStyle = `hsl(${slice * 53} 60% ${between(40, 65)}%)`
        brush.context.beginPath()
        brush.context.moveTo(width / 2, height / 2)
        brush.context.arc(width / 2, height / 2, 330, from, to)
        brush.context.fill()
        from = to
      }
    },
    curves: () => {
      fill('#ffffff', 0, 0, width, height)
      for (let i = 1; i < 9; i++) stroke('#d9dde2', 1, [[100, i * 100], [width - 60, i * 100]])
      for (let line = 0; line < 4; line++) {
        let y = between(200, 800)
        stroke(`hsl(${line * 90} 65% 45%)`, 4, Array.from({ length: 60 }, (_, i): [number, number] => [100 + i * 19, (y = Math.max(80, Math.min(880, y + between(-40, 40))))]))
        for (let i = 0; i < 60; i += 4) oval(`hsl(${line * 90} 65% 45%)`, 100 + i * 19, between(100, 860), 6, 6)
      }
    },
    ECG: trace,
    'labelled ECG': () => {
      trace()
      for (const [i, lead] of ['aVR', 'aVL', 'aVF', 'V1 V2'].entries()) label(lead, 60, 70 + i * 220, 26, '#222222')
      label('25 mm/s   10 mm/mV', width - 400, height - 40, 26, '#222222')
    },
    'chest film': chest,
    'labelled film': () => {
      chest()
      label('LEFT', width - 180, 120, 40, '#f0f0f0')
      label('PORTABLE AP SUPINE', 60, height - 60, 26, '#e8e8e8')
    },
    'hand film': () => {
      fill('#050507', 0, 0, width, height)
      blurred(between(3, 7), () => {
        for (let finger = 0; finger < 5; finger++) {
          const turn = -2.3 + finger * 0.36 + between(-0.05, 0.05)
          for (let bone = 0; bone < 4; bone++) {
            const far = 130 + bone * between(100, 120)
            oval(`rgb(215 220 225 / ${between(55, 85)}%)`, width / 2 + Math.cos(turn) * far, height * 0.8 + Math.sin(turn) * far, 52 - bone * 6, 20 - bone * 2, turn)
          }
        }
        for (let i = 0; i < 8; i++) oval('rgb(205 210 215 / 70%)', width / 2 + between(-80, 80), height * 0.82 + between(-40, 50), 26, 22)
      })
    },
    'CT slice': () => {
      fill('#000000', 0, 0, width, height)
      blurred(4, () => {
        oval('#d8d8d8', width / 2, height / 2, 420, 340)
        oval('#5d5d5d', width / 2, height / 2, 395, 316)
        for (let i = 0; i < 24; i++) oval(`hsl(0 0% ${between(15, 60)}% / 50%)`, width / 2 + between(-260, 260), height / 2 + between(-190, 190), between(20, 110), between(20, 80), chance() * 6)
        oval('#efefef', width / 2, height / 2 + 220, 60, 44)
      })
    },
    ultrasound: () => {
      fill('#000000', 0, 0, width, height)
      for (let i = 0; i < 16_000; i++) {
        const [turn, far] = [Math.PI / 2 + between(-0.62, 0.62), between(60, 860)]
        const grey = Math.floor(between(15, 190) * (0.5 + 0.5 * Math.sin(far / 70 + turn * 4)))
        oval(`rgb(${grey} ${grey} ${grey})`, width / 2 + Math.cos(turn) * far, Math.sin(turn) * far, between(1, 7), between(1, 3), turn + Math.PI / 2)
      }
      oval('#050505', width / 2 + between(-80, 80), between(350, 600), between(40, 120), between(30, 80))
    },
    cells: () => {
      fill('#f1d9e6', 0, 0, width, height)
      for (let i = 0; i < 900; i++) {
        const [x, y, reach, turn] = [chance() * width, chance() * height, between(10, 26), chance() * 6]
        oval(`hsl(${between(310, 340)} ${between(30, 55)}% ${between(70, 82)}%)`, x, y, reach, reach * between(0.7, 1), turn)
        oval(`hsl(${between(255, 280)} ${between(35, 60)}% ${between(28, 50)}%)`, x + between(-3, 3), y + between(-3, 3), reach * 0.45, reach * between(0.3, 0.45), turn)
      }
    },
  }
}
