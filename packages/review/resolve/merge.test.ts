import { describe, expect, it } from 'vitest'
import { defineRule, type RuleHit } from '../rules/define.ts'
import { mergeCandidates, type Candidate } from './merge.ts'

const toCandidate = (name: string, hit: Partial<RuleHit>, byModel = false, category: 'respect' | 'tone' = 'respect'): Candidate => ({
  rule: defineRule({ id: `${category}/no-${name}`, category, signals: [], what: '', why: '', doThis: '', byModel, find: () => [], examples: { flags: [], passes: [], nearMisses: [], pairs: [] } }),
  hit: { start: 0, end: 10, confidence: 'likely', severity: 'advise', evidence: [], ...hit },
})
const kept = (...candidates: Candidate[]): string[] => mergeCandidates(candidates).map(({ rule }) => rule.id)

describe('one remark on one thing', () => {
  it.each([
    ['the graver stays', [toCandidate('a', {}), toCandidate('b', { severity: 'hold' })], ['respect/no-b']],
    ['of equals the surer stays', [toCandidate('a', { confidence: 'possible' }), toCandidate('b', {})], ['respect/no-b']],
    ['a rule that knows what it saw stays, not the second look', [toCandidate('a', { end: 4 }, true), toCandidate('b', {})], ['respect/no-b']],
    ['the shorter span stays', [toCandidate('a', {}), toCandidate('b', { end: 4 })], ['respect/no-b']],
    ['words apart both stay', [toCandidate('a', { end: 4 }), toCandidate('b', { start: 4 })], ['respect/no-a', 'respect/no-b']],
    ['another category stays', [toCandidate('a', {}), toCandidate('b', {}, false, 'tone')], ['respect/no-a', 'tone/no-b']],
    ['another part of the thread stays', [toCandidate('a', {}), toCandidate('b', { in: { earlier: 0 } })], ['respect/no-a', 'respect/no-b']],
  ] as const)('%s, whatever the order', (_name, candidates, expected) => {
    expect(kept(...candidates)).toEqual(expected)
    expect(kept(...candidates.toReversed())).toEqual(expected)
  })
})
