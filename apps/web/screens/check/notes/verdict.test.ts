import type { Finding, ReviewOutput } from '@sharewell/review/contract'
import { describe, expect, it } from 'vitest'
import { en } from '../../../messages/en.ts'
import { toNotes } from './notes.ts'
import { toSentence } from './verdict.ts'
import type { VerdictState } from './verdict.ts'

const output: ReviewOutput = { verdict: 'clear', findings: [], care: null, questions: [], engine: { version: '1', language: { detected: 'en', coverage: 'full' }, models: [], packs: [], inputHash: '' } }
const state: VerdictState = { phase: 'ready', blank: false, tooLong: false, failed: false, current: true, typing: false, output, notes: [], asideCount: 0, blanks: 0, looking: 0 }
const say = (change: Partial<VerdictState>) => toSentence({ ...state, ...change }, en.check.verdict)
function notes(...kinds: Finding['severity'][]) {
  return toNotes(kinds.map((severity, at) => ({ rule: `tone/no-${at}`, category: 'tone', severity, start: at, end: at + 1, quote: 'x', what: '', why: '', doThis: '', fixes: [], clauses: [], confidence: 'likely', evidence: [] })))
}

describe('the verdict in words', () => {
  it('is clear only of a text that was read to its end', () => {
    expect(say({}).look).toBe('clear')
    const unread: Partial<VerdictState>[] = [
      { phase: 'loading', output: null }, { phase: 'loading' }, { output: null }, { typing: true }, { current: false }, { tooLong: true }, { failed: true }, { blank: true }, { blanks: 2 }, { looking: 1 }, { looking: 2, output: null },
      { output: { ...output, engine: { ...output.engine, language: { detected: 'fr', coverage: 'identifiers-only' } } } },
    ]
    for (const change of unread) expect(say(change).look).toBe('quiet')
  })
  it('never says safe', () => expect(JSON.stringify(en.check.verdict)).not.toMatch(/safe/i))
  it.each([
    [notes('tip'), 'clear', 'Nothing stood out.'],
    [notes('advise', 'tip'), 'advise', 'Have another look at one thing.'],
    [notes('advise', 'advise'), 'advise', 'Have another look at two things.'],
    [notes('advise', 'hold'), 'hold', 'Wait: one thing first.'],
    [notes('hold', 'block', 'hold'), 'block', 'This cannot go out as it is.'],
  ])('follows the gravest note', (found, look, words) => expect(say({ notes: found })).toMatchObject({ look, words }))
  it('never speaks as if it were done while a picture is looked at', () => {
    for (const found of [notes('advise'), notes('hold'), notes('block')]) expect(say({ notes: found, looking: 1, current: false })).toMatchObject({ more: 'I am still looking, so more may come.', settled: false })
  })
  it('says what was set aside', () => expect(say({ asideCount: 2 }).words).toContain('You set 2 notes aside'))
})
