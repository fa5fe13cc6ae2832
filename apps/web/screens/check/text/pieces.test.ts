import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toPieces } from './pieces.ts'
import type { Mark } from './pieces.ts'

const mark = (start: number, end: number, severity: Mark['severity'] = 'hold'): Mark => ({ key: `${start}`, start, end, severity, active: false })

describe('toPieces', () => {
  it('makes nothing of nothing', () => expect(toPieces('', [], [])).toEqual([]))
  it('keeps a line with its break in one piece', () => expect(toPieces('ab\ncd', [], []).map((piece) => piece.runs.map((run) => run.text))).toEqual([['ab\n'], ['cd']]))
  it('lets the graver mark win where two overlap', () => {
    const [piece] = toPieces('one two three', [mark(0, 7, 'advise'), mark(4, 13, 'hold')], [])
    expect(piece?.runs.map((run) => [run.text, run.severity])).toEqual([['one ', 'advise'], ['two', 'hold'], [' three', 'hold']])
  })
  it('carries a mark over a line break, and names it once', () => {
    const pieces = toPieces('ab\ncd', [mark(1, 4)], [])
    expect(pieces.map((piece) => piece.runs.map((run) => run.severity))).toEqual([[null, 'hold'], ['hold', null]])
    expect(pieces.flatMap((piece) => piece.runs.flatMap((run) => run.keys))).toEqual(['1'])
  })
  it('cuts a line with very many marks into several pieces', () => {
    const text = 'a b '.repeat(100)
    const pieces = toPieces(text, Array.from({ length: 100 }, (_, i) => mark(i * 4, i * 4 + 1)), [])
    expect(pieces.length).toBeGreaterThan(3)
    expect(Math.max(...pieces.map((piece) => piece.runs.length))).toBeLessThanOrEqual(40)
  })
  it('loses no character, and marks what it was told to mark', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'é', '😀', '\n', ' '), { maxLength: 40 }), fc.array(fc.tuple(fc.nat(40), fc.nat(40))), (characters, spans) => {
        const text = characters.join('')
        const marks = spans.filter(([start, end]) => start < end && end <= text.length).map(([start, end]) => mark(start, end))
        const runs = toPieces(text, marks, []).flatMap((piece) => piece.runs)
        expect(runs.map((run) => run.text).join('')).toBe(text)
        let at = 0
        for (const run of runs) {
          const end = at + run.text.length
          expect(run.severity !== null).toBe(marks.some((one) => one.start < end && one.end > at))
          at = end
        }
      }),
    )
  })
})
