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
  /** How many are still being looked at or covered. */
  looking: number
  /** Whether something is still to be looked at or read. */
  busy: boolean
  /** The files that came in last and are among the pictures, or refused, by now. */
  arrived: Arrival | null
  /** The review of the post joined with its pictures; it belongs to the post's own review `of`. */
  joined: { of: ReviewOutput; output: ReviewOutput; readText: string } | null
  consents: readonly Consent[]
  findMend: (note: Note) => Mend | null
}

export const noPictures: PicturesNow = { ids: [], openId: null, looking: 0, busy: false, arrived: null, joined: null, consents: [], findMend: () => null }

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

/**
 * Of the tips on pictures, those on the one that is open: ten pictures without words would be ten notes that say the same.
 * A tip that only stands on others is shown once, on the first of them, so that one leads to the next.
 * @param say says a tip that several pictures share, as it stands on one and of how many
 */
export function withoutFarTips(notes: readonly Note[], openId: string | null, say: (what: string, pictures: number) => string): Note[] {
  const shared = new Map<string, Note[]>()
  for (const note of notes) if (toPictureId(note) !== null && note.finding.severity === 'tip') shared.set(note.finding.rule, [...(shared.get(note.finding.rule) ?? []), note])
  return notes.flatMap((note) => {
    const same = shared.get(note.finding.rule) ?? []
    if (!same.includes(note)) return [note]
    const first = same.find((one) => toPictureId(one) === openId) ?? same[0]
    if (note !== first && toPictureId(note) !== openId) return []
    return [note === first && same.length > 1 ? { ...note, finding: { ...note.finding, what: say(note.finding.what, same.length) } } : note]
  })
}

/** The review that the page shows: the post's own where there are no pictures, else the joined one. */
export function withPictures(own: ReviewState, { ids, busy, joined }: PicturesNow): ReviewState {
  if (ids.length === 0 || own.failed) return own
  if (!joined) return { ...own, output: null, current: false }
  return { ...own, output: joined.output, readText: joined.readText, current: own.current && joined.of === own.output && !busy }
}
