import { describe, expect, it } from 'vitest'
import { toHref, toRoute } from './use-route.ts'

describe('toRoute', () => {
  it.each([
    ['/check', '', 'check', ''],
    ['/guidance', '#clause/gmc2024.13', 'guidance', 'clause/gmc2024.13'],
    ['/guidance/', '#story', 'guidance', 'story'],
    ['/', '', 'check', ''],
    ['/index.html', '#story', 'story', ''],
    ['/check.html', '#answer', 'answer', ''],
    ['/groups/our-society/check/', '#nowhere', 'check', 'nowhere'],
    ['/groups/our-society/check/index.html', '', 'check', ''],
    ['/check', '#%E0%A4%A', 'check', '%E0%A4%A'],
  ])('%s%s is %s at %j', (path, hash, screen, place) => expect(toRoute(path, hash)).toEqual({ screen, place }))
})

describe('toHref', () => {
  it.each([
    ['/check', 'story', '', '/check#story'],
    ['/', 'check', '', '/check.html'],
    ['/groups/our-society/check.html', 'answer', '', '/groups/our-society/check.html#answer'],
    ['/groups/our-society/check/index.html', 'check', '', '/groups/our-society/check/'],
    ['/check', 'check', 'a place', '/check#a%20place'],
  ] as const)('from %s to %s %j is %s', (path, screen, place, href) => expect(toHref(screen, place, path)).toBe(href))
})
