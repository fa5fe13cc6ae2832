import type { Attachment, ReviewInput } from '@sharewell/review/contract'
import { findMatching } from './consent.ts'
import { toSeenText } from './seen-text.ts'
import type { PictureReview, Pictures } from './types.ts'

/**
 * The texts of a post's pictures that the text engine shall review: each alternative text, and what was read in each picture.
 * They are read with the post's author, audience and platform, without what it replies to and what came before.
 */
export function toPictureReviews(input: ReviewInput, pictures: Pictures = {}): PictureReview[] {
  return (input.attachments ?? []).flatMap((attachment) => [...toAlternative(attachment, input), ...toSeen(attachment, input, pictures)])
}

function toAlternative({ id, alt }: Attachment, input: ReviewInput): PictureReview[] {
  return alt === undefined || alt.trim() === '' ? [] : [{ attachment: id, part: 'alt', input: { ...toContext(input), text: alt }, places: [] }]
}

function toSeen({ id }: Attachment, input: ReviewInput, pictures: Pictures): PictureReview[] {
  const seen = pictures[id]?.examined.seen
  if (!seen) return []
  const { text, places } = toSeenText(seen)
  return text === '' ? [] : [{ attachment: id, part: 'seen', input: { ...toContext(input), text }, places }]
}

function toContext(input: ReviewInput): Omit<ReviewInput, 'text'> {
  const { attachments: _attachments, id: _id, inReplyTo: _inReplyTo, earlier: _earlier, text: _text, consents, ...context } = input
  const matching = findMatching(consents, input)
  return matching.length > 0 ? { ...context, consents: matching } : context
}
