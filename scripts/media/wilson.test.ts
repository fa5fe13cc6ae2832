import { expect, test } from 'vitest'
import { toRow, toWilson } from './wilson.ts'

test.each([
  [0, 10, 0, 0.278],
  [10, 10, 0.722, 1],
  [50, 100, 0.404, 0.596],
])('%i of %i', (hits, trials, low, high) => {
  const [from, to] = toWilson(hits, trials)
  expect(from).toBeCloseTo(low, 3)
  expect(to).toBeCloseTo(high, 3)
})

test('a row counts what was found and what was missed', () => {
  expect(toRow('label', 3, 4)).toBe('| label | 3 | 1 | 75.0 | 30.1 to 95.4 |')
  expect(toRow('none', 0, 0)).toBe('| none | 0 | 0 | – | 0.0 to 100.0 |')
})
