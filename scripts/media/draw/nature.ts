/// <reference lib="dom" />
import type { Brush } from './brush.ts'

/** Landscapes, plants, water, sky, food: things without print. */
export function makeNature(brush: Brush): Record<string, () => void> {
  const { width, height, chance, between, fill, oval, stroke } = brush
  const hill = (top: number, style: string): void => {
    const { context } = brush
    const long = between(70, 160)
    context.fillStyle = style
    context.beginPath()
    context.moveTo(0, height)
    for (let x = 0; x <= width + 20; x += 20) context.lineTo(x, top + Math.sin(x / long) * 50 + chance() * 14)
    context.lineTo(width, height)
    context.fill()
  }
  const sky = (low: string, high: string): void => {
    const shade = brush.context.createLinearGradient(0, 0, 0, height)
    shade.addColorStop(0, high)
    shade.addColorStop(1, low)
    brush.context.fillStyle = shade
    brush.context.fillRect(0, 0, width, height)
  }
  const many = (count: number, draw: (i: number) => void): void => {
    for (let i = 0; i < count; i++) draw(i)
  }
  const anywhere = (): [number, number] => [chance() * width, chance() * height]
  return {
    hills: () => {
      sky('#dfe9f2', '#7fb0dd')
      many(5, (layer) => hill(height * (0.35 + layer * 0.13), `hsl(${90 + layer * 12 + between(-20, 20)} 30% ${60 - layer * 9}%)`))
    },
    sea: () => {
      sky('#f4c58a', '#3b6ca8')
      oval('#fff3cf', width * between(0.2, 0.8), height * 0.4, 50, 50)
      fill('#27506b', 0, height * 0.5, width, height * 0.5)
      many(500, () => {
        const y = height * between(0.5, 1)
        const reach = (y / height - 0.45) * 90
        const x = chance() * width
        stroke(`hsl(${between(190, 215)} 40% ${between(30, 75)}%)`, between(1, 4), [[x, y], [x + reach, y + between(-2, 2)]])
      })
    },
    leaves: () => many(2500, () => oval(`hsl(${between(80, 140)} ${between(30, 70)}% ${between(15, 65)}%)`, ...anywhere(), between(4, 26), between(2, 11), chance() * 6)),
    grass: () => {
      fill('#31511f', 0, 0, width, height)
      many(5000, () => {
        const [x, y] = anywhere()
        stroke(`hsl(${between(75, 120)} ${between(30, 60)}% ${between(20, 60)}%)`, between(1, 3), [[x, y], [x + between(-12, 12), y - between(15, 50)]])
      })
    },
    fireworks: () => {
      fill('#05060f', 0, 0, width, height)
      many(7, () => {
        const [x, y] = anywhere()
        const hue = chance() * 360
        const reach = between(60, 240)
        many(60, () => {
          const angle = chance() * 6.3
          const far = reach * between(0.5, 1)
          stroke(`hsl(${hue + between(-20, 20)} 90% ${between(50, 80)}%)`, between(1, 3), [[x + Math.cos(angle) * far * 0.6, y + Math.sin(angle) * far * 0.6], [x + Math.cos(angle) * far, y + Math.sin(angle) * far]])
        })
      })
    },
    food: () => {
      fill(`hsl(${between(20, 40)} 30% ${between(30, 55)}%)`, 0, 0, width, height)
      many(6, (i) => stroke(`rgb(60 35 15 / 30%)`, 3, [[0, i * 170 + 20], [width, i * 170 + between(0, 40)]]))
      const [x, y] = [width * between(0.4, 0.6), height / 2]
      oval('#f4f2ee', x, y, 380, 340)
      oval('#e5e1da', x, y, 290, 250)
      many(160, () => {
        const [turn, far] = [chance() * 6.3, Math.sqrt(chance()) * 230]
        oval(`hsl(${[8, 30, 50, 100, 20][Math.floor(chance() * 5)] ?? 0} ${between(50, 85)}% ${between(25, 65)}%)`, x + Math.cos(turn) * far, y + Math.sin(turn) * far * 0.85, between(8, 42), between(6, 26), chance() * 6)
      })
    },
    gravel: () => {
      fill('#6b655c', 0, 0, width, height)
      many(3500, () => oval(`hsl(${between(20, 50)} ${between(4, 16)}% ${between(25, 80)}%)`, ...anywhere(), between(4, 20), between(4, 14), chance() * 6))
    },
    bubbles: () => {
      sky('#0d3b52', '#1c7ba0')
      many(160, () => {
        const [x, y] = anywhere()
        const reach = between(4, 50)
        brush.context.strokeStyle = `rgb(220 245 255 / ${between(30, 80)}%)`
        brush.context.lineWidth = between(1, 4)
        brush.context.beginPath()
        brush.context.ellipse(x, y, reach, reach, 0, 0, 7)
        brush.context.stroke()
        oval('rgb(255 255 255 / 60%)', x - reach / 3, y - reach / 3, reach / 6, reach / 6)
      })
    },
    trees: () => {
      fill('#e9eef3', 0, 0, width, height)
      const branch = (x: number, y: number, angle: number, long: number, thick: number): void => {
        const [toX, toY] = [x + Math.cos(angle) * long, y + Math.sin(angle) * long]
        stroke('#2e261f', thick, [[x, y], [toX, toY]])
        if (long < 9) return
        branch(toX, toY, angle - between(0.15, 0.6), long * between(0.6, 0.8), thick * 0.7)
        branch(toX, toY, angle + between(0.15, 0.6), long * between(0.6, 0.8), thick * 0.7)
      }
      many(5, (i) => branch(120 + i * 260 + between(-60, 60), height, -Math.PI / 2 + between(-0.1, 0.1), between(120, 210), between(12, 24)))
    },
    doodle: () => {
      fill('#fbfaf5', 0, 0, width, height)
      many(26, () => {
        const [x, y] = anywhere()
        const reach = between(30, 180)
        const loops = between(2, 7)
        stroke(['#1d1d1f', '#26408c', '#b3202c'][Math.floor(chance() * 3)] ?? '#000', between(2, 6), Array.from({ length: 90 }, (_, i): [number, number] => [x + Math.cos(i / 14) * reach * Math.sin((i / 90) * loops), y + Math.sin(i / 9) * reach * 0.7]))
      })
    },
  }
}
