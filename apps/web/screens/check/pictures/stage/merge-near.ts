import type { Box } from '@sharewell/media/types'

/** So far apart, as a share of their height, boxes on one line still stand together. */
const near = 0.9

/** Boxes side by side on one line as one: words that were read one by one are one place to look at. */
export function mergeNear(boxes: readonly Box[]): Box[] {
  const merged: Box[] = []
  for (const box of boxes) {
    const last = merged.at(-1)
    if (last && isBeside(last, box)) merged[merged.length - 1] = toUnion(last, box)
    else merged.push(box)
  }
  return merged
}

function isBeside(a: Box, b: Box): boolean {
  const height = Math.min(a.height, b.height)
  const shared = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  const gap = Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width)
  return shared > height * 0.4 && gap < height * near
}

function toUnion(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y }
}
