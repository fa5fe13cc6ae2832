import type { Box } from '@sharewell/review/contract'
import { toPictureId, type Note } from '../notes/notes.ts'

/** Where a note stands: in which picture, counted from 1, and under which mark; null for a note on the whole picture or its text. */
export type Place = { picture: number; mark: number | null }

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
