import { describe, expect, it } from 'vitest'
import type { DraftPicture } from '../../../drafts/draft.ts'
import type { Channel } from '../api.ts'
import { cutText, movePicture, placeOf, toText, toVariants } from './cut-parts.ts'

const channel = (id: string, looksAs: string): Channel => ({ id, identityId: 'i', platform: 'rehearsal', looksAs, week: null })
const picture = (id: string): DraftPicture => ({ id, type: 'image/png', name: 'a.png', alternativeText: '', bytes: new Uint8Array() })
const long = 'Our flu clinic opens on Saturday. '.repeat(12).trim()

describe('parts', () => {
  it.each([
    ['one part stays one', 'Hello.', ['Hello.']],
    ['a line of --- begins a part', 'One.\n---\nTwo.', ['One.', 'Two.']],
    ['also with spaces around, and none is empty', 'One.\n\n --- \n---\n\nTwo.\n---', ['One.', 'Two.']],
    ['dashes inside a line are words', 'One --- two.', ['One --- two.']],
    ['nothing is one empty part', ' \n ', ['']],
  ])('%s', (_, text, texts) => {
    expect(cutText(text, 'mastodon')).toEqual({ ok: true, texts })
  })

  it('a warning takes room in every part', () => {
    const [bare, warned] = [cutText('a '.repeat(249), 'mastodon'), cutText('a '.repeat(249), 'mastodon', 'A long warning')]
    expect([bare.ok && bare.texts.length, warned.ok && warned.texts.length]).toEqual([1, 2])
  })

  it('what cannot be cut is told in words', () => {
    expect(cutText(`https://example.org/${'a'.repeat(600)}`, 'bluesky')).toMatchObject({ ok: false, words: expect.stringContaining('Bluesky') })
  })

  it.each([[['One.', 'Two.']], [['One.']], [[long.slice(0, 201), 'Two.']]])('a text for parts %# cuts into the same parts', (parts) => {
    expect(cutText(toText(parts, 'mastodon'), 'mastodon')).toEqual({ ok: true, texts: parts })
  })
})

describe('variants', () => {
  const content = { text: long, parts: [], pictures: [], contentWarning: '' }

  it('a channel that cuts otherwise has parts of its own', () => {
    const { parts, targets, problems } = toVariants(content, [{ channelId: 'm' }, { channelId: 'b' }], [channel('m', 'mastodon'), channel('b', 'bluesky')])
    expect([parts.length, targets[0]?.parts, targets[1]?.parts?.length, problems]).toEqual([1, undefined, 2, []])
  })

  it('channels that are not there any more go, and nothing chosen counts as the widest', () => {
    expect(toVariants(content, [{ channelId: 'gone' }], []).targets).toEqual([])
    expect(toVariants(content, [], []).parts.map(({ text }) => text)).toEqual([long])
  })

  it('a picture stays where it stood, and comes to the last part where that is gone', () => {
    const parts = [{ text: 'One.', pictures: [] }, { text: 'Two.', pictures: ['p'] }]
    const two = toVariants({ text: 'One.\n---\nTwo!', parts, pictures: [picture('p')], contentWarning: '' }, [], [])
    const one = toVariants({ text: 'One.', parts, pictures: [picture('p')], contentWarning: '' }, [], [])
    expect([two.parts.map(({ pictures }) => pictures), one.parts.map(({ pictures }) => pictures)]).toEqual([[[], ['p']], [['p']]])
    expect(placeOf({ parts: movePicture(parts, 'p', 0) }, 'p')).toBe(0)
  })
})
