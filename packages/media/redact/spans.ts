import type { Box } from '../types.ts'

/** Stretches of one row that lie in boxes, apart from one another, from left to right; `end` is the first place beyond. */
export type Span = { start: number; end: number }

/** The stretches of any row: boxes that overlap count once, so that work grows with the picture and not with how often it is covered. */
export function makeRows(boxes: readonly Box[]): (y: number) => readonly Span[] {
  const borders = [...new Set(boxes.flatMap(({ y, height }) => [y, y + height]))].sort((a, b) => a - b)
  const made = new Map<number, Span[]>()
  return (y) => {
    const slab = findSlab(borders, y)
    const known = made.get(slab)
    if (known) return known
    const spans = merge(boxes.filter((box) => y >= box.y && y < box.y + box.height && box.width > 0))
    made.set(slab, spans)
    return spans
  }
}

/** Whether a place of a row lies in one of its stretches. */
export function isOnSpan(spans: readonly Span[], x: number): boolean {
  let low = 0
  let high = spans.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = spans[middle]
    if (!span || x < span.start) high = middle - 1
    else if (x >= span.end) low = middle + 1
    else return true
  }
  return false
}

/** Every place of every box, once. */
export function forEachPlace(boxes: readonly Box[], visit: (x: number, y: number) => void): void {
  const rows = makeRows(boxes)
  const top = boxes.reduce((least, { y }) => Math.min(least, y), Infinity)
  const bottom = boxes.reduce((most, { y, height }) => Math.max(most, y + height), 0)
  for (let y = top; y < bottom; y++) for (const { start, end } of rows(y)) for (let x = start; x < end; x++) visit(x, y)
}

/** Between which borders a row lies: all rows of a slab have the same stretches. */
function findSlab(borders: readonly number[], y: number): number {
  let low = 0
  let high = borders.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((borders[middle] ?? 0) <= y) low = middle + 1
    else high = middle
  }
  return low
}

function merge(boxes: readonly Box[]): Span[] {
  const spans: Span[] = []
  for (const { x, width } of boxes.toSorted((a, b) => a.x - b.x)) {
    const last = spans.at(-1)
    if (last && x <= last.end) last.end = Math.max(last.end, x + width)
    else spans.push({ start: x, end: x + width })
  }
  return spans
}
