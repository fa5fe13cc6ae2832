import { toConsentState, toTakeDownTasks, type ConsentRecord } from '@sharewell/domain/consent'

/** How many things wait: what to take down, and consents that end within 30 days. */
export type ConsentBadge = { tasks: number; soon: number }

/** Counts what waits on `today` (an ISO date). */
export function toBadge(records: readonly ConsentRecord[], today: string): ConsentBadge {
  return { tasks: toTakeDownTasks(records, today).length, soon: records.filter((record) => toConsentState(record, today).is === 'expires-soon').length }
}
