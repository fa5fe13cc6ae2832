import type { Examined } from '@sharewell/media/examine'
import type { FitReport, RedactionReport } from '@sharewell/media/redact'
import type { Box, Refusal } from '@sharewell/media/types'
import type { PictureAnswers } from '@sharewell/review/contract'

/** What made a file: it was brought, or a step in place made it out of the one before. */
export type Made = { by: 'bringing' } | { by: 'covering'; report: RedactionReport } | { by: 'fitting'; report: FitReport }

/** A picture as a file at one moment. `covered` are all boxes destroyed so far, in pixels of this file. */
export type Version = { file: Blob; made: Made; covered: readonly Box[]; examined: Examined | null }

/** A box drawn by hand that is not covered yet, in pixels of the upright picture. */
export type HandBox = { id: string; box: Box }

/** A file that would fit a platform, to be looked at before it is taken. */
export type FitPreview = { file: Blob; report: FitReport; names: string }

export type Picture = {
  id: string
  /** As the device calls the file; shown to its owner and used for nothing. */
  name: string
  version: Version
  /** Earlier files, the oldest first: each step can be taken back. */
  past: readonly Version[]
  /** How far the examination is, from 0 to 1; null when there is none. */
  progress: number | null
  /** What is being made of it. */
  work: 'covering' | 'fitting' | null
  /** Why the last step could not be taken. */
  trouble: Refusal | null
  answers: PictureAnswers
  /** Questions that the author passed over. */
  skipped: readonly string[]
  alt: string
  hand: readonly HandBox[]
  /** Names (`toBoxName`) of boxes that are to stay as they are. */
  spared: readonly string[]
  look: 'solid' | 'soft'
  preview: FitPreview | null
}

/** The name of a box: where it stands. It lasts as long as the file does. */
export function toBoxName({ x, y, width, height }: Box): string {
  return [x, y, width, height].map(Math.round).join(' ')
}

export function newPicture(id: string, name: string, file: Blob): Picture {
  return {
    id, name, version: { file, made: { by: 'bringing' }, covered: [], examined: null }, past: [], progress: 0, work: null, trouble: null,
    answers: {}, skipped: [], alt: '', hand: [], spared: [], look: 'solid', preview: null,
  }
}

/** Puts a new file in the place of the picture's own; what was drawn on the old one goes. */
export function withVersion(picture: Picture, version: Version): Picture {
  return { ...picture, version, past: [...picture.past, picture.version], progress: version.examined ? null : 0, work: null, trouble: null, hand: [], spared: [], preview: null }
}

/** The file before the last step, as it was found; null where there is none. */
export function withoutLastStep(picture: Picture): Picture | null {
  const before = picture.past.at(-1)
  return before ? { ...picture, version: before, past: picture.past.slice(0, -1), progress: before.examined ? null : 0, work: null, trouble: null, hand: [], spared: [], preview: null } : null
}

/** Whether pixels can be shown: the type is known, and nothing speaks against decoding. */
export function canShow({ version: { examined } }: Picture): boolean {
  return examined !== null && !examined.refusal && examined.width > 0
}
