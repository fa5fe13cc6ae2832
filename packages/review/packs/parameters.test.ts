import { severities } from '@sharewell/domain'
import { describe, expect, it } from 'vitest'
import { createReviewer, type ReviewInput } from '../index.ts'
import { rules } from '../rules/index.ts'
import { packs } from './index.ts'
import { definePack, type PolicyPack } from './pack.ts'
import { findEffects, parameters } from './parameters.ts'
import { topics } from './topics.ts'

const rule = 'identity/no-anonymous-authority'
const pack = (position: string, jurisdictions = ['UK']): PolicyPack => definePack({
  id: 'own', version: '2026.11.0', title: 'Own', issuer: 'x', kind: 'regulator', jurisdictions, status: 'active', document: 'x', year: '2024', readAt: '2026-11-20', reviewBy: '2027-11-20',
  clauses: [{ id: 'own.1', title: 'x', summary: 'x', section: '', basis: 'article text', gravity: 'block', checks: [], rules: [rule] }],
  positions: [{ topic: 'anonymity', position, clauses: ['own.1'] }],
})

const said: ReviewInput = { text: 'Consultant here, no name for obvious reasons. The new ward is not ready.' }
const shown: ReviewInput = { text: 'I am a doctor and I say that the new ward is not ready.', profile: { anonymous: true } }

describe('where a pack stands on posting without a name', () => {
  it.each<[string, PolicyPack[], string[], string[]]>([
    ['no position', packs.filter(({ id }) => id === 'ahpra'), ['advise', 'anonymous'], []],
    ['allow-warn', [pack('allow-warn')], ['advise', 'anonymous'], []],
    ['usually-name', [pack('usually-name')], ['advise', 'anonymous', 'name-yourself'], []],
    ['should-name', [pack('should-name')], ['advise', 'anonymous', 'name-yourself'], ['advise', 'anonymous', 'name-yourself']],
    ['should-name, said to the whole world', [pack('should-name', ['ALL'])], ['advise', 'anonymous'], []],
    ['should-name, international', [pack('should-name', ['INT', 'UK'])], ['advise', 'anonymous'], []],
  ])('%s', (_, active, whenSaid, whenShown) => {
    const reviewer = createReviewer({ packs: active })
    const look = (input: ReviewInput): string[] => {
      const { findings, questions } = reviewer.review(input)
      return [...findings.filter((finding) => finding.rule === rule).map(({ severity }) => severity), ...questions.map(({ id }) => id)]
    }
    expect(look(said)).toEqual(whenSaid)
    expect(look(shown)).toEqual(whenShown)
  })

  it('asks nothing of who shows a name, does not claim to be a doctor, or tells of somebody else', () => {
    const reviewer = createReviewer({ packs: [pack('should-name')] })
    for (const input of [{ ...shown, profile: { anonymous: false } }, { text: shown.text }, { text: 'My new ward is not ready.', profile: { anonymous: true } }]) expect(reviewer.review(input).findings.filter((finding) => finding.rule === rule)).toEqual([])
  })

  it('never stops a post by itself, whatever the pack finds and raises', () => {
    const own = pack('should-name')
    const raising = { ...own, clauses: own.clauses.map((clause) => ({ ...clause, raises: [rule] })) }
    expect(createReviewer({ packs: [raising] }).review(said).findings.find((finding) => finding.rule === rule)?.severity).toBe('hold')
    for (const { severity } of createReviewer({ packs: [raising] }).review(shown).findings) expect(severities.indexOf(severity)).toBeLessThanOrEqual(severities.indexOf('advise'))
  })
})

it('names rules, topics and positions that exist; who finds more knows how', () => {
  for (const one of parameters) {
    const found = rules.find(({ id }) => id === one.rule)
    expect(found, one.rule).toBeDefined()
    expect(Object.keys(one.effects)).toEqual(Object.keys(topics[one.topic].positions))
    if (Object.values(one.effects).some(({ findsMore }) => findsMore)) expect(found?.findMore).toBeTypeOf('function')
  }
})

it('effects of several packs add up, in any order', () => {
  const [mild, strict] = [pack('allow-warn'), pack('should-name')]
  expect(findEffects([mild, strict])).toEqual(findEffects([strict, mild]))
  expect(findEffects([mild, strict])).toEqual(findEffects([strict]))
})
