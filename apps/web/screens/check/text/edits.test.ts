import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdit, findEdit, joinEdits, moveSpan } from './edits.ts'

describe('findEdit', () => {
  it.each([
    ['one two', 'one big two', { start: 4, removed: 0, inserted: 4 }],
    ['aaa', 'aa', { start: 2, removed: 1, inserted: 0 }],
    ['same', 'same', { start: 4, removed: 0, inserted: 0 }],
    ['', 'new', { start: 0, removed: 0, inserted: 3 }],
  ])('%s → %s', (before, after, edit) => expect(findEdit(before, after)).toEqual(edit))

  it('always leads from the one text to the other', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const edit = findEdit(before, after)
        const inserted = after.slice(edit.start, edit.start + edit.inserted)
        expect(applyEdit(before, { start: edit.start, end: edit.start + edit.removed, text: inserted })).toBe(after)
      }),
    )
  })
})

describe('moveSpan', () => {
  const span = { start: 4, end: 7 }
  it('stays when the change is after it', () => expect(moveSpan(span, { start: 7, removed: 0, inserted: 3 })).toEqual(span))
  it('moves when the change is before it', () => expect(moveSpan(span, { start: 0, removed: 1, inserted: 3 })).toEqual({ start: 6, end: 9 }))
  it('grows with a change inside it', () => expect(moveSpan(span, { start: 5, removed: 0, inserted: 2 })).toEqual({ start: 4, end: 9 }))
  it('goes when nothing of it is left', () => expect(moveSpan(span, { start: 4, removed: 3, inserted: 0 })).toBeNull())
  it('goes when a change crosses its border', () => expect(moveSpan(span, { start: 2, removed: 3, inserted: 3 })).toBeNull())
  it('stays inside the text, whatever happened', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), fc.nat(), fc.nat(), (before, after, a, b) => {
        const start = a % before.length
        const end = start + 1 + (b % (before.length - start))
        const moved = moveSpan({ start, end }, findEdit(before, after))
        if (moved) expect(moved.start >= 0 && moved.start < moved.end && moved.end <= after.length).toBe(true)
      }),
    )
  })
})

describe('joinEdits', () => {
  it('makes one replacement of many', () => {
    const text = 'a 43yo man from Fogo'
    const joined = joinEdits(text, [
      { start: 16, end: 20, text: 'the coast' },
      { start: 2, end: 6, text: 'middle-aged' },
    ])
    expect(joined && applyEdit(text, joined)).toBe('a middle-aged man from the coast')
  })
  it('gives nothing for nothing', () => expect(joinEdits('a', [])).toBeNull())
})
