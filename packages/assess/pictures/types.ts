import type { Examined } from '@sharewell/media/examine'
import type { PictureAnswers, ReviewInput, ReviewOutput } from '@sharewell/review/contract'
import type { SeenPlace, SeenText } from './seen-text.ts'

export type { PictureAnswers, PictureQuestion } from '@sharewell/review/contract'

/** A picture of a post with what the picture engine found in it and what its author said of it. Answers may also stand on the attachment. */
export type Picture = { examined: Examined; answers?: PictureAnswers }

/** Pictures by the id of their attachment. */
export type Pictures = Readonly<Record<string, Picture>>

/**
 * One text of a picture that the text engine shall review: the alternative text, or what was read in the picture.
 * `reads` says whether the text is as it stands or made of sentences about what was read.
 * `places` says where each piece of a seen text stands in the picture.
 */
export type PictureReview = { attachment: string; part: 'alt' | 'seen'; reads: SeenText['reads']; input: ReviewInput; places: readonly SeenPlace[] }

/** A text of a picture with its review. */
export type ReviewedPart = PictureReview & { output: ReviewOutput }
