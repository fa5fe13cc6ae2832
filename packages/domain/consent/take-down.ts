import type { ConsentRecord } from './consent-record.ts'
import { toDayAfter } from './days.ts'
import type { ConsentPlace } from './consent-words.ts'

/** Something that still stands although the consent for it has ended. Days are ISO dates. */
export type TakeDownTask = {
  consent: string
  usage: string
  place: ConsentPlace
  postedOn: string
  address?: string
  because: 'revoked' | 'expired'
  /** The first day on which nothing allows it any more. */
  since: string
}

/** What to take down by `today` (an ISO date), longest overdue first. A usage that was ticked as gone is no task. */
export function toTakeDownTasks(records: readonly ConsentRecord[], today: string): TakeDownTask[] {
  return records
    .flatMap((record) => {
      const end = findEnd(record, today)
      return end === undefined ? [] : record.usedAt.filter(({ downOn }) => downOn === undefined).map(({ id, place, on, address }): TakeDownTask => ({ consent: record.id, usage: id, place, postedOn: on, ...(address === undefined ? {} : { address }), ...end }))
    })
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
}

function findEnd({ revokedAt, until }: ConsentRecord, today: string): Pick<TakeDownTask, 'because' | 'since'> | undefined {
  if (revokedAt !== undefined) return { because: 'revoked', since: revokedAt.slice(0, 10) }
  return until !== undefined && today > until ? { because: 'expired', since: toDayAfter(until, 1) } : undefined
}
