import { findMatchingConsents } from '@sharewell/review/consents'
import type { Attachment, ReviewInput } from '@sharewell/review/contract'
import { toSeenTexts } from './seen-text.ts'
import type { PictureReview, Pictures } from './types.ts'

/** No more than the text engine reads at once; a picture holds a hundredth of it. */
const longestText = 100_000

/**
 * The texts of a post's pictures that the text engine shall review: each alternative text, and what was read in each picture.
 * They are read with the post's author, audience and platform, without what it replies to and what came before.
 */
export function toPictureReviews(input: ReviewInput, pictures: Pictures = {}): PictureReview[] {
  return (input.attachments ?? []).flatMap((attachment) => [...toAlternative(attachment, input), ...toSeen(attachment, input, pictures)])
}

function toAlternative({ id, alt }: Attachment, input: ReviewInput): PictureReview[] {
  return alt === undefined || alt.trim() === '' ? [] : [{ attachment: id, part: 'alt', reads: 'words', input: { ...toContext(input), text: alt }, places: [] }]
}

function toSeen({ id }: Attachment, input: ReviewInput, pictures: Pictures): PictureReview[] {
  const seen = pictures[id]?.examined.seen
  if (!seen || seen.text.length === 0) return []
  const { texts } = toSeenTexts(seen, toAuthors(input))
  return texts.map(({ reads, text, places }) => ({ attachment: id, part: 'seen', reads, input: { ...toContext(input), ...(reads === 'words' ? {} : { lang: 'en' }), text: text.slice(0, longestText) }, places }))
}

/** Names that are not a patient's: the author's own. */
export function toAuthors({ profile }: ReviewInput): string[] {
  return profile?.name === undefined ? [] : [profile.name]
}

function toContext(input: ReviewInput): Omit<ReviewInput, 'text'> {
  const { attachments: _attachments, id: _id, inReplyTo: _inReplyTo, earlier: _earlier, text: _text, consents: _consents, ...context } = input
  const matching = findMatchingConsents(input)
  return matching.length > 0 ? { ...context, consents: matching } : context
}
