import type { DatedFact } from '@sharewell/domain/facts'
import type { LengthLimit, PictureLimit, Platform } from '@sharewell/domain/limits'
import type { Visibility } from '@sharewell/domain/post'

/** A fact of a platform with the date on which it was read, and where. */
export interface Fact<T> extends DatedFact {
  readonly value: T
  /** An address without its scheme, or the name of a document. */
  readonly source: string
}

/** How long a platform answers a key that it has seen with the first receipt. `kept-1h`: for an hour from the first call. */
export type KeyPromise = 'for-ever' | 'kept-1h' | 'none'

/** So many points within so many milliseconds; what one part, one picture and one taking down cost. */
export interface Budget {
  readonly points: number
  readonly perMs: number
  readonly part: number
  readonly picture: number
  readonly withdrawal: number
}

/** What a platform can do: pure data that a page may import, each fact with its date. */
export interface Capabilities {
  /** The connector's folder and the word in `channels.platform`. */
  readonly platform: string
  /** As the platform writes its own name. */
  readonly name: string
  /** Whose way of counting texts holds. */
  readonly countsAs: Platform
  readonly text: LengthLimit
  readonly pictures: PictureLimit
  /** Types of pictures that it takes: `image/jpeg`. */
  readonly pictureTypes: Fact<readonly string[]>
  readonly key: Fact<KeyPromise>
  /** Whether what is out can be changed there. Nothing of ours does it: what goes out is what was approved. */
  readonly edits: Fact<boolean>
  readonly withdraws: Fact<boolean>
  /** `atomic`: all parts or none in one call; `in-order`: one call each, each answering the one before. */
  readonly threads: Fact<'atomic' | 'in-order'>
  readonly visibilities: Fact<readonly Visibility[]>
  readonly contentWarnings: Fact<boolean>
  readonly quotes: Fact<boolean>
  readonly reposts: Fact<boolean>
  /** All that hold at once. */
  readonly budgets: Fact<readonly Budget[]>
  /** How far its own timeline may run behind, in milliseconds: not found sooner than that says nothing. */
  readonly lookBehind: Fact<number>
  /** Milliseconds after which a call without an answer counts as unclear. */
  readonly deadline: number
  /** Hosts that it speaks to; empty where every account names its own server. */
  readonly hosts: readonly string[]
}
