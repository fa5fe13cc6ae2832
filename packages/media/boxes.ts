import type { Box } from './types.ts'

/** Area that two boxes share. */
export function toSharedArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return width > 0 && height > 0 ? width * height : 0
}

/** Shared area over joined area: 1 for the same box, 0 for boxes apart. */
export function toOverlap(a: Box, b: Box): number {
  const shared = toSharedArea(a, b)
  return shared / Math.max(1e-9, a.width * a.height + b.width * b.height - shared)
}

/** How much of the first box lies inside the second, from 0 to 1. */
export function toShareInside(inner: Box, outer: Box): number {
  return toSharedArea(inner, outer) / Math.max(1e-9, inner.width * inner.height)
}

/** The smallest box around all. */
export function toUnion(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  }
}

/** The box in a picture `factor` times as large, on whole pixels that contain it, inside the picture. */
export function toScaledBox(box: Box, factor: number, size: { width: number; height: number }): Box {
  const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, value))
  const x = clamp(Math.floor(box.x * factor), size.width - 1)
  const y = clamp(Math.floor(box.y * factor), size.height - 1)
  return {
    x,
    y,
    width: Math.max(1, clamp(Math.ceil((box.x + box.width) * factor), size.width) - x),
    height: Math.max(1, clamp(Math.ceil((box.y + box.height) * factor), size.height) - y),
  }
}
