import { coverFace, coverText } from '@sharewell/media/covers'
import { w } from '../../../messages/pictures.ts'
import type { Announce } from '../../../ui/live-region.tsx'
import { toPictureId, type Note } from '../notes/notes.ts'
import type { Mend } from './pictures-now.ts'
import { toBoxes } from './places.ts'
import { isSpared } from './shelf/picture.ts'
import type { PictureShelf } from './shelf/picture-shelf.ts'

/** The step in the picture that would mend what a note speaks of: covering its places, or taking hidden data out. */
export function toMend(note: Note, shelf: PictureShelf, announce: Announce): Mend | null {
  const picture = shelf.state().pictures.find(({ id }) => id === toPictureId(note))
  if (!picture || picture.progress !== null || picture.work || picture.version.examined?.refusal) return null
  const boxes = toBoxes(note).filter((box) => !isSpared(picture, box))
  const isFace = note.finding.rule === 'media/no-face'
  const run = (): void => {
    announce(w.cover.working)
    void shelf.cover(picture.id, boxes.map((box) => (isFace ? coverFace({ box }) : coverText({ box, height: Math.min(box.width, box.height) }))))
  }
  if (boxes.length > 0) return { label: boxes.length === 1 ? w.cover.one : w.cover.some(boxes.length), run }
  return note.finding.rule === 'media/no-hidden-data' ? { label: w.cover.hiddenOne, run } : null
}
