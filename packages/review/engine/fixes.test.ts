import { describe, expect, it } from 'vitest'
import { applyFix, mapOffset } from './fixes.ts'

describe('applyFix', () => {
  it('applies edits in any order', () => {
    expect(applyFix('a 43yo from Sudbury', { label: '', edits: [{ start: 7, end: 19, text: '' }, { start: 2, end: 6, text: 'person in their 40s' }] })).toBe('a person in their 40s ')
  })
  it.each([[[{ start: 0, end: 3, text: '' }, { start: 2, end: 4, text: '' }]], [[{ start: 0, end: 99, text: '' }]], [[{ start: 3, end: 1, text: '' }]]])('refuses edits that overlap or leave the text', (edits) => {
    expect(() => applyFix('abcdef', { label: 'x', edits })).toThrow(RangeError)
  })
  it('maps offsets over edits', () => {
    const edits = [{ start: 2, end: 4, text: 'long' }]
    expect([0, 2, 3, 4, 6].map((at) => mapOffset(at, edits))).toEqual([0, 2, 2, 6, 8])
  })
})
