import { afterEach, expect, it, vi } from 'vitest'
import { readProgress } from './use-progress.ts'

const keep = (value: string | null): void => { vi.stubGlobal('localStorage', { getItem: () => value }) }
afterEach(() => vi.unstubAllGlobals())

it.each([
  [null, []],
  ['["closed-page","the-spat","closed-page"]', ['closed-page', 'the-spat']],
  ['["closed-page","no-such-story","__proto__"]', ['closed-page']],
  ['{"closed-page":true}', []],
  ['["closed-page",7]', []],
  ['not json', []],
])('%s on the device reads as %j', (kept, read) => {
  keep(kept)
  expect(readProgress()).toEqual(read)
})

it('a device that refuses reads as nothing read', () => {
  vi.stubGlobal('localStorage', { getItem: () => { throw new Error('refused') } })
  expect(readProgress()).toEqual([])
})
