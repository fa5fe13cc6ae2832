import type { Identifier } from '@sharewell/review/contract'
import { describe, expect, it } from 'vitest'
import { detailSignals, findDetails, toPieces, toStory } from './details.ts'
import { generalise } from './generalise.ts'

const text = 'Last Tuesday Mrs Whitlock, an 81-year-old from Port Ansel, thanked us.'
function identifier(type: Identifier['type'], quote: string, confidence: Identifier['confidence'] = 'certain'): Identifier {
  const start = text.indexOf(quote)
  return { type, start, end: start + quote.length, quote, confidence }
}
const identifiers = [identifier('AGE', '81'), identifier('PERSON', 'Whitlock'), identifier('DATE', 'Last Tuesday'), identifier('PLACE', 'Port Ansel'), identifier('DATE', 'Tuesday')]

describe('findDetails', () => {
  it('gives each detail once, in the order of the story, an age with its article', () => {
    expect(findDetails(text, [], identifiers).map((detail) => detail.quote)).toEqual(['Last Tuesday', 'Mrs Whitlock', 'an 81-year-old', 'Port Ansel'])
  })
  it('trusts what the engine reads more than an identifier', () => {
    const signals = [{ kind: 'pastDay', start: 0, end: 12 }, { kind: 'titledName', start: 13, end: 25 }, { kind: 'weekday', start: 5, end: 12 }]
    expect(findDetails(text, signals, [identifier('PLACE', 'Whitlock')]).map((detail) => [detail.kind, detail.quote])).toEqual([['DATE', 'Last Tuesday'], ['PERSON', 'Mrs Whitlock']])
  })
  it('asks for each kind of fact once', () => expect(new Set(detailSignals).size).toBe(detailSignals.length))
})

describe('the story without the patient', () => {
  const details = findDetails(text, [], identifiers)
  it('stays as it is while nothing is let go', () => expect(toStory(toPieces(text, details, new Map()))).toBe(text))
  it('takes broader words, with a capital where a sentence begins', () => {
    const all = new Map(details.map((detail) => [detail.key, detail.suggestion]))
    expect(toStory(toPieces(text, details, all))).toBe('Some time ago a patient, an older from a small town, thanked us.')
  })
  it('closes the gap where a detail goes altogether', () => {
    const place = details.find((detail) => detail.kind === 'PLACE')
    expect(toStory(toPieces(text, details, new Map([[place?.key ?? '', '']])))).toContain('from, thanked')
  })
})

describe('generalise', () => {
  it.each([
    ['AGE', '43yo', 'a middle-aged'],
    ['AGE', '6-week-old', 'a baby'],
    ['AGE', '81', 'in later life'],
    ['FACILITY', 'St Brannoc’s', 'a hospital'],
    ['FACILITY', 'the Hill Road Surgery', 'a clinic'],
    ['PERSON', 'Dr Abara', 'a colleague'],
    ['DATE', 'yesterday', 'some time ago'],
  ] as const)('%s %s → %s', (kind, quote, words) => expect(generalise(kind, quote)).toBe(words))
})
