import { day, minute, second } from '@sharewell/domain'
import { expect, test } from 'vitest'
import { toRetryAt } from './retry-after.ts'

const now = Date.UTC(2026, 10, 20, 12)

test.each([
  ['120', 120 * second], ['1.5', 1500], [' 7 ', 7 * second],
  ['0', second], ['999999999', day],
  ['Fri, 20 Nov 2026 12:05:00 GMT', 5 * minute], ['Fri, 20 Nov 2026 11:00:00 GMT', second], ['Sun, 20 Nov 2050 12:00:00 GMT', day],
])('%j is in %i ms', (text, wait) => {
  expect(toRetryAt({ 'retry-after': text }, now)).toBe(now + wait)
})

test.each(['', 'soon', '-5', '1e9', '9999999999', '2026-11-20', '12:05', 'Fri, 99 Nov 2026 12:05:00 GMT', 'Fri, 20 Nov 2026 12:05:00 PST', '120, 120'])('%j says nothing', (text) => {
  expect(toRetryAt({ 'retry-after': text }, now)).toBeUndefined()
})

test('a date is read against the platform’s own clock', () => {
  expect(toRetryAt({ 'retry-after': 'Fri, 20 Nov 2026 09:05:00 GMT', date: 'Fri, 20 Nov 2026 09:00:00 GMT' }, now)).toBe(now + 5 * minute)
  expect(toRetryAt({}, now)).toBeUndefined()
})
