import { describe, expect, test } from 'vitest'
import { coverFace, coverText, isCovered, toShareCovered } from './covers.ts'

test('a face is covered with hair and ears, a line with its ascenders', () => {
  expect(coverFace({ box: { x: 100, y: 100, width: 40, height: 60 } })).toEqual({ x: 79, y: 79, width: 82, height: 102 })
  expect(coverText({ box: { x: 10, y: 10, width: 100, height: 20 }, height: 20 })).toEqual({ x: 3, y: 3, width: 114, height: 34 })
})

describe('what is found again', () => {
  const found = { x: 0, y: 0, width: 100, height: 100 }
  const half = { x: 0, y: 0, width: 50, height: 100 }
  const other = { x: 50, y: 0, width: 50, height: 100 }
  test.each([
    ['apart from every cover', [{ x: 500, y: 0, width: 10, height: 10 }], 0, false],
    ['half under a cover', [half], 0.5, false],
    ['under two covers together', [half, other], 1, true],
    ['under the same cover twice', [half, half], 0.5, false],
    ['within a cover', [{ x: -10, y: -10, width: 200, height: 200 }], 1, true],
    ['where nothing is covered', [], 0, false],
  ])('%s', (_name, covered, share, isGone) => {
    expect(toShareCovered(found, covered)).toBe(share)
    expect(isCovered(found, covered)).toBe(isGone)
  })

  test('at the edge of a cover', () => {
    expect(isCovered(found, [{ x: 5, y: 0, width: 95, height: 100 }])).toBe(true)
  })
})
