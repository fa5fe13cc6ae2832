/// <reference lib="dom" />
import type { Condition } from '../scenes.ts'
import type { Brush } from './brush.ts'

/** What light, hand and camera do to a whole picture: uneven shade, a dark or bright room, glare (about a place), motion, noise. */
export function drawLight(brush: Brush, condition: Condition, at?: { x: number; y: number }): void {
  const { context, width, height, chance, between } = brush
  const shade = context.createLinearGradient(0, 0, width * chance(), height)
  shade.addColorStop(0, `rgb(0 0 0 / ${between(0, 12)}%)`)
  shade.addColorStop(1, `rgb(0 0 0 / ${between(8, 40)}%)`)
  context.fillStyle = shade
  context.fillRect(0, 0, width, height)
  if (condition === 'glare') drawGlare(brush, at)
  const picture = context.getImageData(0, 0, width, height)
  if (condition === 'motion') smear(picture, 4, chance() < 0.5)
  const gain = condition === 'dark room' ? 0.35 : condition === 'bright light' ? 1.45 : 1
  const noise = condition === 'noise' ? 56 : condition === 'dark room' ? 20 : 12
  for (let i = 0; i < picture.data.length; i += 4) {
    const common = chance() - 0.5
    for (let channel = 0; channel < 3; channel++) picture.data[i + channel] = (picture.data[i + channel] ?? 0) * gain + (common * 0.7 + (chance() - 0.5) * 0.6) * noise
  }
  context.putImageData(picture, 0, 0)
}

/** A lamp that shines back: three quarters white in its middle. */
export function drawGlare({ context, width, height, between }: Brush, at = { x: width / 2, y: height / 2 }): void {
  const [x, y, reach] = [at.x + between(-100, 100), at.y + between(-60, 60), between(120, 260)]
  const shine = context.createRadialGradient(x, y, 0, x, y, reach)
  shine.addColorStop(0, 'rgb(255 255 255 / 75%)')
  shine.addColorStop(0.5, 'rgb(255 255 255 / 50%)')
  shine.addColorStop(1, 'rgb(255 255 255 / 0%)')
  context.fillStyle = shine
  context.fillRect(0, 0, width, height)
}

/** The mean of so many pixels in a row or a column, as a hand moves while the shutter is open. */
export function smear({ data, width, height }: ImageData, reach: number, isLevel: boolean): void {
  const from = data.slice()
  const step = isLevel ? 4 : width * 4
  for (let y = 0; y < height - reach; y++) {
    for (let x = 0; x < width - reach; x++) {
      for (let channel = 0; channel < 3; channel++) {
        const at = (y * width + x) * 4 + channel
        let sum = 0
        for (let i = 0; i < reach; i++) sum += from[at + i * step] ?? 0
        data[at] = sum / reach
      }
    }
  }
}
