import type { Instant } from '@sharewell/domain'
import type { Visibility } from '@sharewell/domain/post'
import type { Receipt } from './outcome.ts'

/** A picture on its way out. Its bytes are those that were reviewed and approved; a connector never encodes them anew. */
export interface OutgoingPicture {
  /** SHA-256 of its bytes, in hex. */
  readonly sha256: string
  /** Of the bytes themselves: `image/jpeg`. */
  readonly mime: string
  readonly bytes: number
  readonly width: number
  readonly height: number
  readonly alternativeText?: string
  /** Gives the bytes; asked only when they are sent. */
  readonly load: () => Promise<Uint8Array>
}

/** One piece of a thread as it goes to one channel. The ledger fixes all of it before the first call, so that every attempt sends the same. */
export interface OutgoingPart {
  readonly text: string
  readonly pictures: readonly OutgoingPicture[]
  /** BCP 47. */
  readonly language: string
  readonly visibility: Visibility
  readonly contentWarning?: string
  /** The address of the post that the whole answers, quotes or repeats; of a thread, only the first part has them. */
  readonly replyTo?: string
  readonly quoteOf?: string
  readonly repostOf?: string
  /** Its place in the thread, counted from 1. */
  readonly number: number
  readonly of: number
  /** What the first part and the one before gave; absent on the first part. */
  readonly first?: Receipt
  readonly previous?: Receipt
  /** Fixed at the first claim; the same on every attempt. */
  readonly createdAt: Instant
}

/** What a connector keeps of one account to speak for it. */
export interface Account {
  readonly channelId: string
  /** The platform's own id of the account. */
  readonly id: string
  /** As people know it there: `@amal@med.example`. */
  readonly handle: string
  /** Origin of its server: `https://med.example`; absent where the platform has one only. */
  readonly server?: string
  /** What the connector needs to speak for the account, in its own form. Opened from its envelope for the call alone; never in a log, an address or an error. */
  readonly secret: string
  /** When the secret ends by itself; absent where it does not. */
  readonly expiresAt?: Instant
  /** The platform whose limits and look count, on the rehearsal platform. */
  readonly looksAs?: string
  /** What was asked of this very server and found, such as its longest text. */
  readonly probed?: Readonly<Record<string, string | number | boolean>>
}

/**
 * The stable key of one part on one channel: 16 to 64 characters of `A–Z a–z 0–9 - _`, the same on every attempt and after every restart,
 * and of no other part. What a platform honours of it, `capabilities.key` says.
 */
export type StableKey = string
