import type { Box } from '@sharewell/media/types'

export type Size = { width: number; height: number }
/** Which edges of a box move: -1 the left or upper one, 1 the right or lower one, 0 none. */
export type Handle = { x: -1 | 0 | 1; y: -1 | 0 | 1 }

/** The shortest side of a box, as a share of the picture's longer side; a box of nothing could not be found again. */
const smallest = 0.012

export function toSmallest({ width, height }: Size): number {
  return Math.min(Math.max(2, Math.max(width, height) * smallest), width / 5, height / 5)
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), Math.max(low, high))

/** The box moved by so many pixels; it never leaves the picture. */
export function moveBox(box: Box, x: number, y: number, picture: Size): Box {
  return { ...box, x: clamp(box.x + x, 0, picture.width - box.width), y: clamp(box.y + y, 0, picture.height - box.height) }
}

/** The box with the edges of a handle moved by so many pixels; it stays inside the picture and keeps a smallest size. */
export function resizeBox(box: Box, handle: Handle, x: number, y: number, picture: Size): Box {
  const least = toSmallest(picture)
  const [left, right] = [box.x, box.x + box.width]
  const [top, bottom] = [box.y, box.y + box.height]
  const newLeft = handle.x < 0 ? clamp(left + x, 0, right - least) : left
  const newRight = handle.x > 0 ? clamp(right + x, left + least, picture.width) : right
  const newTop = handle.y < 0 ? clamp(top + y, 0, bottom - least) : top
  const newBottom = handle.y > 0 ? clamp(bottom + y, top + least, picture.height) : bottom
  return { x: newLeft, y: newTop, width: newRight - newLeft, height: newBottom - newTop }
}

/** The box between two points, inside the picture; null where it would be too small to be meant. */
export function spanBox(from: { x: number; y: number }, to: { x: number; y: number }, picture: Size): Box | null {
  const [left, right] = [clamp(Math.min(from.x, to.x), 0, picture.width), clamp(Math.max(from.x, to.x), 0, picture.width)]
  const [top, bottom] = [clamp(Math.min(from.y, to.y), 0, picture.height), clamp(Math.max(from.y, to.y), 0, picture.height)]
  const least = toSmallest(picture)
  return right - left < least || bottom - top < least ? null : { x: left, y: top, width: right - left, height: bottom - top }
}

/** A box in the middle, a fifth of each side. */
export function middleBox({ width, height }: Size): Box {
  return { x: width * 0.4, y: height * 0.4, width: width * 0.2, height: height * 0.2 }
}

/** A box in whole percent of the picture: from the left, from the top, wide, high. */
export function toPercents(box: Box, { width, height }: Size): [number, number, number, number] {
  return [Math.round((box.x / width) * 100), Math.round((box.y / height) * 100), Math.round((box.width / width) * 100), Math.round((box.height / height) * 100)]
}

/** What an arrow key does to a box; null for every other key. Shift takes larger steps, Alt or Ctrl changes the size. */
export function pressArrow(box: Box, event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey'>, picture: Size): Box | null {
  const ways: Partial<Record<string, [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }
  const way = ways[event.key]
  if (!way) return null
  const step = Math.max(1, Math.max(picture.width, picture.height) * (event.shiftKey ? 0.05 : 0.01))
  return event.altKey || event.ctrlKey ? resizeBox(box, { x: 1, y: 1 }, way[0] * step, way[1] * step, picture) : moveBox(box, way[0] * step, way[1] * step, picture)
}

/** Where a box stands on its picture, as styles; a picture is never mirrored, so its left is left. */
export function toPlacement(box: Box, { width, height }: Size): { left: string; top: string; width: string; height: string } {
  const percent = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(3)}%`
  return { left: percent(box.x, width), top: percent(box.y, height), width: percent(box.width, width), height: percent(box.height, height) }
}
