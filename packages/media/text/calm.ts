import type { Grey } from './grey.ts'

/** From this much noise on, in steps of brightness, a picture is smoothed before its text is looked for. */
const noisy = 6
/** Side of the squares whose noise is measured, in pixels, and which of them counts: the calm ones, where nothing else is drawn. */
const side = 32
const calmest = 0.3

/** The picture without a camera's noise, where it has much: each pixel becomes a weighted mean of its nine. A calm picture stays as it is. */
export function calm(grey: Grey): Grey {
  return toNoise(grey) < noisy ? grey : smooth(grey)
}

/** How much brightness trembles from pixel to pixel (its standard deviation), told by the calm parts. */
export function toNoise({ width, height, data }: Grey): number {
  const levels: number[] = []
  for (let top = 1; top + side < height; top += side * 2) {
    for (let left = 1; left + side < width; left += side * 2) {
      let sum = 0
      for (let y = top; y < top + side; y++) {
        for (let x = left; x < left + side; x++) {
          const at = y * width + x
          const cross = (data[at - 1] ?? 0) + (data[at + 1] ?? 0) + (data[at - width] ?? 0) + (data[at + width] ?? 0)
          const corners = (data[at - width - 1] ?? 0) + (data[at - width + 1] ?? 0) + (data[at + width - 1] ?? 0) + (data[at + width + 1] ?? 0)
          sum += Math.abs(4 * (data[at] ?? 0) - 2 * cross + corners)
        }
      }
      levels.push((sum * Math.sqrt(Math.PI / 2)) / (6 * side * side))
    }
  }
  return levels.sort((a, b) => a - b)[Math.floor(levels.length * calmest)] ?? 0
}

function smooth({ width, height, data }: Grey): Grey {
  const level = data.slice()
  for (let y = 0; y < height; y++) for (let x = 1; x < width - 1; x++) level[y * width + x] = ((data[y * width + x - 1] ?? 0) + 2 * (data[y * width + x] ?? 0) + (data[y * width + x + 1] ?? 0) + 2) >> 2
  const smoothed = level.slice()
  for (let y = 1; y < height - 1; y++) for (let x = 0; x < width; x++) smoothed[y * width + x] = ((level[(y - 1) * width + x] ?? 0) + 2 * (level[y * width + x] ?? 0) + (level[(y + 1) * width + x] ?? 0) + 2) >> 2
  return { width, height, data: smoothed }
}
