import type { Grey } from './grey.ts'

/** Shares of a strip: how much may be ink, and how often ink and paper change along a row, per height of the strip. */
const law = { leastInk: 0.04, mostInk: 0.62, leastChanges: 2, mostChanges: 22, dark: 118 }

/** Whether a level strip, dark on light, can hold print: strokes beside gaps, not the edge of a thing or noise. A cheap look before the dear one. */
export function looksPrinted({ width, height, data }: Grey): boolean {
  let ink = 0
  let changes = 0
  const top = Math.round(height * 0.28)
  const bottom = Math.round(height * 0.72)
  for (let y = top; y < bottom; y++) {
    let before = false
    for (let x = 1; x < width - 1; x++) {
      const isInk = toMean(data, y * width + x, width) < law.dark
      if (isInk) ink++
      if (isInk !== before) changes++
      before = isInk
    }
  }
  const rows = bottom - top
  const share = ink / (rows * width)
  const often = (changes / rows) * (height / width)
  return share >= law.leastInk && share <= law.mostInk && often >= law.leastChanges && often <= law.mostChanges
}

/** Mean of nine pixels, so that a camera's noise is no stroke. */
function toMean(data: Uint8Array, at: number, width: number): number {
  let sum = 0
  for (const row of [at - width, at, at + width]) sum += (data[row - 1] ?? 0) + (data[row] ?? 0) + (data[row + 1] ?? 0)
  return sum / 9
}
