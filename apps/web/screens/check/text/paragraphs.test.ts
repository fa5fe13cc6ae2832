import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toParagraphs } from './paragraphs.ts'
import type { Mark } from './paragraphs.ts'

const mark = (start: number, end: number, severity: Mark['severity'] = 'hold'): Mark => ({ key: `${start}`, start, end, severity, active: false })

describe('toParagraphs', () => {
  it('keeps an empty text as one empty paragraph', () => expect(toParagraphs('', [], [])).toEqual([{ start: 0, text: '', runs: [] }]))
  it('lets the graver mark win where two overlap', () => {
    const [paragraph] = toParagraphs('one two three', [mark(0, 7, 'advise'), mark(4, 13, 'hold')], [])
    expect(paragraph?.runs.map((run) => [run.text, run.severity])).toEqual([['one ', 'advise'], ['two', 'hold'], [' three', 'hold']])
  })
  it('carries a mark over a line break', () => {
    const paragraphs = toParagraphs('ab\ncd', [mark(1, 4)], [])
    expect(paragraphs.map((paragraph) => paragraph.runs.map((run) => run.severity))).toEqual([[null, 'hold'], ['hold', null]])
  })
  it('loses no character', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'é', '😀', '\n', ' '), { maxLength: 40 }), fc.array(fc.tuple(fc.nat(40), fc.nat(40))), (characters, spans) => {
        const text = characters.join('')
        const marks = spans.filter(([start, end]) => start < end && end <= text.length).map(([start, end]) => mark(start, end))
        const paragraphs = toParagraphs(text, marks, [])
        expect(paragraphs.flatMap((paragraph) => paragraph.runs.map((run) => run.text)).join('')).toBe(text)
      }),
    )
  })
})
