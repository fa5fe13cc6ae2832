import type { Box, Pixels } from '../types.ts'
import type { Paint } from './paint.ts'
import { isOnSpan, makeRows } from './spans.ts'

/** How a result differs from what went in: `outside` in decibels (infinite where nothing changed), `inside` as the largest step from what was painted. */
export type Difference = { outside: number; inside: number; edge: number }

/** Pixels this near to the edge of a box may share a coded block with what is beside it. */
const border = 16

/** Compares a result with what went in. Colours under pixels that are clear in both do not count. */
export function compare(before: Pixels, after: Pixels, boxes: readonly Box[], paint: Paint): Difference {
  const rows = makeRows(boxes)
  const coreRows = makeRows(boxes.map((box) => toCore(box, before)))
  let [squares, count, inside, edge] = [0, 0, 0, 0]
  for (let y = 0, at = 0; y < before.height; y++) {
    const covered = rows(y)
    const cores = coreRows(y)
    for (let x = 0; x < before.width; x++, at += 4) {
      if (covered.length > 0 && isOnSpan(covered, x)) {
        const step = toStep(after.data, at, paint(x, y))
        if (isOnSpan(cores, x)) inside = Math.max(inside, step)
        else edge = Math.max(edge, step)
        continue
      }
      if (before.data[at + 3] === 0 && after.data[at + 3] === 0) {
        count += 3
        continue
      }
      for (let i = 0; i < 4; i++) squares += ((before.data[at + i] ?? 0) - (after.data[at + i] ?? 0)) ** 2
      count += 3
    }
  }
  return { outside: squares === 0 ? Infinity : 10 * Math.log10((65_025 * count) / squares), inside, edge }
}

/** The part of a box that no coded block shares with its surroundings; up to the edge of the picture, where there are none. */
function toCore({ x, y, width, height }: Box, picture: Pixels): Box {
  const left = x === 0 ? 0 : x + border
  const top = y === 0 ? 0 : y + border
  const right = x + width === picture.width ? picture.width : x + width - border
  const bottom = y + height === picture.height ? picture.height : y + height - border
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) }
}

function toStep(data: Uint8ClampedArray, at: number, colour: ReturnType<Paint>): number {
  return Math.max(...colour.map((value, i) => Math.abs(value - (data[at + i] ?? 0))), 255 - (data[at + 3] ?? 0))
}
