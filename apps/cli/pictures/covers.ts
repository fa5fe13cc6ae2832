import type { Seen } from '@sharewell/media/analyse'
import type { Box } from '@sharewell/media'
import { coverFace, coverText, isCovered } from '@sharewell/media/covers'

/** A box that is covered, and why: a face or words that were seen, or a box that was asked for. */
export type Cover = { what: 'face' | 'text' | 'box'; box: Box }

/** What is to be covered besides the boxes that were asked for. */
export type Sought = { faces: boolean; text: boolean }

/** The boxes that cover what was seen, with a border around each; they may reach beyond the picture. */
export function toCovers({ faces, text }: Seen, sought: Sought): Cover[] {
  return [
    ...(sought.faces ? faces.map((face): Cover => ({ what: 'face', box: coverFace(face) })) : []),
    ...(sought.text ? text.map((line): Cover => ({ what: 'text', box: coverText(line) })) : []),
  ]
}

/** Those of `found` that reach beyond what is covered already; the edge of a cover can look like a stroke of print. */
export function findUncovered(found: readonly Cover[], covered: readonly Box[]): Cover[] {
  return found.filter(({ box }) => !isCovered(box, covered))
}
