import { expect, test } from 'vitest'
import { toOverlap, toScaledBox, toShareInside, toUnion } from './boxes.ts'

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height })

test.each([
  [box(0, 0, 10, 10), box(0, 0, 10, 10), 1, 1],
  [box(0, 0, 10, 10), box(5, 0, 10, 10), 1 / 3, 0.5],
  [box(2, 2, 2, 2), box(0, 0, 10, 10), 0.04, 1],
  [box(0, 0, 10, 10), box(10, 0, 10, 10), 0, 0],
])('overlap of %o and %o', (a, b, overlap, share) => {
  expect(toOverlap(a, b)).toBeCloseTo(overlap)
  expect(toShareInside(a, b)).toBeCloseTo(share)
})

test('a union reaches around all', () => {
  expect(toUnion([box(5, 1, 2, 2), box(0, 3, 1, 9)])).toEqual(box(0, 1, 7, 11))
})

test('a scaled box holds what it held and stays inside the picture', () => {
  expect(toScaledBox(box(1.2, 1.2, 3.3, 3.3), 2, { width: 100, height: 100 })).toEqual(box(2, 2, 7, 7))
  expect(toScaledBox(box(-5, 90, 300, 300), 1, { width: 100, height: 100 })).toEqual(box(0, 90, 100, 10))
})
