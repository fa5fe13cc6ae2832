import type { Box, Pixels } from '../types.ts'

/** A picture whose brightest hundredth is below this is dark; it is drawn up to the second value, at most so many times. */
const dark = { below: 150, to: 220, most: 4 }

/** A dark picture drawn up to full brightness, since the face model knows faces in light; any other as it is. */
export function brighten(pixels: Pixels): Pixels {
  const { data } = pixels
  const counts = new Uint32Array(256)
  let seen = 0
  for (let at = 0; at < data.length; at += 4 * 7) {
    const value = Math.max(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)
    counts[value] = (counts[value] ?? 0) + 1
    seen++
  }
  let bright = 255
  for (let above = 0; bright > 0; bright--) if ((above += counts[bright] ?? 0) > seen / 100) break
  if (bright >= dark.below) return pixels
  const gain = Math.min(dark.most, dark.to / Math.max(1, bright))
  return { ...pixels, data: data.map((value, i) => (i % 4 === 3 ? value : value * gain)) }
}

/** Whether a part of the picture has hardly a colour, as films have none or a tint: means of small squares are compared, so that a camera's noise is no colour. */
export function isGrey({ width, height, data }: Pixels, box: Box): boolean {
  const squares = 8
  let coloured = 0
  for (let row = 0; row < squares; row++) {
    for (let column = 0; column < squares; column++) {
      const sum: [number, number, number] = [0, 0, 0]
      let count = 0
      for (let i = 0; i < 64; i++) {
        const x = Math.round(box.x + ((column + (i % 8) / 8) * box.width) / squares)
        const y = Math.round(box.y + ((row + Math.floor(i / 8) / 8) * box.height) / squares)
        if (x < 0 || y < 0 || x >= width || y >= height) continue
        for (const channel of [0, 1, 2] as const) sum[channel] += data[(y * width + x) * 4 + channel] ?? 0
        count++
      }
      const most = Math.max(...sum)
      if (most - Math.min(...sum) > 6 * count + most * 0.12) coloured++
    }
  }
  return coloured <= 3
}
