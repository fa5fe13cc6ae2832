import { describe, expect, it } from 'vitest'
import { rules } from '../rules/index.ts'
import { coverClause, findCoverage, toServiceWords } from './coverage.ts'
import { packs } from './index.ts'
import { definePack, type Clause, type PolicyPack } from './pack.ts'

const clause = (id: string, changed: Partial<Clause> = {}): Clause => ({ id, title: 'A title', summary: 'x', section: '', basis: 'article text', gravity: 'advise', checks: [], rules: [], ...changed })
const pack = (id: string, clauses: Clause[], kind: PolicyPack['kind'] = 'regulator'): PolicyPack => definePack({ id, version: '2026.11.0', title: id, issuer: id, kind, jurisdictions: ['CA'], status: 'active', document: 'x', year: '2024', readAt: '2026-11-20', reviewBy: '2027-11-20', clauses })
const few = [{ id: 'tone/no-shouting' }, { id: 'tone/no-curt-reply', question: { id: 'tomorrow', text: '?' } }, { id: 'reach/needs-alt-text' }] as const

describe('what serves a clause', () => {
  it.each<[string, Partial<Clause>, string]>([
    ['a rule', { rules: ['tone/no-shouting'] }, 'tone/no-shouting'],
    ['a category', { rules: ['tone/*', 'reach/needs-alt-text'] }, 'tone/*, reach/needs-alt-text'],
    ['a question', { questions: ['tomorrow'] }, 'asks tomorrow'],
    ['a workflow that stands', { workflow: 'audience-note' }, 'stands in compose: Beside every draft stands who can see it'],
    ['a later part', { workflow: 'audit' }, 'a later part, audit: Who approved what and when, without texts'],
    ['background', { background: 'a principle' }, 'background: a principle'],
    ['a rule on pictures', { pictures: ['media/no-face'] }, 'media/no-face'],
    ['several at once', { rules: ['tone/*'], questions: ['tomorrow'] }, 'tone/*; asks tomorrow'],
    ['nothing', {}, 'by nothing yet'],
    ['a rule that does not exist', { rules: ['tone/no-such', 'clarity/*'] }, 'by nothing yet'],
    ['a question that nobody asks', { questions: ['why'] }, 'by nothing yet'],
  ])('%s', (_, changed, words) => {
    const covered = coverClause(pack('a', []), clause('a.1', changed), few)
    expect(toServiceWords(covered)).toBe(words)
    expect(covered.isServed).toBe(words !== 'by nothing yet')
  })
})

it('says what each rule rests on, and names what nothing serves', () => {
  const house = pack('own', [clause('own.1', { rules: ['tone/*'] })], 'house')
  const other = pack('other', [clause('other.1', { rules: ['tone/no-shouting'] }), clause('other.2')])
  const { rules: byRule, unserved } = findCoverage([house, other], few)
  expect(byRule).toEqual([
    { rule: 'tone/no-shouting', clauses: ['own.1', 'other.1'], isOfTheHouse: false, isServed: true },
    { rule: 'tone/no-curt-reply', clauses: ['own.1'], isOfTheHouse: true, isServed: true },
    { rule: 'reach/needs-alt-text', clauses: [], isOfTheHouse: false, isServed: false },
  ])
  expect(unserved).toEqual(['other.2', 'reach/needs-alt-text'])
})

it('in the packs that ship, nothing is silently unserved', () => {
  expect(findCoverage(packs, rules).unserved).toEqual([])
})
