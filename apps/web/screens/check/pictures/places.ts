import type { Box } from '@sharewell/review/contract'
import { toPictureId, type Note } from '../notes/notes.ts'

/** Where a note stands: in which picture, counted from 1, and under which mark; null for a note on the whole picture or its text. */
export type Place = { picture: number; mark: number | null }

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

/** All boxes of a note, in pixels of the upright picture; none for a note on the whole picture or its alternative text. */
export function toBoxes({ finding }: Pick<Note, 'finding'>): readonly Box[] {
  if (!finding.in || !('attachment' in finding.in)) return []
  const { box, boxes } = finding.in
  return boxes ?? (box ? [box] : [])
}

/** The places of the notes that stand in pictures, by their key; marks are counted in each picture. */
export function toPlaces(notes: readonly Note[], ids: readonly string[]): ReadonlyMap<string, Place> {
  const marks = new Map<string, number>()
  return new Map(notes.flatMap((note): [string, Place][] => {
    const id = toPictureId(note)
    if (id === null) return []
    const mark = toBoxes(note).length > 0 ? (marks.get(id) ?? 0) + 1 : null
    if (mark !== null) marks.set(id, mark)
    return [[note.key, { picture: ids.indexOf(id) + 1, mark }]]
  }))
}
