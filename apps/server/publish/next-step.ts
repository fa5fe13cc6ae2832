import type { KeyPromise } from '@sharewell/connectors/contract'
import { findNextPart, type PartState } from '@sharewell/domain/publication'
import { hour, minute, second } from '../clock/instant.ts'

/** Of a part, what decides what comes next. Instants in milliseconds. */
export interface PartFacts {
  readonly state: PartState
  /** When the first call under its key began that may have arrived. */
  readonly firstSentAt: number | null
  readonly sentAt: number | null
  /** Before this moment a look says nothing. */
  readonly endsAt: number | null
  readonly looks: number
  readonly notFound: number
}
export interface PlatformFacts {
  readonly key: KeyPromise
}

/** What a worker does next with a publication in its hands. Parts are counted from 0. */
export type NextStep =
  | { readonly is: 'send'; readonly part: number; /** The same part under the same key, since nobody knows what became of the last call. */ readonly isAgain: boolean }
  | { readonly is: 'look'; readonly part: number }
  | { readonly is: 'wait'; readonly until: number }
  | { readonly is: 'leave-unclear'; readonly part: number }
  | { readonly is: 'settle' }

/** How often in a row a platform with a key is asked again without a clear answer, before somebody looks: some sixteen minutes. */
export const mostTries = 12
/** Of the hour for which a key is kept, the last minutes are left alone: clocks differ. */
export const keptFor = hour - 5 * minute
/** Between two looks. */
export const looksApart = 2 * minute
const enoughLooks = 2
const mostLooks = 6

/** Whether the same key may be sent again: only inside the window in which the platform promised to know it. */
export function isKeyHonoured(key: KeyPromise, firstSentAt: number, at: number): boolean {
  return key === 'for-ever' || (key === 'kept-1h' && at - firstSentAt < keptFor)
}

/**
 * The unclear-outcome rule. A call of which nobody knows what became is made again only under a key that the platform
 * honours; elsewhere somebody looks twice, two minutes apart, after the call ended for certain; then a person decides.
 * `tries`: calls in a row without a clear answer.
 */
export function toNextStep(parts: readonly PartFacts[], { key }: PlatformFacts, tries: number, at: number): NextStep {
  const open = parts.findIndex(({ state }) => state === 'sending')
  const unclear = parts[open]
  if (!unclear) {
    const next = findNextPart(parts.map(({ state }) => state))
    return next === undefined ? { is: 'settle' } : { is: 'send', part: next, isAgain: false }
  }
  const firstSentAt = unclear.firstSentAt ?? at
  if (tries < mostTries && isKeyHonoured(key, firstSentAt, at)) {
    const from = (unclear.sentAt ?? at) + (tries === 0 ? 0 : Math.min(2 * minute, 5 * second * 2 ** Math.min(tries - 1, 10)))
    return from > at ? { is: 'wait', until: from } : { is: 'send', part: open, isAgain: true }
  }
  if (unclear.notFound >= enoughLooks || unclear.looks >= mostLooks) return { is: 'leave-unclear', part: open }
  const from = unclear.endsAt ?? at
  return from > at ? { is: 'wait', until: from } : { is: 'look', part: open }
}
