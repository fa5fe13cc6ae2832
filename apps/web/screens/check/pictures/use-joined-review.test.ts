import { expect, it } from 'vitest'
import { withRead } from './use-joined-review.ts'

it('what was read in a picture stays known, however long its alternative text is written at', () => {
  let read: ReadonlyMap<string, number> = new Map([['the wristband', 0]])
  for (let at = 1; at <= 200; at++) read = withRead(read, `letter ${at}`, at, ['the wristband', `letter ${at}`])
  expect(read.get('the wristband')).toBe(0)
  expect(read.get('letter 200')).toBe(200)
  expect(read.size).toBeLessThan(50)
})
