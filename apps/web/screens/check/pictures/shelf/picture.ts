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
  /** Places that are to stay as they are. */
  spared: readonly Box[]
  look: 'solid' | 'soft'
  preview: FitPreview | null
}

/** How much two boxes share of the place that they take together, from 0 to 1. */
export function toOverlap(a: Box, b: Box): number {
  const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  if (wide <= 0 || high <= 0) return 0
  return (wide * high) / (a.width * a.height + b.width * b.height - wide * high)
}

/** Whether a place is to stay as it is; a second look finds the same face a few pixels off. */
export function isSpared({ spared }: Pick<Picture, 'spared'>, box: Box): boolean {
  return spared.some((one) => toOverlap(one, box) > 0.5)
}

export function newPicture(id: string, name: string, file: Blob): Picture {
  return {
    id, name, version: { file, made: { by: 'bringing' }, covered: [], examined: null }, past: [], progress: 0, work: null, trouble: null,
    answers: {}, skipped: [], alt: '', hand: [], spared: [], look: 'solid', preview: null,
  }
}

/** Puts a new file in the place of the picture's own; boxes that were drawn and not covered stay where the size is the same. */
export function withVersion(picture: Picture, version: Version): Picture {
  const { made } = version
  const kept = made.by === 'covering' ? { hand: picture.hand.filter(({ box }) => !made.report.covered.some((covered) => toOverlap(covered, box) > 0.9)) } : { hand: [], spared: [] }
  return { ...picture, ...kept, version, past: [...picture.past, picture.version], progress: version.examined ? null : 0, work: null, trouble: null, preview: null }
}

/** The file before the last step, as it was found; null where there is none. */
export function withoutLastStep(picture: Picture): Picture | null {
  const before = picture.past.at(-1)
  return before ? { ...picture, version: before, past: picture.past.slice(0, -1), progress: before.examined ? null : 0, work: null, trouble: null, hand: [], preview: null } : null
}

const shown: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp', 'gif', 'avif'])

/** Whether pixels can be shown: the type is known, and nothing speaks against decoding. */
export function canShow({ version: { examined } }: Picture): boolean {
  return examined !== null && !examined.refusal && examined.width > 0 && shown.has(examined.type)
}
