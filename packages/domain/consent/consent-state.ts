import { questionsOf, type ConsentPlace, type ConsentQuestion, type ConsentUse } from './consent-words.ts'
import type { ConsentRecord } from './consent-record.ts'
import { toDayAfter } from './days.ts'

/** A consent that ends within so many days is said to end soon. */
export const soonDays = 30

/** How a record stands on a day. Only `valid` and `expires-soon` count as consent. */
export type ConsentState =
  | { is: 'incomplete'; missing: ConsentQuestion[] }
  | { is: 'not-yet'; from: string }
  | { is: 'valid' }
  | { is: 'expires-soon'; until: string }
  | { is: 'expired'; until: string }
  | { is: 'revoked'; on: string }

/** The questions of a record that were not answered with yes, in their order. */
export function findMissingAnswers({ subject, answers }: Pick<ConsentRecord, 'subject' | 'answers'>): ConsentQuestion[] {
  return questionsOf[subject].filter((question) => answers[question] !== 'yes')
}

/** How a record stands on `today` (an ISO date). What ended it comes first, then what it lacks. */
export function toConsentState(record: ConsentRecord, today: string): ConsentState {
  if (record.revokedAt !== undefined) return { is: 'revoked', on: record.revokedAt.slice(0, 10) }
  if (record.until !== undefined && today > record.until) return { is: 'expired', until: record.until }
  const missing = findMissingAnswers(record)
  if (missing.length > 0) return { is: 'incomplete', missing }
  if (today < record.signedOn) return { is: 'not-yet', from: record.signedOn }
  if (record.until !== undefined && record.until <= toDayAfter(today, soonDays)) return { is: 'expires-soon', until: record.until }
  return { is: 'valid' }
}

/** What is to be shown. `platform` is absent while nobody said where; then only a consent for every place covers it. */
export type ConsentAsked = { use: ConsentUse; platform?: ConsentPlace | undefined; date: string }
/** Why a record does not cover what is asked. */
export type ConsentGap = 'incomplete' | 'not-yet' | 'expired' | 'revoked' | 'use' | 'platform'

/** Every reason why a record does not cover a use on a platform on a day; empty where it does. */
export function findConsentGaps(record: ConsentRecord, { use, platform, date }: ConsentAsked): ConsentGap[] {
  const { is } = toConsentState(record, date)
  const gaps: ConsentGap[] = is === 'valid' || is === 'expires-soon' ? [] : [is]
  if (!record.uses.includes(use)) gaps.push('use')
  if (record.places !== 'any' && (platform === undefined || !record.places.includes(platform))) gaps.push('platform')
  return gaps
}

/** Whether a record allows a use on a platform on a day. */
export function doesConsentCover(record: ConsentRecord, asked: ConsentAsked): boolean {
  return findConsentGaps(record, asked).length === 0
}

/** A consent as a review is told of it; `platform` is absent where every place is allowed. */
export type ReviewConsent = { use: ConsentUse; platform?: ConsentPlace; until?: string }

/** What a review on `date` may be told: each use and place of the records that count on that day. */
export function toReviewConsents(records: readonly ConsentRecord[], date: string): ReviewConsent[] {
  return records.flatMap((record) => {
    const { is } = toConsentState(record, date)
    if (is !== 'valid' && is !== 'expires-soon') return []
    const end = record.until === undefined ? {} : { until: record.until }
    return record.uses.flatMap((use): ReviewConsent[] => (record.places === 'any' ? [{ use, ...end }] : record.places.map((platform) => ({ use, platform, ...end }))))
  })
}
