import type { Category } from '@sharewell/domain'
import type { ReviewContext } from '../engine/context.ts'

/** What the frozen model makes of one text: the chance, 0 to 1, that it is at fault in a category. */
export type PostScores = {
  readonly post: (category: Category) => number
  /** The chance that it should be held in this category. */
  readonly hold: (category: Category) => number
  readonly sentence: (sentence: number, category: Category) => number
}

/** A frozen model as a value; how its file is loaded is the app's business. */
export type PostModel = {
  readonly id: string
  readonly score: (context: ReviewContext) => PostScores
}
