import { describe, expect, it } from 'vitest'
import { toAltCount } from './alt-count.ts'
import { toNeutralName } from './download.ts'
import { findTooFew, findTooLarge } from './fit-limits.ts'

describe('a picture for the platforms', () => {
  it.each<[number, string[] | null, number | undefined]>([
    [1_000_000, null, undefined],
    [2_000_000, null, undefined],
    [2_000_001, ['Bluesky'], 2_000_000],
    [9_000_000, ['X', 'Bluesky', 'Threads'], 2_000_000],
    [20_000_000, ['X', 'Bluesky', 'Mastodon', 'Threads'], 2_000_000],
  ])('of %i bytes', (size, names, maxBytes) => {
    const large = findTooLarge(size, 4000)
    expect(large?.names ?? null).toEqual(names)
    expect(large?.limits.maxBytes).toBe(maxBytes)
  })
})

it.each([[4, null], [5, { names: ['X', 'Bluesky', 'Mastodon'], most: 4 }]] as const)('%i pictures in a post', (pictures, few) => expect(findTooFew(pictures)).toEqual(few))

describe('an alternative text', () => {
  it.each([
    ['', 0, null],
    ['x'.repeat(1000), 1000, null],
    ['x'.repeat(1001), 1001, { names: ['X', 'Threads'], by: 1 }],
    ['👩🏽‍⚕️'.repeat(1600), 1600, { names: ['X', 'Mastodon', 'Threads'], by: 600 }],
  ])('is counted as a reader sees it', (text, count, over) => expect(toAltCount(text)).toMatchObject({ count, over, tightest: { max: 1000, names: ['X', 'Threads'] } }))
})

it('a file is saved under a name that tells nothing', () => expect([toNeutralName(1, 'jpeg'), toNeutralName(10, 'png'), toNeutralName(2, 'webp')]).toEqual(['picture-1.jpg', 'picture-10.png', 'picture-2.webp']))
