import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { middleBox, moveBox, pressArrow, resizeBox, spanBox, toPercents, toSmallest } from './box-geometry.ts'

const picture = { width: 1000, height: 500 }
const key = { key: '', shiftKey: false, altKey: false, ctrlKey: false }

describe('a box by hand', () => {
  it('begins in the middle', () => expect(toPercents(middleBox(picture), picture)).toEqual([40, 40, 20, 20]))
  it.each([
    [{ ...key, key: 'ArrowRight' }, { x: 410, y: 200, width: 200, height: 100 }],
    [{ ...key, key: 'ArrowUp', shiftKey: true }, { x: 400, y: 150, width: 200, height: 100 }],
    [{ ...key, key: 'ArrowRight', altKey: true }, { x: 400, y: 200, width: 210, height: 100 }],
    [{ ...key, key: 'ArrowDown', ctrlKey: true, shiftKey: true }, { x: 400, y: 200, width: 200, height: 150 }],
    [{ ...key, key: 'a' }, null],
  ])('%o', (event, box) => expect(pressArrow(middleBox(picture), event, picture)).toEqual(box))
  it('is drawn in every direction', () => {
    const box = { x: 100, y: 100, width: 200, height: 50 }
    expect(spanBox({ x: 100, y: 100 }, { x: 300, y: 150 }, picture)).toEqual(box)
    expect(spanBox({ x: 300, y: 150 }, { x: 100, y: 100 }, picture)).toEqual(box)
  })
  it('is none where somebody only pressed', () => expect(spanBox({ x: 100, y: 100 }, { x: 101, y: 140 }, picture)).toBeNull())
})

test('whatever is pressed or pulled, a box stays inside the picture and can be seen', () => {
  const size = fc.record({ width: fc.integer({ min: 20, max: 9000 }), height: fc.integer({ min: 20, max: 9000 }) })
  const pull = fc.record({ x: fc.constantFrom(-1 as const, 0 as const, 1 as const), y: fc.constantFrom(-1 as const, 0 as const, 1 as const), by: fc.tuple(fc.integer({ min: -20_000, max: 20_000 }), fc.integer({ min: -20_000, max: 20_000 })), moves: fc.boolean() })
  fc.assert(fc.property(size, fc.array(pull, { maxLength: 12 }), (whole, pulls) => {
    let box = middleBox(whole)
    for (const { x, y, by, moves } of pulls) box = moves ? moveBox(box, by[0], by[1], whole) : resizeBox(box, { x, y }, by[0], by[1], whole)
    expect(box.x).toBeGreaterThanOrEqual(-1e-6)
    expect(box.y).toBeGreaterThanOrEqual(-1e-6)
    expect(box.x + box.width).toBeLessThanOrEqual(whole.width + 1e-6)
    expect(box.y + box.height).toBeLessThanOrEqual(whole.height + 1e-6)
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(toSmallest(whole) - 1e-6)
  }))
})
