import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeNotes } from './place-notes.ts'

describe('placeNotes', () => {
  it('puts a note beside its line', () => expect(placeNotes([{ anchor: 40, height: 60 }], -1, 8)).toEqual([40]))
  it('moves the next one down', () => expect(placeNotes([{ anchor: 40, height: 60 }, { anchor: 50, height: 60 }], -1, 8)).toEqual([40, 108]))
  it('keeps the open note at its line and moves the one before it up', () => {
    expect(placeNotes([{ anchor: 190, height: 60 }, { anchor: 200, height: 90 }], 1, 8)).toEqual([132, 200])
  })
  it('never overlaps, never leaves the page at the top', () => {
    const notes = fc.array(fc.record({ anchor: fc.nat(500), height: fc.integer({ min: 20, max: 200 }) }), { maxLength: 12 })
    fc.assert(
      fc.property(notes, fc.integer({ min: -1, max: 11 }), (list, open) => {
        const sorted = [...list].sort((a, b) => a.anchor - b.anchor)
        const tops = placeNotes(sorted, Math.min(open, sorted.length - 1), 8)
        expect(tops).toHaveLength(sorted.length)
        for (const [i, top] of tops.entries()) {
          expect(top).toBeGreaterThanOrEqual(0)
          if (i > 0) expect(top).toBeGreaterThanOrEqual((tops[i - 1] ?? 0) + (sorted[i - 1]?.height ?? 0) + 8)
        }
      }),
    )
  })
})
