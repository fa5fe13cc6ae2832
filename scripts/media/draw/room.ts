/// <reference lib="dom" />
import type { Brush } from './brush.ts'

/** A blurred background of large soft shapes, as behind things that are held up to a camera. */
export function drawRoom({ width, height, chance, between, fill, oval, blurred }: Brush): void {
  const hue = Math.floor(chance() * 360)
  fill(`hsl(${hue} 25% ${between(40, 70)}%)`, 0, 0, width, height)
  blurred(6, () => {
    for (let i = 0; i < 40; i++) {
      const style = `hsl(${hue + between(0, 80)} ${between(10, 50)}% ${between(20, 85)}%)`
      if (chance() < 0.5) oval(style, chance() * width, chance() * height, between(20, 220), between(20, 180), chance() * 3)
      else fill(style, chance() * width, chance() * height, between(30, 330), between(20, 280))
    }
  })
}
