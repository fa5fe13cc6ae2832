import type { Reviewer, ReviewOptions } from '@sharewell/review'
import type { ReviewInput, ReviewOutput } from '@sharewell/review/contract'
import { joinPictureReviews } from './pictures/join.ts'
import { toPictureReviews } from './pictures/to-reviews.ts'
import type { Pictures } from './pictures/types.ts'

export type AssessOptions = ReviewOptions & { pictures?: Pictures }

/** What reviews a text; `packs` are the active ones, for the clauses behind what is found in pictures. */
type Reviewing = Pick<Reviewer, 'review'> & Partial<Pick<Reviewer, 'packs'>>

/**
 * Reviews a text with its attachments and pictures and joins everything into one verdict.
 * The alternative text of each attachment and the words read in each picture go through the text engine; findings stand `in` the
 * attachment and offer no fixes, since a fix edits the post. Throws what the reviewer throws, such as TextTooLongError.
 */
export function assess(input: ReviewInput, reviewer: Reviewing, { pictures = {}, ...options }: AssessOptions = {}): ReviewOutput {
  const own = reviewer.review(input, options)
  const reviewed = toPictureReviews(input, pictures).map((part) => ({ ...part, output: reviewer.review(part.input) }))
  return joinPictureReviews(own, reviewed, input, pictures, reviewer.packs)
}
