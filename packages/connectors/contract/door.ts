import type { Instant } from '@sharewell/domain'

/** One request to a platform. */
export interface DoorRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Absolute, `https:`; no credentials in it, and no text of a post. */
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  /** Milliseconds for all of it; the door has its own bound, and the smaller counts. */
  readonly withinMs?: number
  /** The most bytes of an answer, unpacked; the door has its own bound, and the smaller counts. */
  readonly atMostBytes?: number
}

/** Why a request never left, for certain. */
export type NotSentWhy = 'bad-address' | 'bad-request' | 'address-refused' | 'no-such-host' | 'no-connection' | 'no-handshake' | 'stopped'
/** Why nobody knows what became of it: it may have arrived. */
export type MaybeSentWhy = 'cut-off' | 'no-answer' | 'answer-too-large' | 'answer-broken' | 'stopped'

export interface DoorAnswer {
  readonly is: 'answer'
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  /** When the platform asks to come back (`Retry-After`), bounded; absent where it does not. */
  readonly retryAt?: Instant
}
export interface NotSent { readonly is: 'not-sent'; readonly why: NotSentWhy }
export interface MaybeSent { readonly is: 'maybe-sent'; readonly why: MaybeSentWhy }
export type DoorResult = DoorAnswer | NotSent | MaybeSent

/** The one way out to platforms. It never throws for what happens outside, never repeats a request and never follows a redirect by itself. */
export interface Door {
  readonly ask: (request: DoorRequest) => Promise<DoorResult>
  /** The injected clock: what a connector knows of the time. */
  readonly now: () => Instant
}
