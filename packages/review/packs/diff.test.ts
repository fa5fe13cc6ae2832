import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding, ReviewOutput } from '../contract/types.ts'
import { diffPacks, findTouched, isSame } from './diff.ts'
import { packs } from './index.ts'
import { definePack, type Clause, type PolicyPack } from './pack.ts'

const clause = (id: string, changed: Partial<Clause> = {}): Clause => ({ id, title: 'A title', summary: 'Words.', section: '1', basis: 'article text', gravity: 'hold', checks: [], rules: ['tone/*'], ...changed })
const pack = (clauses: Clause[], changed: Partial<PolicyPack> = {}): PolicyPack => definePack({ id: 'own', version: '2026.11.0', title: 'Own', issuer: 'x', kind: 'regulator', jurisdictions: ['CA'], status: 'active', document: 'x', year: '2024', readAt: '2026-11-20', reviewBy: '2027-11-20', clauses, ...changed })
const base = pack([clause('own.1'), clause('own.2', { rules: ['privacy/no-named-patient'] })])

const finding = (rule: string, clauses: string[]): Finding => ({ rule, category: 'tone', severity: 'hold', start: 0, end: 1, quote: 'x', what: '', why: '', doThis: '', fixes: [], clauses, confidence: 'likely', evidence: [] })
const review = (findings: Finding[], packIds = ['own']): Pick<ReviewOutput, 'findings' | 'engine'> => ({ findings, engine: { version: '1', language: { detected: 'en', coverage: 'full' }, models: [], packs: packIds.map((id) => ({ id, version: '2026.11.0' })), inputHash: '' } })
const shouted = review([finding('tone/no-shouting', ['own.1'])])

describe('what changed, and whether a review of shouting could read differently', () => {
  it.each<[string, PolicyPack, object[], object | null]>([
    ['nothing', base, [], null],
    ['only the order', pack([clause('own.2', { rules: ['privacy/no-named-patient'] }), clause('own.1')]), [], null],
    ['a clause reworded', pack([clause('own.1', { summary: 'Other words.' }), base.clauses[1] ?? clause('own.2')]), [{ clause: 'own.1', title: 'A title', kind: 'changed', changes: [{ what: 'summary', before: 'Words.', after: 'Other words.' }], rules: [] }], { cites: ['own.1'], meets: [], topics: [] }],
    ['its basis', pack([clause('own.1', { basis: 'secondary stored page' }), base.clauses[1] ?? clause('own.2')]), [{ clause: 'own.1', kind: 'changed', changes: [{ what: 'basis', before: 'article text', after: 'secondary stored page' }], rules: ['tone/*'] }], { cites: ['own.1'], meets: ['tone/no-shouting'], topics: [] }],
    ['what it raises', pack([clause('own.1', { raises: ['tone/no-shouting'] }), base.clauses[1] ?? clause('own.2')]), [{ clause: 'own.1', changes: [{ what: 'raises', before: '', after: 'tone/no-shouting' }] }], { cites: ['own.1'], meets: ['tone/no-shouting'], topics: [] }],
    ['a clause more', pack([...base.clauses, clause('own.3', { rules: ['tone/no-shouting'] })]), [{ clause: 'own.3', kind: 'added' }], { cites: [], meets: ['tone/no-shouting'], topics: [] }],
    ['a clause less', pack([base.clauses[1] ?? clause('own.2')]), [{ clause: 'own.1', kind: 'removed' }], { cites: ['own.1'], meets: ['tone/no-shouting'], topics: [] }],
    ['a clause of another matter', pack([clause('own.1'), clause('own.2', { gravity: 'block', rules: ['privacy/no-named-patient'] })]), [{ clause: 'own.2', changes: [{ what: 'gravity', before: 'hold', after: 'block' }] }], null],
  ])('%s', (_, after, clauses, touched) => {
    const found = diffPacks(base, after)
    expect(found.clauses).toMatchObject(clauses)
    expect(found.clauses).toHaveLength(clauses.length)
    expect(isSame(found)).toBe(found.clauses.length === 0)
    expect(findTouched(shouted, found)).toEqual(touched)
  })

  it('facts and positions are named, and a position touches the reviews of its topic', () => {
    const found = diffPacks(base, pack([...base.clauses], { version: '2027.1.0', year: '2027', positions: [{ topic: 'anonymity', position: 'should-name', clauses: ['own.1'] }] }))
    expect(found).toMatchObject({ from: '2026.11.0', to: '2027.1.0', facts: [{ what: 'year', before: '2024', after: '2027' }], clauses: [], positions: [{ what: 'anonymity', before: '', after: 'should-name (own.1)' }] })
    expect(isSame(found)).toBe(false)
    expect(findTouched(shouted, found)).toBeNull()
    expect(findTouched(review([finding('identity/no-anonymous-authority', [])]), found)).toEqual({ cites: [], meets: [], topics: ['anonymity'] })
  })

  it('a review made without the pack is left alone', () => {
    expect(findTouched(review([finding('tone/no-shouting', ['own.1'])], ['other']), diffPacks(base, pack([])))).toBeNull()
  })

  it('a pack against itself is the same, and back again turns every change round', () => {
    fc.assert(fc.property(fc.constantFrom(...packs), fc.nat(), fc.constantFrom('drop', 'reword', 'none'), (one, at, how) => {
      const place = at % one.clauses.length
      const other = how === 'none' ? one : { ...one, clauses: one.clauses.flatMap((old, i) => (i !== place ? [old] : how === 'drop' ? [] : [{ ...old, title: `${old.title}, again` }])) }
      const [there, back] = [diffPacks(one, other), diffPacks(other, one)]
      expect(isSame(there)).toBe(how === 'none')
      expect(back.clauses.map(({ clause: id, changes }) => ({ id, changes: changes.map(({ what, before, after }) => ({ what, before: after, after: before })) }))).toEqual(there.clauses.map(({ clause: id, changes }) => ({ id, changes })))
    }))
  })
})
