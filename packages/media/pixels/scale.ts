import type { Pixels } from '../types.ts'

/** Makes a picture smaller: each new pixel is the mean of those that it stands for, weighted by how much they show. */
export function scaleDown(pixels: Pixels, width: number, height: number): Pixels {
  const data = new Uint8ClampedArray(width * height * 4)
  const row = new Float64Array(width * 4)
  const sum = new Float64Array(width * 4)
  const ratio = pixels.height / height
  const { starts, ends } = toSpans(pixels.width, width)
  for (let y = 0; y < height; y++) {
    const from = y * ratio
    const to = Math.min(pixels.height, from + ratio)
    sum.fill(0)
    for (let source = Math.floor(from); source < to; source++) {
      const share = Math.min(to, source + 1) - Math.max(from, source)
      gatherRow(pixels, source, starts, ends, row)
      for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (row[i] ?? 0) * share
    }
    writeRow(sum, data, y * width * 4, (pixels.width / width) * (to - from))
  }
  return { width, height, data }
}

function toSpans(from: number, to: number): { starts: Float64Array; ends: Float64Array } {
  const ratio = from / to
  return { starts: Float64Array.from({ length: to }, (_, x) => x * ratio), ends: Float64Array.from({ length: to }, (_, x) => Math.min(from, (x + 1) * ratio)) }
}

/** Sums a row of the source over the span of each new pixel: colours times alpha, and alpha. */
function gatherRow({ data, width }: Pixels, y: number, starts: Float64Array, ends: Float64Array, row: Float64Array): void {
  for (let x = 0; x < starts.length; x++) {
    const start = starts[x] ?? 0
    const end = ends[x] ?? 0
    let [red, green, blue, alpha] = [0, 0, 0, 0]
    for (let source = Math.floor(start); source < end; source++) {
      const at = (y * width + source) * 4
      const weight = (Math.min(end, source + 1) - Math.max(start, source)) * (data[at + 3] ?? 0)
      red += (data[at] ?? 0) * weight
      green += (data[at + 1] ?? 0) * weight
      blue += (data[at + 2] ?? 0) * weight
      alpha += weight
    }
    row.set([red, green, blue, alpha], x * 4)
  }
}

function writeRow(sum: Float64Array, data: Uint8ClampedArray, at: number, area: number): void {
  for (let i = 0; i < sum.length; i += 4) {
    const alpha = sum[i + 3] ?? 0
    if (alpha === 0) continue
    for (let channel = 0; channel < 3; channel++) data[at + i + channel] = (sum[i + channel] ?? 0) / alpha
    data[at + i + 3] = alpha / area
  }
}
