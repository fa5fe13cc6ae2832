import { day, hour, minute } from '@sharewell/domain'
import { platforms } from '@sharewell/domain/limits'
import { describe, expect, test } from 'vitest'
import type { Account, Door } from '../contract/index.ts'
import { makePart, testConnector } from '../testing/test-connector.ts'
import { toRehearsalCapabilities } from './capabilities.ts'
import { castLines } from './cast/lines.ts'
import { playNumbers, playReplies } from './cast/play-cast.ts'
import { makeRehearsal } from './make-rehearsal.ts'
import type { RehearsalPlatform } from './platform.ts'
import { keepInMemory } from './testing/keep-in-memory.ts'

const start = Date.UTC(2026, 10, 20, 12)
const key = 'stable-key-of-a-part'

function open(looksAs: string) {
  const accounts = new Set(['channel'])
  const memory = keepInMemory(accounts)
  let [now, isAway] = [start, false]
  const away = (): Promise<never> => Promise.reject(new Error('Away.'))
  const platform: RehearsalPlatform = {
    post: (...asked) => (isAway ? away() : memory.post(...asked)), findKey: (...asked) => (isAway ? away() : memory.findKey(...asked)), takeDown: (...asked) => (isAway ? away() : memory.takeDown(...asked)),
    list: (...asked) => (isAway ? away() : memory.list(...asked)), read: (...asked) => (isAway ? away() : memory.read(...asked)), hasAccount: memory.hasAccount,
  }
  const door: Door = { now: () => now, ask: () => { throw new Error('The rehearsal platform asks nobody outside.') } }
  const account: Account = { channelId: 'channel', id: 'channel', handle: '@amal@rehearsal', secret: '', looksAs }
  return {
    connector: makeRehearsal(platform), door, account,
    pass: (milliseconds: number) => { now += milliseconds },
    standing: async () => (await memory.list('channel', { atMost: 100 })).map(({ text }) => text).toReversed(),
    signOut: () => { accounts.clear() },
    breakDown: () => { isAway = true },
  }
}

for (const looksAs of platforms) testConnector(`Rehearsal, looking as ${looksAs},`, () => open(looksAs))

test('an unknown name looks as Mastodon', () => {
  expect(toRehearsalCapabilities('elsewhere')).toEqual(toRehearsalCapabilities('mastodon'))
})

test.each([
  ['a warning counts as text', { contentWarning: 'a'.repeat(490) }, 'too-long'],
  ['a repost has no words of its own', { repostOf: 'https://med.example/1' }, 'not-possible'],
  ['a description may be as long as there', { pictures: [{ sha256: 'a'.repeat(64), mime: 'image/png', bytes: 4, width: 2, height: 2, alternativeText: 'a'.repeat(1501), load: () => Promise.resolve(new Uint8Array()) }] }, 'alt-too-long'],
] as const)('%s', async (_, more, why) => {
  const { connector, door, account } = open('mastodon')
  expect(await connector.publish(door, account, makePart('Twelve words.', more), key)).toMatchObject({ is: 'refused', why })
})

test('what was taken down does not come back under its key', async () => {
  const { connector, door, account, standing } = open('mastodon')
  const sent = await connector.publish(door, account, makePart('Regret.'), key)
  if (sent.is !== 'published') throw new Error('It was not published.')
  await connector.withdraw(door, account, sent.receipt)
  expect(await connector.publish(door, account, makePart('Regret.'), key)).toEqual({ is: 'refused', why: 'taken-down', wayOn: 'edit' })
  expect(await standing()).toEqual([])
})

describe('the cast', () => {
  const seeds = Array.from({ length: 200 }, (_, index) => `post-${index}`)
  const after = (seed: string, milliseconds: number) => playReplies({ seed, postedAt: start, now: start + milliseconds })

  test('says the same for the same seed, and time only adds', () => {
    for (const seed of seeds.slice(0, 40)) {
      let before: unknown[] = []
      for (const wait of [0, minute, 5 * minute, hour, 3 * hour, day]) {
        const replies = after(seed, wait)
        expect(after(seed, wait)).toEqual(replies)
        expect(replies.slice(0, before.length)).toEqual(before)
        expect(replies.every(({ at }) => at <= start + wait)).toBe(true)
        before = replies
      }
    }
    expect(after('post-1', 0)).toEqual([])
  })

  test('brings a kind question, a critic and a patient asking advice under every post, within half an hour', () => {
    for (const seed of seeds) expect(after(seed, 30 * minute).map(({ role }) => role)).toEqual(expect.arrayContaining(['colleague', 'student', 'patient', 'critic']))
  })

  test('says every line now and then, and differs from post to post', () => {
    const said = new Set(seeds.flatMap((seed) => after(seed, 2 * day).map(({ text }) => text)))
    expect(said).toEqual(new Set(castLines.flatMap(({ says }) => says)))
    expect(new Set(seeds.map((seed) => after(seed, 2 * day).length)).size).toBeGreaterThan(2)
  })

  test('counts from nothing, and never backwards', () => {
    for (const seed of seeds.slice(0, 40)) {
      const at = (wait: number) => playNumbers({ seed, postedAt: start, now: start + wait, hasReplies: true })
      expect(at(0)).toEqual({ replies: 0, reposts: 0, likes: 0, views: 0 })
      for (let wait = hour; wait < 2 * day; wait += 5 * hour) expect(at(wait).likes).toBeGreaterThanOrEqual(at(wait - hour).likes)
      expect(at(2 * day).likes).toBeGreaterThan(5)
    }
  })

  test('comes into the inbox and the numbers of what stands there, and under nothing that only one person sees', async () => {
    const { connector, door, account, pass } = open('bluesky')
    const sent = await connector.publish(door, account, makePart('Ask me.'), key)
    await connector.publish(door, account, makePart('For you alone.', { visibility: 'direct' }), `${key}-2`)
    if (sent.is !== 'published') throw new Error('It was not published.')
    pass(day)
    const inbox = await connector.inbox(door, account, { atMost: 100 })
    if (inbox.is !== 'read') throw new Error('It was not read.')
    expect(inbox.items.length).toBeGreaterThan(3)
    expect(inbox.items.every(({ about, kind }) => about === sent.receipt.id && kind === 'reply')).toBe(true)
    const [first] = inbox.items
    expect(await connector.inbox(door, account, { atMost: 2, after: first?.id ?? '' })).toMatchObject({ is: 'read', items: inbox.items.slice(1, 3) })
    expect(await connector.measure(door, account, [sent.receipt])).toMatchObject({ is: 'read', items: [{ id: sent.receipt.id, replies: inbox.items.length }] })
    await connector.withdraw(door, account, sent.receipt)
    expect(await connector.inbox(door, account, { atMost: 100 })).toEqual({ is: 'read', items: [] })
    expect(await connector.measure(door, account, [sent.receipt])).toEqual({ is: 'read', items: [] })
  })
})
