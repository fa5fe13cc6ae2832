import type { Pixels } from '../types.ts'

/** One byte of brightness a pixel. */
export type Grey = { width: number; height: number; data: Uint8Array }

/** The brightness of a picture; what is transparent lies on white, as pages show it. */
export function toGrey({ width, height, data }: Pixels): Grey {
  const grey = new Uint8Array(width * height)
  for (let i = 0, at = 0; i < grey.length; i++, at += 4) {
    const alpha = data[at + 3] ?? 255
    const value = ((data[at] ?? 0) * 77 + (data[at + 1] ?? 0) * 150 + (data[at + 2] ?? 0) * 29) >> 8
    grey[i] = alpha === 255 ? value : 255 - (((255 - value) * alpha) / 255)
  }
  return { width, height, data: grey }
}

/** Sums of brightness and of its square over everything above and left of a pixel: a mean of any rectangle in four reads. */
export type Sums = { stride: number; sum: Float64Array; squares: Float64Array }

export function toSums({ width, height, data }: Grey): Sums {
  const stride = width + 1
  const sum = new Float64Array(stride * (height + 1))
  const squares = new Float64Array(stride * (height + 1))
  for (let y = 0; y < height; y++) {
    let row = 0
    let rowSquares = 0
    for (let x = 0; x < width; x++) {
      const value = data[y * width + x] ?? 0
      row += value
      rowSquares += value * value
      const at = (y + 1) * stride + x + 1
      sum[at] = (sum[at - stride] ?? 0) + row
      squares[at] = (squares[at - stride] ?? 0) + rowSquares
    }
  }
  return { stride, sum, squares }
}
