import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addUsage, amendConsent, consentPlaces, consentSubjects, consentUses, doesConsentCover, mergeConsents, questionsOf, readConsentFile, readConsentRecord, recordConsent, revokeConsent,
  signersOf, tickDown, toConsentDraft, toConsentState, toConsentTerms, toDayAfter, toReviewConsents, toTakeDownTasks, undoRevocation, writeConsentFile, type ConsentRecord,
} from './index.ts'

const today = '2026-06-01'
const at = '2026-06-01T10:00:00Z'
const usage = { id: 'usage-new', place: 'bluesky', on: '2026-05-04' } as const

/** ISO dates from 2025 to 2028. */
const anyDay = fc.integer({ min: 0, max: 1200 }).map((days) => toDayAfter('2025-01-01', days))
const anyInstant = anyDay.map((day) => `${day}T12:00:00Z`)
const anyId = fc.stringMatching(/^[a-z0-9-]{8,20}$/)

const anyUsage = fc.record({ id: anyId, place: fc.constantFrom(...consentPlaces), on: anyDay, address: fc.constant('https://social.example/post/1'), downOn: anyDay }, { requiredKeys: ['id', 'place', 'on'] })

/** Any lawful record. */
const anyConsent: fc.Arbitrary<ConsentRecord> = fc.constantFrom(...consentSubjects).chain((subject) =>
  fc.record(
    {
      id: anyId,
      uses: fc.subarray([...consentUses], { minLength: 1 }),
      places: fc.oneof(fc.constant('any' as const), fc.subarray([...consentPlaces], { minLength: 1 })),
      subject: fc.constant(subject),
      signer: fc.constantFrom(...signersOf[subject]),
      signedOn: anyDay,
      until: fc.constant('2029-01-01'),
      keptAt: fc.constantFrom('Shelf 4', 'In the record, form 12'),
      revokeTo: fc.constant('The front desk'),
      answers: fc.array(fc.constantFrom('yes' as const, 'yes' as const, 'yes' as const, 'no' as const), { minLength: 8, maxLength: 8 }).map((answers) => Object.fromEntries(questionsOf[subject].map((question, at) => [question, answers[at] ?? 'no']))),
      usedAt: fc.uniqueArray(anyUsage, { selector: ({ id }) => id, maxLength: 3 }),
      recordedAt: anyInstant,
      changedAt: anyInstant,
      revokedAt: anyInstant,
    },
    { requiredKeys: ['id', 'uses', 'places', 'subject', 'signer', 'signedOn', 'keptAt', 'revokeTo', 'answers', 'usedAt', 'recordedAt', 'changedAt'] },
  ).chain((record) => anyDay.map((until): ConsentRecord => (record.until === undefined || until < record.signedOn ? record : { ...record, until }))),
)

describe('any record', () => {
  test('reads back as it was written', () => {
    fc.assert(fc.property(anyConsent, (record) => { expect(readConsentRecord(JSON.parse(JSON.stringify(record)))).toEqual(record) }))
  })

  test('takes no other value for a record, and never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => { expect(readConsentRecord(value)).toBeNull() }))
  })

  test('once it has ended it never counts again, and a question left open never counts', () => {
    fc.assert(fc.property(anyConsent, anyDay, anyDay, (record, one, other) => {
      const [early, late] = one < other ? [one, other] : [other, one]
      const counts = (day: string): boolean => /^(?:valid|expires-soon)$/.test(toConsentState(record, day).is)
      if (['expired', 'revoked'].includes(toConsentState(record, early).is)) expect(counts(late)).toBe(false)
      if (counts(early)) expect(questionsOf[record.subject].every((question) => record.answers[question] === 'yes')).toBe(true)
    }))
  })

  test('there is a task for every place where an ended consent still stands, and for no other', () => {
    fc.assert(fc.property(fc.array(anyConsent, { maxLength: 4 }), anyDay, (records, date) => {
      const standing = records.filter((record) => /^(?:revoked|expired)$/.test(toConsentState(record, date).is)).flatMap(({ usedAt }) => usedAt.filter(({ downOn }) => downOn === undefined))
      expect(toTakeDownTasks(records, date)).toHaveLength(standing.length)
    }))
  })

  test('a review is told of exactly what is covered', () => {
    fc.assert(fc.property(fc.array(anyConsent, { maxLength: 4 }), fc.constantFrom(...consentUses), fc.constantFrom(...consentPlaces), anyDay, (records, use, platform, date) => {
      const isTold = toReviewConsents(records, date).some((told) => told.use === use && (told.platform ?? platform) === platform && (told.until ?? date) >= date)
      expect(isTold).toBe(records.some((record) => doesConsentCover(record, { use, platform, date })))
    }))
  })

  test('without problems it becomes a record, and a record fills it in again', () => {
    fc.assert(fc.property(anyConsent, (record) => {
      const terms = toConsentTerms(toConsentDraft(record))
      expect(terms && readConsentRecord(recordConsent(terms, 'consent-new', at))).not.toBeNull()
      expect(terms && amendConsent(record, terms, record.changedAt)).toEqual(record)
    }))
  })

  test('whatever happens, it stays a record', () => {
    fc.assert(fc.property(anyConsent, (record) => {
      for (const next of [revokeConsent(record, at), undoRevocation(record, at), addUsage(record, { ...usage, id: 'usage-new' }, at), ...record.usedAt.map(({ id }) => tickDown(record, id, today, at))]) {
        expect(readConsentRecord(next)).not.toBeNull()
      }
    }))
  })

  test('comes back from a file as it was written', () => {
    fc.assert(fc.property(fc.uniqueArray(anyConsent, { selector: ({ id }) => id, maxLength: 5 }), (records) => { expect(readConsentFile(writeConsentFile(records))).toEqual({ records, unread: 0 }) }))
  })

  test('reading a file never throws, whatever it holds', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.json().map((inner) => `{"format":"sharewell.consents","version":1,"records":[${inner}]}`)), (text) => {
      expect(readConsentFile(text)).toBeTypeOf('object')
    }))
  })

  test('merging a set with itself changes nothing', () => {
    fc.assert(fc.property(fc.array(anyConsent, { maxLength: 4 }), (records) => { expect(mergeConsents(records, records)).toEqual(mergeConsents([], records)) }))
  })
})
