import { expect, test } from 'vitest'
import { prove } from './testing/prove.ts'

test('a hundred posts through workers that are killed, on platforms that fail: none twice, none lost in silence, none stuck, none late without a word', async () => {
  const { ends, kills, lateness, inFull, leftToPeople, ...found } = await prove({ runs: 100, seed: 20_261_120 })
  expect(found).toEqual({ runs: 100, duplicates: 0, silentLosses: 0, stuck: 0, tooLate: 0, failures: [], broken: [] })
  // It was no idle run: workers died, and some of what they sent was left to people.
  expect(Object.values(kills).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(10)
  expect(inFull).toBeGreaterThan(50)
  expect([inFull + leftToPeople, Object.keys(ends).length > 2]).toEqual([100, true])
  expect(lateness.p50).toBeLessThan(60_000)
}, 240_000)
