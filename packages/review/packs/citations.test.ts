import { describe, expect, it } from 'vitest'
import { createReviewer, type ReviewInput } from '../index.ts'
import { detectors } from '../signals/index.ts'
import { english } from '../words/en/index.ts'
import { packs } from './index.ts'
import { fitsEvidence, type PolicyPack } from './pack.ts'
import { findPackFaults } from './pack-schema.ts'

const hipaa = packs.filter(({ id }) => id === 'hipaa')
const reviewer = createReviewer({ packs: hipaa })
const message = (text: string): ReviewInput => ({ text, kind: 'message', audience: 'one-person' })

describe('a finding cites only the clauses that speak of what it found', () => {
  it.each<[string, ReviewInput, string[]]>([
    ['a record number', message('Can you look at my patient, MRN 4471902, bed 6?'), ['hipaa.08']],
    ['a number with a right check digit and no cue', { text: 'My patient 943 476 5919 is still waiting for a bed.' }, ['hipaa.08']],
    ['a number of a health plan', message('Our patient in bed 9, OHIP 9876543217, has gone for CT'), ['hipaa.09']],
    ['a number of social security', message('My patient, SSN 219-09-9999, has gone for CT'), ['hipaa.07']],
    ['a number of a nation', message('My patient, Aadhaar 2345 6789 0123, has gone for CT'), ['hipaa.18']],
    ['a date of birth', message('Harold Fenn, dob 14/02/1951, needs his INR today'), ['hipaa.03']],
    ['a telephone', message('My patient needs her INR done, her daughter answers on 07700 900123'), ['hipaa.04']],
    ['a fax', message('My patient needs her INR result, her daughter has a fax: 07700 900123'), ['hipaa.05']],
    ['an e-mail address', message('My patient needs her INR done, write to her at jo.fenn@example.org'), ['hipaa.06']],
    ['a street', message('My patient needs her INR at home, 14 Harbour Road, before nine'), ['hipaa.02']],
  ])('%s', (_, post, clauses) => {
    expect(reviewer.review(post).findings.filter(({ rule }) => rule === 'privacy/no-direct-identifier').map((finding) => finding.clauses)).toEqual([clauses])
  })

  it.each<[string, string, string, string, boolean]>([
    ['an injection for wrinkles', 'Anti-wrinkle injections, book today', 'disclosure/no-medicine-advert', 'ahpra-ad.08', true],
    ['a medicine for weight', 'mounjaro from £99, order now', 'disclosure/no-medicine-advert', 'ahpra-ad.08', false],
    ['a story of this morning', 'Delivered the twins of the lighthouse keeper in Fogo this morning, all of us cheered.', 'privacy/no-adding-up', 'supplement.03', true],
    ['a story of no day', 'Delivered the twins of the lighthouse keeper in Fogo, a girl of 19 with sickle cell, all of us cheered.', 'privacy/no-adding-up', 'supplement.03', false],
  ])('%s', (_, text, rule, clause, isCited) => {
    const found = createReviewer({ packs }).review({ text }).findings.filter((finding) => finding.rule === rule)
    expect(found.map(({ clauses }) => clauses.includes(clause))).toEqual([isCited])
  })

  it('names kinds of signal that exist, and tags and values of theirs', () => {
    const known = new Set([...english.lexicons, ...english.patterns, ...detectors.flatMap(({ kinds }) => kinds.map((id) => ({ id })))].map(({ id }) => id))
    const tags = new Set(english.lexicons.flatMap(({ id, entries }) => entries.flatMap((entry) => (typeof entry === 'string' || entry.tag === undefined ? [] : [`${id}:${entry.tag}`]))))
    const values = ['recordNumber:record', 'recordNumber:plan', 'recordNumber:security', 'recordNumber:national', 'phoneLike:phone', 'phoneLike:fax']
    const named = packs.flatMap((pack) => pack.clauses.flatMap((clause) => Object.values(clause.onlyWith ?? {}).flat()))
    expect(named.filter((kind) => !known.has(kind) && !tags.has(kind) && !values.includes(kind))).toEqual([])
    expect(named.length).toBeGreaterThan(10)
  })
})

describe('fitsEvidence', () => {
  const clause = { onlyWith: { 'privacy/no-x': ['a', 'b:one'] } }
  it.each<[string, string, [string, string | null][], boolean]>([
    ['a clause without conditions', 'privacy/no-y', [], true],
    ['a kind', 'privacy/no-x', [['c', null], ['a', 'any']], true],
    ['a kind and its value', 'privacy/no-x', [['b', 'one']], true],
    ['a kind and another value', 'privacy/no-x', [['b', 'two']], false],
    ['no evidence', 'privacy/no-x', [], false],
    ['a name that every object has', 'constructor', [], true],
  ])('%s', (_, rule, evidence, fits) => {
    expect(fitsEvidence(clause, rule, evidence.map(([kind, value]) => ({ kind, value, entry: null })))).toBe(fits)
  })
  it('a tag of the words', () => {
    const fits = (tag?: string): boolean => fitsEvidence(clause, 'privacy/no-x', [{ kind: 'b', value: null, entry: tag === undefined ? 'word' : { p: 'word', tag } }])
    expect([fits('one'), fits('two'), fits()]).toEqual([true, false, false])
  })
})

it('what is cited only with some evidence is a rule of the clause, and raises nothing', () => {
  const [pack] = hipaa
  const withFirst = (more: Partial<PolicyPack['clauses'][number]>): string => findPackFaults({ ...pack, clauses: pack?.clauses.map((clause, at) => (at === 0 ? { ...clause, ...more } : clause)) }).join('\n')
  expect(withFirst({ onlyWith: { 'tone/no-shouting': ['shouting'] } })).toContain('"onlyWith" speaks of tone/no-shouting, which the clause does not name')
  expect(withFirst({ onlyWith: { 'privacy/no-named-patient': ['fullName'] }, raises: ['privacy/*'] })).toContain('take privacy/no-named-patient out of "raises" or of "onlyWith"')
  expect(withFirst({ onlyWith: { 'privacy/no-named-patient': ['fullName'] } })).toBe('')
})
