import { describe, expect, test } from 'vitest'
import {
  addUsage, consentFileLimits, emptyConsent, findDraftProblems, mergeConsents, readConsentFile, removeUsage, revokeConsent,
  tickDown, toConsentDraft, toConsentTerms, toTakeDownTasks, undoRevocation, writeConsentFile, type ConsentDraft, type ConsentProblem,
} from './index.ts'
import { toRecord } from './testing.ts'

const today = '2026-06-01'
const at = '2026-06-01T10:00:00Z'
const namesNobody = (): boolean => false

describe('a form', () => {
  const full = toConsentDraft(toRecord())

  test.each<[string, Partial<ConsentDraft>, Partial<Record<string, ConsentProblem>>]>([
    ['filled in', {}, {}],
    ['with questions left open', { answers: {} }, {}],
    ['without an end', { until: '' }, {}],
    ['without a use', { uses: [] }, { uses: 'empty' }],
    ['without a place', { places: [] }, { places: 'empty' }],
    ['a child who signs alone', { subject: 'minor' }, { signer: 'may-not-sign' }],
    ['a day that is none', { signedOn: '2026-02-30' }, { signedOn: 'no-day' }],
    ['a day with words', { signedOn: '3 May' }, { signedOn: 'no-day' }],
    ['signed tomorrow', { signedOn: '2026-06-02' }, { signedOn: 'in-future' }],
    ['ends before it begins', { until: '2026-05-02' }, { until: 'before-signed' }],
    ['ends on the day that it was signed', { until: '2026-05-03' }, {}],
    ['blanks for a place', { keptAt: '  ' }, { keptAt: 'empty' }],
    ['a place too long', { keptAt: 'x'.repeat(161) }, { keptAt: 'too-long' }],
    ['a record number', { keptAt: 'Binder of 4821903' }, { keptAt: 'holds-number' }],
    ['a telephone number', { revokeTo: 'Front desk, 555-010 99' }, { revokeTo: 'holds-number' }],
    ['a day of birth', { keptAt: 'Binder, 03/05/1961' }, { keptAt: 'holds-number' }],
    ['a number in Arabic digits', { keptAt: 'Binder ٤٨٢١٩٠٣' }, { keptAt: 'holds-number' }],
    ['the number of a form', { keptAt: 'In the record, hospital form 12, shelf 4' }, {}],
  ])('%s', (_what, changed, problems) => expect(findDraftProblems({ ...full, ...changed }, today, namesNobody)).toEqual(problems))

  test('refuses a name that a finder sees, in both texts', () => {
    const seesName = (text: string): boolean => text.includes('Whitlock')
    expect(findDraftProblems({ ...full, keptAt: 'Record of Mrs Whitlock', revokeTo: 'Whitlock’s nurse' }, today, seesName)).toEqual({ keptAt: 'names-somebody', revokeTo: 'names-somebody' })
  })

  test('an empty one says every field but the end', () => {
    expect(Object.keys(findDraftProblems(emptyConsent, today, namesNobody))).toEqual(['uses', 'places', 'subject', 'signer', 'signedOn', 'keptAt', 'revokeTo'])
    expect(toConsentTerms(emptyConsent)).toBeNull()
  })

  test('answers that do not belong to the subject are dropped', () => {
    expect(toConsentTerms({ ...full, answers: { 'shown-final-post': 'yes', 'child-agrees': 'yes' } })?.answers).toEqual({ 'shown-final-post': 'yes' })
  })
})

describe('what happens to a record', () => {
  const usage = { id: 'usage-01', place: 'bluesky', on: '2026-05-04' } as const
  const used = addUsage(toRecord(), usage, at)

  test('used, revoked, taken down, done; and undone', () => {
    const revoked = revokeConsent(used, at)
    expect(toTakeDownTasks([revoked], today)).toHaveLength(1)
    const done = tickDown(revoked, 'usage-01', today, at)
    expect(toTakeDownTasks([done], today)).toEqual([])
    expect(toTakeDownTasks([tickDown(done, 'usage-01', null, at)], today)).toHaveLength(1)
    expect(undoRevocation(revoked, used.changedAt)).toEqual(used)
    expect(removeUsage(used, 'usage-01', at).usedAt).toEqual([])
  })

  test('a change that changes nothing gives the same record', () => {
    const revoked = revokeConsent(used, at)
    expect(revokeConsent(revoked, '2026-07-01T00:00:00Z')).toBe(revoked)
    expect(undoRevocation(used, at)).toBe(used)
    expect(addUsage(used, usage, at)).toBe(used)
    expect(removeUsage(used, 'usage-99', at)).toBe(used)
    expect(tickDown(used, 'usage-99', today, at)).toBe(used)
    expect(tickDown(used, 'usage-01', null, at)).toBe(used)
  })
})

describe('a file of consents', () => {
  test.each<[string, string, object]>([
    ['no JSON', 'Dear colleague,', { refusal: 'no-json' }],
    ['an empty file', '', { refusal: 'no-json' }],
    ['a list without a word on what it is', '[]', { refusal: 'no-consents' }],
    ['another file of ours', '{"format":"sharewell.pack","version":1,"records":[]}', { refusal: 'no-consents' }],
    ['null', 'null', { refusal: 'no-consents' }],
    ['records that are no list', '{"format":"sharewell.consents","version":1,"records":{"length":3}}', { refusal: 'no-consents' }],
    ['a later version', '{"format":"sharewell.consents","version":2,"records":[]}', { refusal: 'newer' }],
    ['too many', JSON.stringify({ format: 'sharewell.consents', version: 1, records: Array.from({ length: consentFileLimits.records + 1 }, () => 0) }), { refusal: 'too-many' }],
    ['too large', ' '.repeat(consentFileLimits.length + 1), { refusal: 'too-large' }],
    ['nested beyond reason', '['.repeat(1_000_000), { refusal: 'no-json' }],
    ['with a mark of byte order', `\uFEFF${writeConsentFile([toRecord()])}`, { records: [toRecord()], unread: 0 }],
    ['with entries that are none', JSON.stringify({ format: 'sharewell.consents', version: 1, records: [toRecord(), null, { ...toRecord(), patient: 'Mrs Whitlock' }] }), { records: [toRecord()], unread: 2 }],
  ])('%s', (_what, text, expected) => expect(readConsentFile(text)).toEqual(expected))

  test('of two copies the later change stays, on whichever side it is', () => {
    const old = toRecord()
    const revoked = revokeConsent(old, at)
    expect(mergeConsents([old], [revoked])).toEqual([revoked])
    expect(mergeConsents([revoked], [old])).toEqual([revoked])
  })
})
