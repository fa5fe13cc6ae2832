import type { Consent, ReviewInput, ReviewOutput } from '@sharewell/review/contract'
import type { Announce } from '../../../ui/live-region.tsx'
import type { ReviewState } from '../../../worker/use-review.ts'
import { toPictureId, type Note } from '../notes/notes.ts'

/** A way to mend what a note speaks of, in the picture itself. */
export type Mend = { label: string; run: () => void }

/** What the rest of the page knows of the pictures: the part that holds them is loaded with the first one. */
export type PicturesNow = {
  /** The ids of the pictures, in their order. */
  ids: readonly string[]
  /** The picture that stands open. */
  openId: string | null
  /** How many are still being looked at or read. */
  busy: number
  /** The review of the post joined with its pictures; it belongs to the post's own review `of`. */
  joined: { of: ReviewOutput; output: ReviewOutput; readText: string } | null
  consents: readonly Consent[]
  findMend: (note: Note) => Mend | null
}

export const noPictures: PicturesNow = { ids: [], openId: null, busy: 0, joined: null, consents: [], findMend: () => null }

/** Files that came in at once; `turn` counts up with each coming. */
export type Arrival = { turn: number; files: readonly File[] }

/** A note on a picture to be shown; with `focus` its mark takes the focus too. */
export type Wanted = { key: string; turn: number; focus: boolean }

/** What the part that holds the pictures is given. */
export type PicturesProps = {
  arrival: Arrival
  /** The post without its pictures, and its own review; null where nothing is to be read. */
  input: ReviewInput | null
  own: ReviewState
  notes: readonly Note[]
  openKey: string | null
  /** The note that the author went to; its picture is opened and its place gets the focus. */
  wanted: Wanted | null
  announce: Announce
  onNow: (now: PicturesNow) => void
  onChoose: (key: string) => void
}

/** Without the tips on pictures that are not open: ten pictures without words would be ten notes that say the same. */
export function withoutFarTips(notes: readonly Note[], openId: string | null): Note[] {
  return notes.filter((note) => {
    const id = toPictureId(note)
    return id === null || id === openId || note.finding.severity !== 'tip'
  })
}

/** The review that the page shows: the post's own where there are no pictures, else the joined one. */
export function withPictures(own: ReviewState, { ids, busy, joined }: PicturesNow): ReviewState {
  if (ids.length === 0 || own.failed) return own
  if (!joined) return { ...own, output: null, current: false }
  return { ...own, output: joined.output, readText: joined.readText, current: own.current && joined.of === own.output && busy === 0 }
}
