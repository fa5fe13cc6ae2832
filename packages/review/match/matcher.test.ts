import { describe, expect, it } from 'vitest'
import { Matcher } from './matcher.ts'
import { Reading } from './reading.ts'
import type { WordPack } from './spec.ts'

const pack: WordPack = {
  language: 'en',
  lexicons: [
    { id: 'drug', source: 'house', entries: ['warfarin', 'folic acid', { p: 'metformin', gloss: 'a diabetes tablet' }] },
    { id: 'insult', source: 'house', unmask: true, entries: ['idiot~', 'clown*', 'con artist~'] },
    { id: 'department', source: 'house', entries: ['=ED', '=US'] },
  ],
  patterns: [
    { id: 'dose', patterns: ['<num> (mg|ml)'] },
    { id: 'stop', patterns: ['(stop|skip) ~3 [drug]', '^ take [dose|drug]'] },
    { id: 'abuse', patterns: ["(you|they) (are !not)? !are ~1 [insult]"] },
    { id: 'price', patterns: ['save \\$ <num>', 'really \\? $'] },
  ],
}
const matcher = new Matcher(pack)
const find = (text: string, kind: string): string[] => {
  const reading = new Reading(text, matcher)
  return reading.of(kind).map((signal) => reading.quote(signal.first, signal.last))
}

describe('Matcher', () => {
  it.each([
    ['drug', 'on Warfarin and FOLIC-ACID', ['Warfarin', 'FOLIC-ACID']],
    ['insult', 'what cl0wns, id1ots, con-artists', ['cl0wns', 'id1ots', 'con-artists']],
    ['insult', '#Idiots', ['#Idiots']],
    ['department', 'the ED ed US us', ['ED', 'US']],
    ['dose', '20mg or 5 ml', ['20mg', '5 ml']],
    ['stop', "skip tonight's warfarin. Take 20 mg.", ["skip tonight's warfarin", 'Take 20 mg']],
    ['stop', 'stop. Warfarin is fine', []],
    ['stop', 'stop, please, warfarin', []],
    ['stop', 'I take warfarin', []],
    ['abuse', 'You absolute clown', ['You absolute clown']],
    ['abuse', 'They are not idiots', []],
    ['price', 'Save $100', ['Save $100']],
    ['price', 'Really?', ['Really?']],
  ])('%s in %j', (kind, text, expected) => {
    expect(find(text, kind)).toEqual(expected)
  })

  it('keeps the longest match of a pattern at a place', () => {
    const longest = new Matcher({ language: 'en', lexicons: [], patterns: [{ id: 'p', patterns: ['a', 'a b', 'a b c'] }] })
    expect(new Reading('a b c', longest).of('p')).toHaveLength(1)
    expect(new Reading('a b c', longest).of('p')[0]).toMatchObject({ first: 0, last: 2 })
  })

  it.each([
    [{ language: 'en', lexicons: [{ id: 'x', source: 'house', entries: ['*'] }], patterns: [] }, /only a wildcard/],
    [{ language: 'en', lexicons: [], patterns: [{ id: 'x', patterns: ['[nothing]'] }] }, /names nothing/],
    [{ language: 'en', lexicons: [], patterns: [{ id: 'x', patterns: ['(a|b'] }] }, /not closed/],
    [{ language: 'en', lexicons: [], patterns: [{ id: 'x', patterns: ['a'] }, { id: 'x', patterns: ['b'] }] }, /used twice/],
  ] satisfies [WordPack, RegExp][])('refuses a faulty pack with the place', (faulty, message) => {
    expect(() => new Matcher(faulty)).toThrow(message)
  })
})
