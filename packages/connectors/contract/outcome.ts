import type { Instant } from '@sharewell/domain'

/** What a platform gave for one part. */
export interface Receipt {
  /** The platform's own id; by it the part is found, taken down and answered. */
  readonly id: string
  /** Where people see it; absent where the platform names no address. */
  readonly url?: string
  /** When it went out, by the platform's clock where it tells, else by ours. */
  readonly at: Instant
  /** What the platform wants back later, such as a content hash. Never a text, never a secret. */
  readonly marks?: Readonly<Record<string, string>>
}

/** Why to come back later. Nothing is out: that is certain. */
export const laterWhys = {
  'too-many': 'The platform asks us to slow down.',
  'platform-down': 'The platform has trouble of its own.',
  'no-connection': 'The platform could not be reached.',
  'media-pending': 'The platform is still preparing the pictures.',
} as const
export type LaterWhy = keyof typeof laterWhys

/** Why the account wants connecting anew. A cut connection is never among these. */
export const reconnectWhys = {
  'signed-out': 'The platform does not accept this connection any more.',
  'scope-missing': 'The connection does not allow this; connect again and allow it.',
  'account-locked': 'The platform wants something of this account first. Sign in there.',
  'account-gone': 'This account is not there any more.',
} as const
export type ReconnectWhy = keyof typeof reconnectWhys

/** Why the platform will not take it, however often it is sent. */
export const refusedWhys = {
  'too-long': 'The text is longer than this platform takes.',
  empty: 'There is nothing to send.',
  'too-many-pictures': 'There are more pictures than this platform takes.',
  'picture-too-large': 'A picture is larger than this platform takes.',
  'picture-type': 'The platform does not take a picture of this type.',
  'alt-too-long': 'The description of a picture is longer than this platform takes.',
  'visibility': 'The platform cannot show it to these readers only.',
  'target-gone': 'The post that it answers or quotes is not there.',
  'not-possible': 'The platform has nothing of this kind.',
  'taken-down': 'It was taken down there, and does not come back as it was.',
  duplicate: 'The platform says that the same was sent already.',
  'not-allowed': 'The platform’s rules do not allow it.',
  'address-refused': 'The address of the platform leads to a place that we do not connect to.',
  'other-shape': 'The platform answered in a way that we do not know.',
} as const
export type RefusedWhy = keyof typeof refusedWhys

/** What a person can do about a refusal. */
export const waysOn = {
  shorten: 'Shorten the text, or split it.',
  edit: 'Edit the post, then send it again.',
  'change-pictures': 'Change the pictures, then send it again.',
  'choose-readers': 'Choose other readers, or another channel.',
  'look-there': 'Look on the platform whether it is there already.',
  'ask-platform': 'Sign in to the platform and see what it says.',
  'ask-owner': 'Ask whoever runs this server to look at its log.',
} as const
export type WayOn = keyof typeof waysOn

/** Why nobody can say whether it is out. */
export const unknownWhys = {
  'cut-off': 'The connection ended after it was sent and before the answer came.',
  'no-answer': 'No answer came in time.',
  'strange-answer': 'The platform answered in a way that tells nothing.',
  'platform-trouble': 'The platform reported trouble after it had the post.',
} as const
export type UnknownWhy = keyof typeof unknownWhys

/** Certainly not done. `until`: not before this instant, as the platform asks. */
export interface Later { readonly is: 'later'; readonly why: LaterWhy; readonly until?: Instant }
/** Certainly not done; the account wants connecting anew. */
export interface Reconnect { readonly is: 'reconnect'; readonly why: ReconnectWhy }
/** Certainly not done, and it never will be as it stands. */
export interface RefusedByPlatform { readonly is: 'refused'; readonly why: RefusedWhy; readonly wayOn: WayOn }
/** May be done or not. */
export interface Unknown { readonly is: 'unknown'; readonly why: UnknownWhy }

/** The four ways in which something is not known to be done. */
export type Failure = Later | Reconnect | RefusedByPlatform | Unknown
/** Reading changes nothing, so it is never unclear. */
export type ReadFailure = Later | Reconnect | RefusedByPlatform

/** What came of sending one part. `isRepeat`: the platform knew the key and gave the receipt of the first time. */
export type Outcome = { readonly is: 'published'; readonly receipt: Receipt; readonly isRepeat?: boolean } | Failure
/**
 * What came of looking. `not-found` counts as absence only once the platform's own delay (`lookBehind`) has passed;
 * `cannot-look`: this platform or this connection has no way to tell.
 */
export type Finding = { readonly is: 'found'; readonly receipt: Receipt } | { readonly is: 'not-found' } | { readonly is: 'cannot-look' } | ReadFailure
/** What came of taking down. `gone` also where it was gone before: taking down twice is no fault. */
export type Withdrawal = { readonly is: 'gone'; readonly at: Instant } | Failure
