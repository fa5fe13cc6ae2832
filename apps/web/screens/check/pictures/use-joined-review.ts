import { useEffect, useMemo, useRef, useState } from 'react'
import { joinPictureReviews, toPictureReviews } from '@sharewell/assess'
import type { Picture as JudgedPicture, PictureReview, ReviewedPart } from '@sharewell/assess'
import type { Attachment, ReviewInput, ReviewOutput } from '@sharewell/review/contract'
import type { PolicyPack } from '@sharewell/review/pack'
import type { ReviewClient } from '../../../worker/review-client.ts'
import type { ReviewState } from '../../../worker/use-review.ts'
import type { PicturesNow } from './pictures-now.ts'
import type { Picture } from './shelf/picture.ts'

type Joined = NonNullable<PicturesNow['joined']>

const types: Partial<Record<string, string>> = { jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp', gif: 'image/gif', avif: 'image/avif', heic: 'image/heic', tiff: 'image/tiff', svg: 'image/svg+xml', pdf: 'application/pdf', mp4: 'video/mp4', mov: 'video/quicktime', dicom: 'application/dicom', bmp: 'image/bmp' }

/** The post with its pictures as attachments. A picture of which nothing is known yet is left out until it is. */
export function toWholeInput(input: ReviewInput, pictures: readonly Picture[]): ReviewInput {
  const attachments = pictures.flatMap(({ id, alt, answers, version: { examined } }): Attachment[] => (examined && (examined.seen || examined.refusal) ? [{ id, type: types[examined.type] ?? 'application/octet-stream', alt, answers }] : []))
  return { ...input, attachments }
}

/**
 * One review for the post and its pictures. The texts of pictures (alternative text, words that were read) are read by the same
 * reader as the post, each once for as long as it stays the same. `waiting` while some of them are not read yet.
 */
export function useJoinedReview(client: ReviewClient, turn: number, packs: readonly PolicyPack[], input: ReviewInput | null, own: ReviewState, pictures: readonly Picture[]): { joined: Joined | null; waiting: boolean } {
  const known = useKnown(pictures)
  const whole = useMemo(() => (input ? toWholeInput(input, known) : null), [input, known])
  const judged = useMemo(() => toJudged(known), [known])
  const parts = useMemo(() => (whole ? toPictureReviews(whole, judged) : []), [whole, judged])
  const [read, setRead] = useState<ReadonlyMap<string, ReviewOutput | null>>(new Map())
  const asked = useRef(new Set<string>())
  const needed = useRef<readonly string[]>([])
  const keys = useMemo(() => parts.map((part) => `${turn} ${JSON.stringify(part.input)}`), [parts, turn])

  useEffect(() => {
    needed.current = keys
    for (const [at, part] of parts.entries()) {
      const key = keys[at] ?? ''
      if (read.has(key) || asked.current.has(key)) continue
      asked.current.add(key)
      void client.review(`picture ${part.attachment} ${part.part}`, part.input).then((answer) => {
        asked.current.delete(key)
        // A text that a newer one overtook is asked for again should it come back.
        if (answer.state !== 'superseded') setRead((before) => withRead(before, key, answer.state === 'done' ? answer.output : null, needed.current))
      })
    }
  }, [client, parts, keys, read])

  const waiting = keys.some((key) => !read.has(key))
  const { output, readText, current } = own
  const [last, setLast] = useState<Joined | null>(null)
  const joined = useMemo((): Joined | null => {
    if (!whole || !output || !current) return null
    const reviewed = parts.flatMap((part, at): ReviewedPart[] => toReviewed(part, read.get(keys[at] ?? '')))
    return { of: output, output: joinPictureReviews(output, reviewed, whole, judged, packs), readText }
  }, [whole, output, readText, current, parts, keys, read, judged, packs])
  // While a new text is read, what was found before stays.
  if (joined && joined !== last) setLast(joined)
  return { joined: joined ?? (input ? last : null), waiting }
}

/** So many texts that nobody needs now stay known, for a step back. */
const mostSpare = 40

/** What was read, with one more text; the oldest that nobody needs are forgotten. What is needed stays, however much is written elsewhere. */
export function withRead<T>(before: ReadonlyMap<string, T>, key: string, output: T, needed: readonly string[]): ReadonlyMap<string, T> {
  const spare = [...before.keys()].filter((one) => one !== key && !needed.includes(one))
  const gone = new Set(spare.slice(0, Math.max(0, spare.length - mostSpare)))
  return new Map([...before].filter(([one]) => !gone.has(one))).set(key, output)
}

/** The same list while nothing changed of what a review looks at: a box that is drawn changes none of it. */
function useKnown(pictures: readonly Picture[]): readonly Picture[] {
  const [kept, setKept] = useState(pictures)
  const isSame = kept.length === pictures.length && kept.every((one, at) => {
    const now = pictures[at]
    return one === now || (now !== undefined && one.id === now.id && one.alt === now.alt && one.answers === now.answers && one.version.examined === now.version.examined)
  })
  if (isSame) return kept
  setKept(pictures)
  return pictures
}

function toReviewed(part: PictureReview, output: ReviewOutput | null | undefined): ReviewedPart[] {
  return output ? [{ ...part, output }] : []
}

function toJudged(pictures: readonly Picture[]): Record<string, JudgedPicture> {
  return Object.fromEntries(pictures.flatMap(({ id, answers, version: { examined } }): [string, JudgedPicture][] => (examined ? [[id, { examined, answers }]] : [])))
}
