import { isRefusal, look, type Box, type MetadataItem, type Refusal } from '@sharewell/media'
import type { Examined } from '@sharewell/media/examine'
import type { FitLimits, FitReport, RedactionReport } from '@sharewell/media/redact'
import { findUncovered, toCovers, type Cover, type Sought } from './covers.ts'
import { loadPictureCodecs, lookAt } from './look-at.ts'

/** What to take out of a picture. Hidden data always goes: a small copy would still show what was covered. */
export type Wish = { sought: Sought; boxes: readonly Box[]; look: 'solid' | 'soft'; fitTo: FitLimits | undefined }

/** What a second look at the new file found: what is left of what was asked for, and why that may not be all. */
export type Left = { covers: Cover[]; hidden: MetadataItem[]; unsure: string[] }

/** A new file with what was done and what is left. */
export type TakenOut = { bytes: Uint8Array; covered: Cover[]; report: RedactionReport; fitted: FitReport | undefined; left: Left }

/** Told between two pieces of work: what is being done, and how far it is, from 0 to 1. */
export type Tell = (words: string, done: number) => void

/** What a first look missed is covered in a second or third round; what is left then is told. */
const mostRounds = 3

/** Finds, covers, takes out hidden data, and looks at the result again. A file that cannot be used ends in a refusal. */
export async function takeOut(bytes: Uint8Array, wish: Wish, tell: Tell): Promise<TakenOut | Refusal> {
  const { redact } = await import('@sharewell/media/redact')
  const codecs = await loadPictureCodecs()
  const isSeeing = wish.sought.faces || wish.sought.text
  const first = isSeeing ? await lookAt(bytes, ({ done }) => tell('Looking', done)) : undefined
  if (first?.refusal) return first.refusal
  let covers: Cover[] = [...wish.boxes.map((box): Cover => ({ what: 'box', box })), ...findIn(first, wish.sought)]
  let latest = first
  for (let round = 1; ; round++) {
    tell('Covering', 0)
    const redacted = await redact(bytes, { boxes: covers.map(({ box }) => box), metadata: true, look: wish.look }, codecs)
    if (isRefusal(redacted)) return redacted
    const covered = covers.map(({ what }, at): Cover => ({ what, box: redacted.report.covered[at] ?? { x: 0, y: 0, width: 0, height: 0 } }))
    // Where nothing was covered the pixels are those that were looked at before.
    if (isSeeing && covers.length > 0) latest = await lookAt(redacted.bytes, ({ done }) => tell('Looking again', done))
    const found = covers.length === 0 ? [] : findUncovered(findIn(latest, wish.sought), covered.map(({ box }) => box))
    if (found.length === 0 || round === mostRounds) return finish({ ...redacted, covered, found }, latest, wish, tell)
    covers = [...covers, ...found]
  }
}

function findIn(examined: Examined | undefined, sought: Sought): Cover[] {
  return examined?.seen ? toCovers(examined.seen, sought) : []
}

type Redacted = { bytes: Uint8Array; report: RedactionReport; covered: Cover[]; found: Cover[] }

async function finish({ bytes, report, covered, found }: Redacted, latest: Examined | undefined, wish: Wish, tell: Tell): Promise<TakenOut | Refusal> {
  const { fit } = await import('@sharewell/media/redact')
  if (wish.fitTo) tell('Fitting', 0)
  const fitted = wish.fitTo ? await fit(bytes, wish.fitTo, await loadPictureCodecs()) : undefined
  if (fitted && isRefusal(fitted)) return fitted
  const result = fitted?.bytes ?? bytes
  const { metadata, frames, refusal } = await look(result)
  if (refusal) return refusal
  const hidden = metadata.filter(({ kind }) => kind !== 'orientation' && kind !== 'colour-profile')
  return { bytes: result, covered, report, fitted: fitted?.report, left: { covers: found, hidden, unsure: toDoubts(latest, frames, wish.sought) } }
}

function toDoubts(latest: Examined | undefined, frames: number, sought: Sought): string[] {
  if (!latest) return []
  const unfinished = latest.seen?.unfinished ?? []
  return [
    ...(latest.seen ? [] : ['The new file could not be looked at again.']),
    ...(sought.faces && unfinished.includes('faces') ? ['Small faces were not all looked for: it took too long.'] : []),
    ...(sought.text && unfinished.includes('text') ? ['Not all words were looked for: it took too long.'] : []),
    ...(frames > 1 ? [`It moves: of its ${frames} frames only the first was looked at.`] : []),
  ]
}
