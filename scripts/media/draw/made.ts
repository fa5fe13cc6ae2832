/// <reference lib="dom" />
import type { Brush } from './brush.ts'

/** Walls, cloth, streets, tools: made things without print. */
export function makeMade(brush: Brush): Record<string, () => void> {
  const { width, height, chance, between, fill, oval, stroke } = brush
  const grid = (across: number, down: number, draw: (x: number, y: number, column: number, row: number) => void): void => {
    for (let row = 0; row * down < height + down; row++) for (let column = -1; column * across < width + across; column++) draw(column * across, row * down, column, row)
  }
  return {
    bricks: () => {
      const [long, high] = [between(60, 140), between(24, 56)]
      fill('#b8aea2', 0, 0, width, height)
      grid(long, high, (x, y, _, row) => fill(`hsl(${between(8, 22)} ${between(25, 50)}% ${between(30, 52)}%)`, x + (row % 2) * (long / 2), y, long - 5, high - 5))
    },
    weave: () => {
      const step = between(6, 16)
      const hue = chance() * 360
      grid(step, step, (x, y, column, row) => fill(`hsl(${hue} 35% ${(column + row) % 2 ? between(35, 45) : between(55, 66)}%)`, x, y, step - 1, step - 1))
    },
    tartan: () => {
      fill('#7a1e24', 0, 0, width, height)
      for (let at = 0; at < width; at += between(14, 60)) fill(`hsl(${[0, 120, 220, 50][Math.floor(chance() * 4)] ?? 0} 50% ${between(15, 60)}% / 60%)`, at, 0, between(3, 26), height)
      for (let at = 0; at < height; at += between(14, 60)) fill(`hsl(${[0, 120, 220, 50][Math.floor(chance() * 4)] ?? 0} 50% ${between(15, 60)}% / 60%)`, 0, at, width, between(3, 26))
    },
    keyboard: () => {
      fill('#2a2b2e', 0, 0, width, height)
      const key = between(40, 72)
      const isLight = chance() < 0.5
      grid(key, key, (x, y, _, row) => {
        brush.context.fillStyle = isLight ? `hsl(220 6% ${between(84, 92)}%)` : `hsl(220 6% ${between(14, 22)}%)`
        brush.context.beginPath()
        brush.context.roundRect(x + row * 14, y, key - 6, key - 6, 6)
        brush.context.fill()
      })
    },
    city: () => {
      fill('#0b1024', 0, 0, width, height)
      for (let x = 0; x < width;) {
        const [wide, top] = [between(70, 170), between(120, 600)]
        fill(`hsl(225 20% ${between(8, 18)}%)`, x, top, wide, height)
        const step = between(12, 26)
        for (let y = top + 12; y < height; y += step * 1.4) for (let at = x + 8; at < x + wide - 12; at += step) if (chance() < 0.55) fill(`hsl(${between(38, 56)} 80% ${between(55, 85)}%)`, at, y, step * 0.5, step * 0.7)
        x += wide + between(0, 12)
      }
    },
    fence: () => {
      const pitch = between(22, 60)
      for (let x = 0; x < width; x += pitch) fill('#d8d2c5', x, 140, pitch * between(0.4, 0.6), height)
      fill('#c7bfae', 0, 300, width, 36)
      fill('#c7bfae', 0, 700, width, 36)
    },
    blinds: () => {
      const pitch = between(14, 36)
      for (let y = 0; y < height; y += pitch) fill(`hsl(40 12% ${between(72, 82)}%)`, 0, y, width, pitch * 0.72)
      for (let i = 1; i < 4; i++) fill('#8d8779', (width * i) / 4, 0, 3, height)
    },
    tiles: () => {
      const side = between(50, 130)
      fill('#8f9499', 0, 0, width, height)
      grid(side, side, (x, y) => fill(`hsl(${between(190, 210)} 14% ${between(78, 90)}%)`, x, y, side - 6, side - 6))
    },
    books: () => {
      fill('#4b3423', 0, 0, width, height)
      for (let shelf = 0; shelf < 4; shelf++) {
        for (let x = 20; x < width - 30;) {
          const [wide, high] = [between(14, 54), between(150, 205)]
          fill(`hsl(${chance() * 360} ${between(15, 60)}% ${between(20, 65)}%)`, x, 225 + shelf * 235 - high, wide, high)
          if (chance() < 0.5) fill('rgb(230 210 140 / 70%)', x + 2, 225 + shelf * 235 - high * between(0.6, 0.9), wide - 4, between(3, 12))
          x += wide + between(0, 4)
        }
      }
    },
    ruler: () => {
      fill('#d8c48a', 0, 300, width, 180)
      for (let i = 0; i * 12 < width; i++) fill('#33291a', i * 12, 300, i % 10 === 0 ? 3 : 1.5, i % 10 === 0 ? 80 : i % 5 === 0 ? 56 : 36)
    },
    pills: () => {
      fill('#b9c4cc', 0, 0, width, height)
      for (let i = 0; i < 130; i++) {
        const [x, y, turn] = [chance() * width, chance() * height, chance() * 6]
        const [long, hue] = [between(14, 34), chance() * 360]
        oval('rgb(0 0 0 / 25%)', x + 4, y + 5, long, long * 0.55, turn)
        oval(`hsl(${hue} ${between(0, 60)}% ${between(70, 95)}%)`, x, y, long, long * 0.55, turn)
        if (chance() < 0.5) oval(`hsl(${hue + 120} 60% 55%)`, x + Math.cos(turn) * long * 0.5, y + Math.sin(turn) * long * 0.5, long * 0.5, long * 0.5, turn)
      }
    },
    stairs: () => {
      for (let i = 0; i < 26; i++) {
        fill(`hsl(30 8% ${55 + (i % 2) * 14}%)`, i * 26, height - i * 38, width, 38)
        fill(`hsl(30 8% 32%)`, i * 26, height - i * 38, width, 4)
      }
    },
    circuit: () => {
      fill('#0e4429', 0, 0, width, height)
      for (let i = 0; i < 90; i++) {
        let [x, y] = [Math.round(chance() * 64) * 20, Math.round(chance() * 48) * 20]
        const points: [number, number][] = [[x, y]]
        for (let turn = 0; turn < 4; turn++) {
          if (turn % 2) x += Math.round(between(-8, 8)) * 20
          else y += Math.round(between(-8, 8)) * 20
          points.push([x, y])
        }
        stroke('#c8a652', between(2, 5), points)
        oval('#e6d29a', x, y, 7, 7)
      }
      for (let i = 0; i < 9; i++) {
        const [x, y] = [chance() * width, chance() * height]
        fill('#16181a', x, y, 120, 70)
        for (let pin = 0; pin < 8; pin++) fill('#c9ccd1', x + 6 + pin * 14, y - 10, 6, 90)
        fill('#16181a', x, y, 120, 70)
      }
    },
  }
}
