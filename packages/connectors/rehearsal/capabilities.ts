import { limitsOf, pictureLimitsOf, type Platform, platforms } from '@sharewell/domain/limits'
import { visibilities } from '@sharewell/domain/post'
import type { Capabilities, Fact } from '../contract/index.ts'

/** A fact about our own platform: it holds as long as this file says so. */
const fact = <Value>(value: Value): Fact<Value> => ({ value, readAt: '2026-11-20', reviewBy: '2027-11-20', source: 'rehearsal/README.md' })

const isPlatform = (word: string | undefined): word is Platform => platforms.some((one) => one === word)

/** What the rehearsal platform takes while it looks as another one: that one's texts and pictures, and our own keys. An unknown name looks as Mastodon. */
export function toRehearsalCapabilities(looksAs?: string): Capabilities {
  const countsAs = isPlatform(looksAs) ? looksAs : 'mastodon'
  return {
    platform: 'rehearsal',
    name: 'Rehearsal',
    countsAs,
    text: limitsOf(countsAs),
    pictures: pictureLimitsOf(countsAs),
    pictureTypes: fact(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif']),
    key: fact('for-ever'),
    edits: fact(false),
    withdraws: fact(true),
    threads: fact('in-order'),
    visibilities: fact(visibilities),
    contentWarnings: fact(true),
    quotes: fact(true),
    reposts: fact(true),
    budgets: fact([]),
    lookBehind: fact(0),
    deadline: 30_000,
    hosts: [],
  }
}
