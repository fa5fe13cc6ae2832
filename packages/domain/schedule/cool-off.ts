import type { Category, Severity } from '../review-words.ts'
import { type Instant, second } from '../instant.ts'
import { atMinutes, type OffsetAt, toDaysLater, toInstant, toLocalTime } from './local-time.ts'

/** Until when a night's rest lasts, in minutes after local midnight. */
export const coolOffEndsAt = 8 * 60
/** How long “publish now” can be undone. */
export const undoFor = 20 * second

/** What a night's rest is offered for: held tone, held respect. */
const heated: readonly Category[] = ['tone', 'respect']

/** Whether findings make a cool-off worth offering. It is imposed only where an organisational identity's owner chose so. */
export function isCoolOffOffered(findings: readonly { readonly category: Category; readonly severity: Severity }[]): boolean {
  return findings.some(({ category, severity }) => heated.includes(category) && (severity === 'hold' || severity === 'block'))
}

/** When a cool-off ends: 08:00 of the next local day, where that day has one; else as far behind the gap. */
export function toCoolOffEnd(at: Instant, zone: string, offsetAt: OffsetAt): Instant {
  return toInstant(atMinutes(toDaysLater(toLocalTime(at, zone, offsetAt), 1), coolOffEndsAt), zone, offsetAt).at
}

/** A cool-off of one post. `answer`: whether its author still feels the same, asked at the end or before they shorten it; only that it was answered is kept. */
export interface CoolOff {
  readonly endsAt: Instant
  readonly answeredAt?: Instant
}

/** How a cool-off stands: it runs, it has ended and asks its author, or it is over. An answer ends it at once. */
export function toCoolOffState({ endsAt, answeredAt }: CoolOff, at: Instant): 'running' | 'asking' | 'over' {
  if (answeredAt !== undefined && at >= answeredAt) return 'over'
  return at >= endsAt ? 'asking' : 'running'
}

/** Whether something planned is overdue beyond its window, so that it is missed and a person is told. */
export function isMissed(plannedAt: Instant, window: number, at: Instant): boolean {
  return at > plannedAt + window
}
