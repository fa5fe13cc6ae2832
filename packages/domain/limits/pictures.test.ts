import { describe, expect, test } from 'vitest'
import { countAlt, pictureLimitsOf, platforms } from './index.ts'

describe('what platforms take of pictures', () => {
  test.each(platforms)('%s: each figure is whole and above nothing, each fact says where and when', (platform) => {
    const { most, maxBytes, maxSide, maxAlt, source, note, readAt, reviewBy } = pictureLimitsOf(platform)
    for (const figure of [most, maxBytes, maxSide, maxAlt]) expect(figure === null || (Number.isInteger(figure) && figure > 0)).toBe(true)
    expect(source.length).toBeGreaterThan(5)
    expect(note).toMatch(/^[A-Z].*\.$/)
    expect(reviewBy > readAt).toBe(true)
  })
  test('an alternative text counts as a reader sees it', () => expect(countAlt('A ward 👩🏽‍⚕️')).toBe(8))
})
