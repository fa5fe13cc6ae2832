import { describe, expect, it } from 'vitest'
import { makeReviewer } from './reviewer.ts'
import { defineRule } from '../rules/define.ts'
import { sharewellPack } from '../packs/sharewell/pack.ts'
import type { WordPack } from '../match/spec.ts'

const insult = (language: string, ...entries: string[]): WordPack => ({ language, lexicons: [{ id: 'testInsult', source: 'house', entries }], patterns: [] })
const rule = defineRule({
  id: 'respect/no-test-insult', category: 'respect', signals: ['testInsult'], what: 'x', why: 'x', doThis: 'x',
  find: ({ text }) => text.of('testInsult').map(({ start, end }) => ({ start, end, confidence: 'likely', severity: 'hold', evidence: [] })),
  examples: { flags: [], passes: [], nearMisses: [], pairs: [] },
})
const french = 'Le patient de la chambre est un clown et les infirmiers le savent bien depuis hier.'

describe('a language is its words alone', () => {
  it('reads French in full once French words are there', () => {
    const both = makeReviewer({ words: [insult('en', 'buffoon'), insult('fr', 'clown')], rules: [rule], packs: [sharewellPack] })
    const review = both.review({ text: french })
    expect(review.engine.language).toEqual({ detected: 'fr', coverage: 'full' })
    expect(review.findings.map(({ quote }) => quote)).toEqual(['clown'])
    expect(both.review({ text: 'That buffoon said so.' }).findings.map(({ quote }) => quote)).toEqual(['buffoon'])
  })
  it('reads no more than identifiers in French without them', () => {
    const english = makeReviewer({ words: [insult('en', 'clown')], rules: [rule], packs: [sharewellPack] })
    expect(english.review({ text: french })).toMatchObject({ findings: [], engine: { language: { detected: 'fr', coverage: 'identifiers-only' } } })
  })
})
