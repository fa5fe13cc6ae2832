import { expect, test } from 'vitest'
import type { Consent, ReviewInput } from '../contract/types.ts'
import { findMatchingConsents } from './find-matching-consents.ts'

const base: Consent = { use: 'public-education' }

test.each<[what: string, consent: Consent, post: Partial<ReviewInput>, isMatch: boolean]>([
  ['for any platform, without an end', base, { platform: 'x', writtenAt: '2026-05-01T08:00:00Z' }, true],
  ['for this platform', { ...base, platform: 'Bluesky' }, { platform: 'bluesky' }, true],
  ['for another platform', { ...base, platform: 'bluesky' }, { platform: 'x' }, false],
  ['for a platform, where the post names none', { ...base, platform: 'bluesky' }, {}, true],
  ['on its last day', { ...base, until: '2026-05-01' }, { writtenAt: '2026-05-01T23:00:00Z' }, true],
  ['run out the day before', { ...base, until: '2026-04-30' }, { writtenAt: '2026-05-01T00:00:00Z' }, false],
  ['with an end, where nobody says when it was written', { ...base, until: '2020-01-01' }, {}, true],
  ['for teaching, shown to everybody', { use: 'teaching' }, {}, false],
  ['for teaching, among colleagues', { use: 'teaching' }, { audience: 'peers' }, true],
  ['for teaching on this very platform', { use: 'Teaching', platform: 'x' }, { platform: 'x' }, true],
])('a consent %s', (_what, consent, post, isMatch) => {
  expect(findMatchingConsents({ ...post, consents: [consent] })).toEqual(isMatch ? [consent] : [])
})

test('no consents, none that match', () => {
  expect(findMatchingConsents({})).toEqual([])
})
