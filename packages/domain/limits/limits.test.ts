import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import fixture from './counting-fixture.json' with { type: 'json' }
import { findUrls } from './find-urls.ts'
import { countFor, limitsOf, platforms } from './index.ts'
import { mastodonGrammar, xGrammar } from './url-grammar.ts'

const texts = fixture.texts.map((one) => ({
  ...one,
  text: one.text ?? String.fromCharCode(...(one.utf16 ?? '').split(' ').map((unit) => Number.parseInt(unit, 16))),
}))

/** Strings that hurt counters: any code unit, joiners, flags, links, mentions. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom('\u200d', '\ufe0f', '👩🏽‍⚕️', '🇨🇦', '🇨', 'http://', 'https://', 'example.org', '.', '/', '(', ')', '?', '@a@b.c', '続きは', 'क्ष', '\r\n'),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''))

describe('the counting fixture', () => {
  it('covers many texts and scripts', () => {
    expect(texts.length).toBeGreaterThanOrEqual(100)
    expect(new Set(texts.map((one) => one.lang)).size).toBeGreaterThanOrEqual(40)
    expect(new Set(texts.map((one) => one.id)).size).toBe(texts.length)
  })

  it.each(texts.map((one) => ({ ...one, title: `${one.id} ${one.what}` })))('$title', (one) => {
    expect({
      x: countFor('x', one.text).count,
      bluesky: countFor('bluesky', one.text).count,
      blueskyBytes: countFor('bluesky', one.text).also?.count,
      mastodon: countFor('mastodon', one.text).count,
      linkedin: countFor('linkedin', one.text).count,
      threads: countFor('threads', one.text).count,
      threadsBytes: countFor('threads', one.text).also?.count,
    }).toEqual({
      x: one.x, bluesky: one.bluesky, blueskyBytes: one.blueskyBytes, mastodon: one.mastodon,
      linkedin: one.linkedin, threads: one.threads, threadsBytes: one.threadsBytes,
    })
  })
})

describe('limits', () => {
  it('are dated, named and explained for every platform', () => {
    for (const platform of platforms) {
      const limit = limitsOf(platform)
      expect(limit.platform).toBe(platform)
      expect(limit.max).toBeGreaterThan(0)
      expect(limit.readAt).toMatch(/^\d{4}-\d{2}$/u)
      expect(limit.reviewBy > limit.readAt).toBe(true)
      expect(limit.note.length).toBeGreaterThan(40)
    }
  })

  it.each([
    ['x', 280], ['bluesky', 300], ['mastodon', 500], ['linkedin', 3000], ['threads', 500],
  ] as const)('%s takes %i letters and not one more', (platform, max) => {
    expect(countFor(platform, 'a'.repeat(max))).toMatchObject({ count: max, left: 0, fits: true })
    expect(countFor(platform, 'a'.repeat(max + 1))).toMatchObject({ count: max + 1, left: -1, fits: false })
  })

  it('refuses on Bluesky what is short to the eye and long in bytes', () => {
    const families = countFor('bluesky', '👨‍👩‍👧‍👦'.repeat(200))
    expect(families).toMatchObject({ count: 200, left: 100, fits: false, also: { count: 5000, fits: false, binding: true } })
  })

  it('lets a text fit where only an undocumented measure is over', () => {
    expect(countFor('linkedin', '('.repeat(2000))).toMatchObject({ fits: true, also: { count: 4000, fits: false, binding: false } })
    expect(countFor('threads', 'é'.repeat(300))).toMatchObject({ count: 300, fits: true, also: { count: 600, fits: false } })
  })

  it('counts a journal link of 149 characters as 23 on X and Mastodon, in full elsewhere', () => {
    const link = `https://journals.example.org/${'a'.repeat(120)}`
    expect(link).toHaveLength(149)
    expect(platforms.map((platform) => countFor(platform, link).count)).toEqual([23, 149, 23, 149, 149])
  })

  it('does not let a label over 63 letters, as the name system writes it, pass for a link', () => {
    expect(countFor('x', `${'a'.repeat(63)}.org`).count).toBe(23)
    expect(countFor('x', `${'a'.repeat(64)}.org`).count).toBe(68)
    expect(countFor('x', `${'漢'.repeat(50)}.example.org`).count).toBe(100 + 1 + 23)
    expect(countFor('x', `${'漢'.repeat(62)}.example.org`).count).toBe(124 + 12)
  })
})

describe('properties', () => {
  it('never throws, never counts below zero, and keeps its sums', () => {
    fc.assert(fc.property(hostile, fc.constantFrom(...platforms), (text, platform) => {
      const { count, left, max, fits, also } = countFor(platform, text)
      expect(count).toBeGreaterThanOrEqual(0)
      expect(count + left).toBe(max)
      expect(fits).toBe(count <= max && (also === undefined || !also.binding || also.fits))
      expect(countFor(platform, text).count).toBe(count)
    }), { numRuns: 500 })
  })

  it('never counts less when plain words are added', () => {
    const words = fc.string({ unit: fc.constantFrom(...'abcdefgh ijklmnoé,!?'), maxLength: 60 })
    fc.assert(fc.property(words, words, fc.constantFrom(...platforms), (text, more, platform) => {
      expect(countFor(platform, text + more).count).toBeGreaterThanOrEqual(countFor(platform, text).count)
    }))
  })

  it('adds up over texts that a line break parts', () => {
    const pieces = fc.constantFrom(...texts.map((one) => one.text).filter((text) => /^[^\s].*[^\s]$/su.test(text)))
    fc.assert(fc.property(pieces, pieces, fc.constantFrom(...platforms), (one, other, platform) => {
      const apart = countFor(platform, one).count + 1 + countFor(platform, other).count
      expect(countFor(platform, `${one}\n${other}`).count).toBe(apart)
    }))
  })

  it('finds links in order, apart from each other and inside the text', () => {
    fc.assert(fc.property(hostile, fc.constantFrom(xGrammar, mastodonGrammar), (text, grammar) => {
      let from = 0
      for (const { start, end } of findUrls(text, grammar)) {
        expect(start).toBeGreaterThanOrEqual(from)
        expect(end).toBeGreaterThan(start)
        from = end
      }
      expect(from).toBeLessThanOrEqual(text.length)
    }), { numRuns: 500 })
  })

  // Work that grew with the square of the length would take minutes here; how fast it is, `npm run bench -- length` says.
  it.each(['a', 'a.', 'a_.', 'a.co ', 'a.co/(', 'a.co/.,', 'http://a.co/', '@a@a', '가.', '続きはexample.com', '👩🏽‍⚕️', '\ud83d', 'xn--'])(
    'counts 300,000 units of %j',
    (unit) => {
      const text = unit.repeat(Math.ceil(300_000 / unit.length))
      for (const platform of platforms) expect(countFor(platform, text).count).toBeGreaterThan(0)
    },
  )
})
