import type { ReviewInput } from '@sharewell/review/contract'
import type { TopicId } from '@sharewell/review/topics'

/** Who seems to have written a post; invented, as is every word of it. */
export type Speaker = { readonly name: string; readonly line: string }

/** One post for the stage, with what the review is to find in it. The tests hold every claim to the engine's own review. */
export type SessionPost = {
  readonly id: string
  readonly speaker: Speaker
  /** The text and its context, as the engine reads them. */
  readonly input: ReviewInput
  /** The remarks that the room talks about, each with the clauses to show, heaviest first. The engine may add others; none where it finds nothing. */
  readonly claims: readonly { readonly rule: string; readonly clauses: readonly string[] }[]
  /** A matter on which packs differ, and the clauses to show for each side. */
  readonly topic?: { readonly id: TopicId; readonly clauses: readonly string[] }
  /** The same message, told well; the review finds nothing in it, or a tip. Equal to the text where that is well told. */
  readonly better: string
  /** One question for the room. */
  readonly question: string
  /** For the facilitator: what to listen for. */
  readonly listenFor: string
}

/** A set of posts for one kind of room. */
export type PostSet = { readonly title: string; readonly forWhom: string; readonly posts: readonly SessionPost[] }
