import fc from 'fast-check'
import { expect, it } from 'vitest'
import { NumberSet } from './number-set.ts'

it('adds each number once, as a Set does, however many and however alike', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.integer({ min: 0, max: 5 }).map((n) => n * 4096)), { maxLength: 5000 }), (numbers) => {
    const ours = new NumberSet()
    const theirs = new Set<number>()
    for (const number of numbers) {
      expect(ours.add(number)).toBe(!theirs.has(number))
      theirs.add(number)
    }
  }), { numRuns: 50 })
})
