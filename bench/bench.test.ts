import { describe, expect, it } from 'vitest'
import { toGroup } from './bundle-size.ts'
import { evenLength, readPosts, toEvenPosts } from './posts.ts'
import { toTable } from './table.ts'

describe('posts for the race', () => {
  it('come in the same order each time', () => {
    expect(readPosts(20)).toEqual(readPosts(20))
    expect(readPosts(20)).toHaveLength(20)
  })

  it('keep their words when they are brought to one length', () => {
    const posts = [{ text: 'a'.repeat(300) }, { text: 'b'.repeat(100) }, { text: 'c'.repeat(200) }]
    const even = toEvenPosts(posts)
    expect(even.map((post) => post.text.length)).toEqual([evenLength, evenLength])
    expect(even.map((post) => post.text).join('')).toBe(`${'a'.repeat(300)} ${'b'.repeat(100)} ${'c'.repeat(200)}`.slice(0, 2 * evenLength))
  })

  it('never part an emoji', () => {
    const even = toEvenPosts([{ text: `${'a'.repeat(evenLength - 1)}${'💉'.repeat(300)}` }])
    expect(even.every((post) => post.text.isWellFormed())).toBe(true)
    expect(even[0]?.text).toBe('a'.repeat(evenLength - 1))
  })
})

describe('the built page', () => {
  it.each([
    ['assets/review-worker-BAXsVzdq.js', 'worker with the engine'],
    ['assets/main-x1.js', 'page'],
    ['assets/main-x1.css', 'page'],
    ['assets/_virtual_picture-asset-face-model-A3H2.js', 'picture engine'],
    ['assets/picture-worker-DKCy.js', 'picture engine'],
    ['index.html', 'page'],
    ['sw.js', 'offline service worker'],
    ['assets/english-1.swm', 'model'],
    ['assets/literata-latin.woff2', 'fonts'],
    ['icon.svg', 'other'],
  ])('%s belongs to: %s', (path, group) => {
    expect(toGroup(path)).toBe(group)
  })
})

describe('tables', () => {
  it('align the first column to the left and numbers to the right', () => {
    expect(toTable([['', 'ms'], ['one', '5'], ['three', '12']])).toBe('       ms\none     5\nthree  12')
  })
})
