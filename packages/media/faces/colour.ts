import type { Box, Pixels } from '../types.ts'

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
