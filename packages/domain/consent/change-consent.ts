import { consentLimits, type ConsentRecord, type ConsentTerms, type ConsentUsage } from './consent-record.ts'

/*
 * What may happen to a record. Each takes `at`, the ISO instant of the change, and gives a new record;
 * where nothing changes it gives the same one.
 */

/** A new record of terms. `id` is random and says nothing of anybody. */
export function recordConsent(terms: ConsentTerms, id: string, at: string): ConsentRecord {
  return { id, ...terms, usedAt: [], recordedAt: at, changedAt: at }
}

/** The same consent with other terms; where it was used, and whether it was revoked, stays. */
export function amendConsent(record: ConsentRecord, terms: ConsentTerms, at: string): ConsentRecord {
  const { id, usedAt, recordedAt, revokedAt } = record
  return { id, ...terms, usedAt, recordedAt, changedAt: at, ...(revokedAt === undefined ? {} : { revokedAt }) }
}

/** The patient took it back. A first revocation keeps its instant. */
export function revokeConsent(record: ConsentRecord, at: string): ConsentRecord {
  return record.revokedAt === undefined ? { ...record, revokedAt: at, changedAt: at } : record
}

/** Undoes a revocation that was noted by mistake. */
export function undoRevocation(record: ConsentRecord, at: string): ConsentRecord {
  if (record.revokedAt === undefined) return record
  const { revokedAt: _, ...kept } = record
  return { ...kept, changedAt: at }
}

/** Notes where it was used. A full list takes no more. */
export function addUsage(record: ConsentRecord, usage: ConsentUsage, at: string): ConsentRecord {
  const isKnown = record.usedAt.some(({ id }) => id === usage.id)
  return isKnown || record.usedAt.length >= consentLimits.usages ? record : { ...record, usedAt: [...record.usedAt, usage], changedAt: at }
}

/** Forgets a usage that was noted by mistake. */
export function removeUsage(record: ConsentRecord, usage: string, at: string): ConsentRecord {
  const usedAt = record.usedAt.filter(({ id }) => id !== usage)
  return usedAt.length === record.usedAt.length ? record : { ...record, usedAt, changedAt: at }
}

/** Notes that a usage is gone since `downOn` (an ISO date), or with null that it still stands. */
export function tickDown(record: ConsentRecord, usage: string, downOn: string | null, at: string): ConsentRecord {
  const found = record.usedAt.find(({ id }) => id === usage)
  if (!found || (found.downOn ?? null) === downOn) return record
  const { downOn: _, ...standing } = found
  const next = downOn === null ? standing : { ...standing, downOn }
  return { ...record, usedAt: record.usedAt.map((one) => (one === found ? next : one)), changedAt: at }
}
