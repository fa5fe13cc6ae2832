import type { Instant } from '@sharewell/domain'
import type { ReadFailure } from './outcome.ts'

/** Somebody on a platform, as everybody sees them. */
export interface SeenPerson {
  readonly id: string
  readonly handle: string
  readonly name: string
}

/** A post as it stands on the platform. */
export interface SeenPost {
  readonly id: string
  readonly url?: string
  readonly by: SeenPerson
  readonly text: string
  readonly at: Instant
  readonly answers?: string
}

/** What came in. `about`: the id of our part that it answers, repeats or likes. */
export interface InboxEntry {
  readonly id: string
  readonly kind: 'reply' | 'mention' | 'quote' | 'repost' | 'like' | 'message'
  readonly by: SeenPerson
  readonly at: Instant
  readonly text?: string
  readonly about?: string
}

/** Numbers at a moment; what a platform does not tell is absent, never 0. */
export interface Counts {
  readonly id: string
  readonly replies?: number
  readonly reposts?: number
  readonly quotes?: number
  readonly likes?: number
  readonly views?: number
}

/** One page of what was read; `next` asks for the one behind it. */
export type Read<T> = { readonly is: 'read'; readonly items: readonly T[]; readonly next?: string } | ReadFailure
/** Where to go on, and how many at most. */
export interface PageAsk { readonly after?: string; readonly atMost: number }
