import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from './sentences.ts'
import { tokenise } from './tokenise.ts'
import { toNorm, toUnmasked } from './fold.ts'

const norms = (text: string): string[] => tokenise(text).tokens.map((token) => token.norm)
const kinds = (text: string): string[] => tokenise(text).tokens.map((token) => token.kind)
const sentences = (text: string): string[] => {
  const { tokens, breaks } = tokenise(text)
  return splitSentences(tokens, breaks).map(({ start, end }) => text.slice(start, end))
}

describe('tokenise', () => {
  it.each([
    ['a 43yo man', ['a', '43', 'yo', 'man']],
    ['two-year-old', ['two', 'year', 'old']],
    ['20mg bd', ['20', 'mg', 'bd']],
    ['Boudreau’s ideas', ['boudreau', "'s", 'ideas']],
    ["it's fine", ["it's", 'fine']],
    ['4,000 IU, 7/12', ['4,000', 'iu', ',', '7/12']],
    ['naïve café', ['naive', 'cafe']],
    ['WAIT!!!', ['wait', '!']],
    ['hm... ok', ['hm', '…', 'ok']],
    ['сancer', ['cancer']],
    ['𝗶𝗱𝗶𝗼𝘁', ['idiot']],
    ['can\u200bcer', ['cancer']],
    ['sooooo tired', ['so', 'tired']],
    ['50–74', ['50', '–', '74']],
  ])('splits and folds %j', (text, expected) => {
    expect(norms(text)).toEqual(expected)
  })

  it.each([
    ['see https://example.org/a_b).', ['word', 'url', 'punct', 'punct']],
    ['mail a.b@example.com now', ['word', 'email', 'word']],
    ['@dr_x and #MedEd', ['mention', 'word', 'hashtag']],
    ['#1 surgeon', ['punct', 'number', 'word']],
    ['example.org/path is here', ['url', 'word', 'word']],
    ['👩‍⚕️🇨🇦1️⃣', ['emoji', 'emoji', 'emoji']],
  ])('tells kinds in %j', (text, expected) => {
    expect(kinds(text)).toEqual(expected)
  })

  it.each([
    ['Dr. Smith came, e.g. today. He left.', ['Dr. Smith came, e.g. today.', 'He left.']],
    ['One\nTwo', ['One', 'Two']],
    ['Really?! Yes.', ['Really?!', 'Yes.']],
    ['He said "stop." Then left', ['He said "stop."', 'Then left']],
    ['Great 🎉 Next one', ['Great 🎉', 'Next one']],
    ['v1.2 of 0.76 stays', ['v1.2 of 0.76 stays']],
  ])('cuts sentences in %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  it('never parts what a reader sees as one character', () => {
    // A voiced sound mark counts as a letter, and still belongs to what stands before it.
    expect(tokenise('?\uff9e').tokens.map(({ start, end }) => [start, end])).toEqual([[0, 2]])
  })

  it('keeps tokens in order, inside the text and on grapheme borders, whatever the text', () => {
    const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const borders = new Set([...segmenter.segment(text)].map((segment) => segment.index).concat(text.length))
      let last = 0
      for (const { start, end } of tokenise(text).tokens) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(borders.has(start) && borders.has(end), `${start}-${end} of ${JSON.stringify(text)}`).toBe(true)
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }), { numRuns: 2000 })
  })

  it('reads ten thousand emoji, lone surrogates and control characters', () => {
    expect(tokenise('👩‍👩‍👧‍👦'.repeat(10_000)).tokens).toHaveLength(10_000)
    expect(() => tokenise('\ud800\udc00\ud800 a\udfff\u0000\u202e')).not.toThrow()
  })
})

describe('toUnmasked', () => {
  it.each([['f*ck', 'fuck'], ['cl0wn', 'clown'], ['b!tch', 'bitch']])('%s may stand for %s', (masked, word) => {
    expect(toUnmasked(toNorm(masked))).toContain(word)
  })
  it('leaves plain words alone', () => {
    expect(toUnmasked('patient')).toBeNull()
  })
})
