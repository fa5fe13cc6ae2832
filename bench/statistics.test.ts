import { describe, expect, it } from 'vitest'
import { shuffle, toMedian, toQuantile } from './statistics.ts'

describe('quantiles', () => {
  it.each([
    [[5], 0.5, 5], [[1, 2, 3], 0.5, 2], [[4, 1, 3, 2], 0.5, 2], [[1, 2, 3], 0, 1], [[1, 2, 3], 1, 3], [[10, 9, 100], 0.99, 100],
  ])('of %j at %d is %d', (numbers, share, expected) => {
    expect(toQuantile(numbers, share)).toBe(expected)
  })

  it('leave the list as it was', () => {
    const numbers = [3, 1, 2]
    expect(toMedian(numbers)).toBe(2)
    expect(numbers).toEqual([3, 1, 2])
  })

  it('of nothing are refused', () => {
    expect(() => toMedian([])).toThrow(/nothing/u)
  })
})

describe('shuffling', () => {
  const items = Array.from({ length: 50 }, (_, i) => i)

  it('keeps every item, and gives the same order for the same seed', () => {
    expect([...shuffle(items, 7)].sort((a, b) => a - b)).toEqual(items)
    expect(shuffle(items, 7)).toEqual(shuffle(items, 7))
    expect(shuffle(items, 7)).not.toEqual(shuffle(items, 8))
    expect(shuffle(items, 7)).not.toEqual(items)
  })
})
