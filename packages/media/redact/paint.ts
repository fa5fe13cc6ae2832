import type { Box, Pixels } from '../types.ts'

/** The colour that stands over a covered pixel. */
export type Paint = (x: number, y: number) => readonly [red: number, green: number, blue: number]

/** Plain black. */
export const solid: Paint = () => [0, 0, 0]

/** Whether a pixel lies in one of the boxes. */
export function isInside(boxes: readonly Box[], x: number, y: number): boolean {
  return boxes.some((box) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height)
}

type Colour = [number, number, number]

/**
 * A soft look for covered boxes: each blends the colours that stand just outside its four sides.
 * It is drawn from pixels outside all boxes alone, so nothing of what was covered is in it.
 */
export function toSoftPaint(pixels: Pixels, boxes: readonly Box[]): Paint {
  const drawn = boxes.map((box) => ({ box, sides: toSides(pixels, boxes, box) }))
  return (x, y) => {
    const found = drawn.findLast(({ box }) => isInside([box], x, y))
    return found ? blend(found.box, found.sides, x, y) : [0, 0, 0]
  }
}

function blend(box: Box, sides: readonly Colour[], x: number, y: number): Colour {
  const across = (x - box.x + 0.5) / box.width
  const down = (y - box.y + 0.5) / box.height
  const weights = [1 - across, across, 1 - down, down]
  const mix = (channel: 0 | 1 | 2): number => Math.round(sides.reduce((sum, side, i) => sum + side[channel] * (weights[i] ?? 0), 0) / 2)
  return [mix(0), mix(1), mix(2)]
}

/** How far from a box its colours are taken: nearer pixels can hold colours that coding blended with what was covered. */
const apart = 6
const grey: Colour = [128, 128, 128]

/** The mean colour beyond the left, right, upper and lower side; a side with nothing to show takes the others' colour. */
function toSides(pixels: Pixels, boxes: readonly Box[], { x, y, width, height }: Box): Colour[] {
  const sides = [
    toMean(pixels, boxes, { x: x - apart, y, width: 1, height }),
    toMean(pixels, boxes, { x: x + width + apart - 1, y, width: 1, height }),
    toMean(pixels, boxes, { x, y: y - apart, width, height: 1 }),
    toMean(pixels, boxes, { x, y: y + height + apart - 1, width, height: 1 }),
  ]
  const found = sides.filter((side) => side !== undefined)
  const mix = (channel: 0 | 1 | 2): number => found.reduce((sum, side) => sum + side[channel], 0) / found.length
  const other: Colour = found.length === 0 ? grey : [mix(0), mix(1), mix(2)]
  return sides.map((side) => side ?? other)
}

function toMean({ width, height, data }: Pixels, boxes: readonly Box[], strip: Box): Colour | undefined {
  const sum: Colour = [0, 0, 0]
  let count = 0
  for (let y = Math.max(0, strip.y); y < Math.min(height, strip.y + strip.height); y++) {
    for (let x = Math.max(0, strip.x); x < Math.min(width, strip.x + strip.width); x++) {
      if (isInside(boxes, x, y)) continue
      const at = (y * width + x) * 4
      for (const i of [0, 1, 2] as const) sum[i] += data[at + i] ?? 0
      count++
    }
  }
  return count === 0 ? undefined : [sum[0] / count, sum[1] / count, sum[2] / count]
}
