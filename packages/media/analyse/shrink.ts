import type { Pixels } from '../types.ts'

/** The long side at which a picture is analysed, in pixels: about the size at which platforms show it. */
export const analysedSide = 2048

/** The picture at a smaller size, each pixel the mean of those it covers; never larger than it was. */
export function shrink(pixels: Pixels, longest = analysedSide): { pixels: Pixels; factor: number } {
  const factor = Math.max(pixels.width, pixels.height) / longest
  if (factor <= 1) return { pixels, factor: 1 }
  const width = Math.max(1, Math.round(pixels.width / factor))
  const height = Math.max(1, Math.round(pixels.height / factor))
  const data = new Uint8ClampedArray(width * height * 4)
  const row = new Float64Array(width * 4)
  for (let y = 0; y < height; y++) {
    const top = Math.floor((y * pixels.height) / height)
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * pixels.height) / height))
    row.fill(0)
    for (let from = top; from < bottom; from++) addRow(pixels, from, width, row)
    for (let x = 0; x < width; x++) {
      const count = (toEnd(x, width, pixels.width) - toStart(x, width, pixels.width)) * (bottom - top)
      for (let channel = 0; channel < 4; channel++) data[(y * width + x) * 4 + channel] = (row[x * 4 + channel] ?? 0) / count
    }
  }
  return { pixels: { width, height, data }, factor }
}

const toStart = (x: number, width: number, full: number): number => Math.floor((x * full) / width)
const toEnd = (x: number, width: number, full: number): number => Math.max(toStart(x, width, full) + 1, Math.floor(((x + 1) * full) / width))

function addRow({ width: full, data }: Pixels, y: number, width: number, row: Float64Array): void {
  for (let x = 0; x < width; x++) {
    const end = toEnd(x, width, full)
    let red = 0, green = 0, blue = 0, alpha = 0
    for (let from = toStart(x, width, full); from < end; from++) {
      const at = (y * full + from) * 4
      red += data[at] ?? 0
      green += data[at + 1] ?? 0
      blue += data[at + 2] ?? 0
      alpha += data[at + 3] ?? 0
    }
    row[x * 4] = (row[x * 4] ?? 0) + red
    row[x * 4 + 1] = (row[x * 4 + 1] ?? 0) + green
    row[x * 4 + 2] = (row[x * 4 + 2] ?? 0) + blue
    row[x * 4 + 3] = (row[x * 4 + 3] ?? 0) + alpha
  }
}
