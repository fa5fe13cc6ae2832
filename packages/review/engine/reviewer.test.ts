import { severities } from '@sharewell/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyFix, createReviewer, longestText, rules, TextTooLongError, type ReviewInput, type ReviewOutput } from '../index.ts'
import { packs } from '../packs/index.ts'

const reviewer = createReviewer()
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })
const examples = rules.flatMap((rule) => [...rule.examples.flags, ...rule.examples.passes].map((example): ReviewInput => (typeof example === 'string' ? { text: example } : example)))

/** Posts as hostile as they come: pieces of real examples, noise of every kind, glued at random. */
const hostile = fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('\ud800', '\u202e', '\u200d', '👩‍👩‍👧', '\r\n', '***', '((((', '"', '@', '#'), fc.constantFrom(...examples.map(({ text }) => text), 'a')), { maxLength: 6 }).map((parts) => parts.join(''))

function checkSpans(input: ReviewInput, output: ReviewOutput): void {
  const borders = new Set([...segmenter.segment(input.text)].map((segment) => segment.index).concat(input.text.length))
  for (const finding of output.findings) {
    if (finding.in) continue
    expect(input.text.slice(finding.start, finding.end)).toBe(finding.quote)
    expect(finding.end).toBeGreaterThan(finding.start)
    expect(borders.has(finding.start) && borders.has(finding.end)).toBe(true)
  }
}

describe('review', () => {
  it('never throws, keeps spans on graphemes, and says the same twice', () => {
    fc.assert(fc.property(hostile, fc.option(hostile, { nil: undefined }), (text, inReplyTo) => {
      const input = { text, ...(inReplyTo === undefined ? {} : { inReplyTo }) }
      const output = reviewer.review(input)
      checkSpans(input, output)
      expect(reviewer.review(input)).toEqual(output)
    }), { numRuns: 300 })
  })

  it('says nothing of the order of packs, and a pack more never removes a finding or makes one milder', () => {
    const all = createReviewer({ packs })
    const turned = createReviewer({ packs: packs.toReversed() })
    for (const input of examples) {
      const one = reviewer.review(input)
      const two = all.review(input)
      expect(turned.review(input)).toEqual(two)
      expect(two.findings.map(({ rule, start, end }) => ({ rule, start, end }))).toEqual(one.findings.map(({ rule, start, end }) => ({ rule, start, end })))
      one.findings.forEach(({ severity }, at) => expect(severities.indexOf(two.findings[at]?.severity ?? 'tip')).toBeGreaterThanOrEqual(severities.indexOf(severity)))
    }
  })

  it('offers only fixes that clear their own finding', () => {
    let offered = 0
    for (const input of examples) {
      const output = reviewer.review(input)
      for (const finding of output.findings) {
        for (const fix of finding.fixes) {
          offered++
          const after = reviewer.review({ ...input, text: applyFix(input.text, fix) })
          const count = (review: ReviewOutput): number => review.findings.filter(({ rule }) => rule === finding.rule).length
          expect(count(after)).toBeLessThan(count(output))
        }
      }
    }
    expect(offered).toBeGreaterThan(0)
  })

  it('makes no finding inside the sentence that is still being typed', () => {
    for (const input of examples) {
      const { text } = input
      const sentences = reviewer.read(input).text.sentences
      const last = sentences.at(-1)
      if (!last || /[.!?…]$/u.test(text)) continue
      expect(reviewer.review(input, { typingAt: text.length }).findings.filter((finding) => !finding.in && finding.end > last.start && finding.start < last.end)).toEqual([])
    }
  })

  it('refuses a text that is too long with a clear word, and reads the longest', () => {
    expect(() => reviewer.review({ text: 'a'.repeat(longestText + 1) })).toThrow(TextTooLongError)
    expect(reviewer.review({ text: 'a '.repeat(longestText / 2) }).verdict).toBe('clear')
  })
})
