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
  it('goes when its own words change', () => expect(moveSpan(span, { start: 5, removed: 0, inserted: 1 })).toBeNull())
  it('keeps its words, whatever happened around it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), fc.string(), (head, words, tail, added) => {
        const text = head + words + tail
        const moved = moveSpan({ start: head.length, end: head.length + words.length }, findEdit(text, added + text))
        if (moved) expect((added + text).slice(moved.start, moved.end)).toBe(words)
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
