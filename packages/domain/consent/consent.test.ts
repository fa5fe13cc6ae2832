import { describe, expect, test } from 'vitest'
import {
  consentSigners, consentSubjects, doesConsentCover, findConsentGaps, questionsOf, readConsentRecord, signersOf, soonDays,
  toConsentState, toDayAfter, toReviewConsents, toTakeDownTasks, toYearAfter, type ConsentGap, type ConsentRecord,
} from './index.ts'
import { toRecord } from './testing.ts'

const today = '2026-06-01'

describe('a record', () => {
  test.each<[string, object]>([
    ['holds no name, in whatever key', { name: 'Mrs Whitlock' }],
    ['holds no document', { document: 'data:application/pdf;base64,' }],
    ['has a use', { uses: [] }],
    ['names a use once', { uses: ['teaching', 'teaching'] }],
    ['knows its places', { places: ['pinboard'] }],
    ['has a real day', { signedOn: '2026-02-30' }],
    ['ends after it begins', { until: '2026-05-02' }],
    ['says where the paper is', { keptAt: '' }],
    ['keeps that short', { keptAt: 'x'.repeat(161) }],
    ['knows its questions', { answers: { 'liked-it': 'yes' } }],
    ['takes yes and no', { answers: { 'shown-final-post': 'maybe' } }],
    ['has an id of letters and digits', { id: '../../secret' }],
    ['opens nothing but the web', { usedAt: [{ id: 'usage-01', place: 'x', on: today, address: 'javascript:alert(1)' }] }],
    ['opens no address with a password', { usedAt: [{ id: 'usage-01', place: 'x', on: today, address: 'https://me:secret@x.example/1' }] }],
    ['bounds its history', { usedAt: Array.from({ length: 201 }, (_, n) => ({ id: `usage-${n}`, place: 'x', on: today })) }],
  ])('%s', (_what, wrong) => expect(readConsentRecord({ ...toRecord(), ...wrong })).toBeNull())

  test.each(consentSubjects.flatMap((subject) => consentSigners.map((signer) => [subject, signer] as const)))('%s, signed by %s', (subject, signer) => {
    const lawful = { adult: /^patient$/, minor: /^(?:parent|guardian|legal-representative)$/, 'lacks-capacity': /^(?:guardian|legal-representative)$/, deceased: /^(?:next-of-kin|legal-representative)$/ }[subject]
    expect(readConsentRecord(toRecord({ subject, signer })) !== null).toBe(lawful.test(signer))
  })
})

describe('how a record stands', () => {
  test.each<[string, Partial<ConsentRecord>, ReturnType<typeof toConsentState>]>([
    ['signed and answered', {}, { is: 'valid' }],
    ['signed today', { signedOn: today }, { is: 'valid' }],
    ['signed tomorrow', { signedOn: '2026-06-02' }, { is: 'not-yet', from: '2026-06-02' }],
    ['ends today', { until: today }, { is: 'expires-soon', until: today }],
    ['ended yesterday', { until: '2026-05-31' }, { is: 'expired', until: '2026-05-31' }],
    ['ends in thirty days', { until: '2026-07-01' }, { is: 'expires-soon', until: '2026-07-01' }],
    ['ends in thirty-one days', { until: '2026-07-02' }, { is: 'valid' }],
    ['taken back', { revokedAt: '2026-05-20T09:30:00Z' }, { is: 'revoked', on: '2026-05-20' }],
    ['taken back after it ended', { until: '2026-05-10', revokedAt: '2026-05-20T09:30:00Z' }, { is: 'revoked', on: '2026-05-20' }],
    ['nothing answered', { answers: {} }, { is: 'incomplete', missing: [...questionsOf.adult] }],
    ['one answered with no', { answers: { ...toRecord().answers, 'shown-final-post': 'no' } }, { is: 'incomplete', missing: ['shown-final-post'] }],
    ['a child who was not asked', { subject: 'minor', signer: 'parent' }, { is: 'incomplete', missing: ['child-agrees'] }],
    ['a death, and the family was not asked', { subject: 'deceased', signer: 'next-of-kin' }, { is: 'incomplete', missing: ['as-they-would-wish', 'family-agrees'] }],
  ])('%s', (_what, changed, state) => expect(toConsentState(toRecord(changed), today)).toEqual(state))
})

describe('what a record covers', () => {
  const asked = { use: 'teaching', platform: 'bluesky', date: today } as const
  test.each<[string, Partial<ConsentRecord>, ConsentGap[]]>([
    ['this use, this platform, this day', {}, []],
    ['every place', { places: 'any' }, []],
    ['another use', { uses: ['publication'] }, ['use']],
    ['another place', { places: ['lecture'] }, ['platform']],
    ['neither, and it has ended', { uses: ['promotion'], places: ['x'], until: '2026-05-31' }, ['expired', 'use', 'platform']],
    ['a question is open', { answers: {} }, ['incomplete']],
    ['taken back', { revokedAt: '2026-05-20T09:30:00Z' }, ['revoked']],
    ['not signed yet', { signedOn: '2026-06-02' }, ['not-yet']],
  ])('%s', (_what, changed, gaps) => {
    expect(findConsentGaps(toRecord(changed), asked)).toEqual(gaps)
    expect(doesConsentCover(toRecord(changed), asked)).toBe(gaps.length === 0)
  })

  test('while nobody says where, only a consent for every place covers it', () => {
    expect(findConsentGaps(toRecord(), { use: 'teaching', date: today })).toEqual(['platform'])
    expect(findConsentGaps(toRecord({ places: 'any' }), { use: 'teaching', date: today })).toEqual([])
  })

  test('a review is told of exactly what is covered', () => {
    expect(toReviewConsents([toRecord({ uses: ['teaching', 'story'], until: '2027-05-03' })], today)).toEqual([
      { use: 'teaching', platform: 'bluesky', until: '2027-05-03' }, { use: 'story', platform: 'bluesky', until: '2027-05-03' },
    ])
    expect(toReviewConsents([toRecord({ places: 'any' })], today)).toEqual([{ use: 'teaching' }])
  })
})

describe('what to take down', () => {
  const usedAt = [
    { id: 'usage-01', place: 'bluesky', on: '2026-05-04', address: 'https://bsky.example/post/1' },
    { id: 'usage-02', place: 'lecture', on: '2026-05-06', downOn: '2026-05-21' },
    { id: 'usage-03', place: 'x', on: '2026-05-07' },
  ] satisfies ConsentRecord['usedAt']

  test.each<[string, Partial<ConsentRecord>, string[]]>([
    ['while it counts', {}, []],
    ['while a question is open', { answers: {} }, []],
    ['on its last day', { until: today }, []],
    ['the day after it', { until: '2026-05-31' }, ['usage-01', 'usage-03']],
    ['taken back', { revokedAt: '2026-05-20T09:30:00Z' }, ['usage-01', 'usage-03']],
    ['taken back and used nowhere', { revokedAt: '2026-05-20T09:30:00Z', usedAt: [] }, []],
  ])('%s', (_what, changed, usages) => expect(toTakeDownTasks([toRecord({ usedAt, ...changed })], today).map(({ usage }) => usage)).toEqual(usages))

  test('a task says what, where and since when, and the longest overdue comes first', () => {
    const revoked = toRecord({ id: 'consent-2', usedAt: usedAt.slice(0, 1), revokedAt: '2026-05-20T09:30:00Z' })
    const expired = toRecord({ id: 'consent-3', usedAt: usedAt.slice(2), until: '2026-05-09' })
    expect(toTakeDownTasks([revoked, expired], today)).toEqual([
      { consent: 'consent-3', usage: 'usage-03', place: 'x', postedOn: '2026-05-07', because: 'expired', since: '2026-05-10' },
      { consent: 'consent-2', usage: 'usage-01', place: 'bluesky', postedOn: '2026-05-04', address: 'https://bsky.example/post/1', because: 'revoked', since: '2026-05-20' },
    ])
  })
})

describe('days', () => {
  test.each([['2026-05-03', '2027-05-03'], ['2028-02-29', '2029-02-28'], ['2027-02-28', '2028-02-28']])('a year after %s is %s', (day, next) => expect(toYearAfter(day)).toBe(next))
  test.each([['2026-12-31', 1, '2027-01-01'], ['2028-02-28', 1, '2028-02-29'], ['2026-06-01', soonDays, '2026-07-01']] as const)('%s and %i days is %s', (day, days, next) => expect(toDayAfter(day, days)).toBe(next))
})

test('every subject has a signer and the five questions', () => {
  for (const subject of consentSubjects) {
    expect(signersOf[subject].length).toBeGreaterThan(0)
    expect(questionsOf[subject].slice(0, 5)).toEqual(questionsOf.adult)
  }
})
