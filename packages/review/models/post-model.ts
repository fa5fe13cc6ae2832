import type { Category } from '@sharewell/domain'
import type { ReviewContext } from '../engine/context.ts'
import type { Candidate } from '../resolve/merge.ts'

/** Where in the text the model's doubt comes from: UTF-16 offsets of the words, and the pieces that weighed most. */
export type Focus = { readonly start: number; readonly end: number; readonly pieces: readonly { first: number; last: number; sentence: number }[] }

/** What the frozen model makes of one text in one category. */
export type Opinion = {
  /** The chance, 0 to 1, that it is at fault. */
  readonly chance: number
  /** `silent`: no finding rests on this alone. `doubts`: so unlikely that a `possible` finding of a rule is dropped. */
  readonly stance: 'doubts' | 'silent' | 'advises' | 'holds'
}

export type PostScores = {
  readonly of: (category: Category) => Opinion
  readonly focus: (category: Category) => Focus | null
}

/** A frozen model as a value; how its file is loaded is the app's business. It sees what the rules found. */
export type PostModel = {
  readonly id: string
  /** The language that it was trained on; it is not asked about others. */
  readonly language: string
  readonly score: (context: ReviewContext, witnesses: readonly Candidate[]) => PostScores
}
