import type { Grey, Sums } from './grey.ts'

/** Pixels that stand out from their surroundings: 1 darker, 2 lighter, 0 neither. */
export type Ink = { width: number; height: number; data: Uint8Array }

/** The least difference in brightness from the surroundings that counts, and its share of the local contrast. */
const step = { least: 9, share: 0.3 }

/** Marks what is darker or lighter than the mean of the square around it. */
export function toInk({ width, height, data }: Grey, { stride, sum, squares }: Sums, radius: number): Ink {
  const ink = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    const top = Math.max(0, y - radius) * stride
    const bottom = Math.min(height, y + radius + 1) * stride
    const rows = (bottom - top) / stride
    for (let x = 0; x < width; x++) {
      const left = Math.max(0, x - radius)
      const right = Math.min(width, x + radius + 1)
      const area = rows * (right - left)
      const mean = ((sum[bottom + right] ?? 0) - (sum[bottom + left] ?? 0) - (sum[top + right] ?? 0) + (sum[top + left] ?? 0)) / area
      const square = ((squares[bottom + right] ?? 0) - (squares[bottom + left] ?? 0) - (squares[top + right] ?? 0) + (squares[top + left] ?? 0)) / area
      const spread = Math.sqrt(Math.max(0, square - mean * mean))
      const least = Math.max(step.least, spread * step.share)
      const value = data[y * width + x] ?? 0
      if (value < mean - least) ink[y * width + x] = 1
      else if (value > mean + least) ink[y * width + x] = 2
    }
  }
  return { width, height, data: ink }
}
