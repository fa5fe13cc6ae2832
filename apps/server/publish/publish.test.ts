import type { FailingOptions } from '@sharewell/testkit/platforms'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { hour, minute } from '../clock/instant.ts'
import { type Ledger, openLedger, warmUp } from './testing/ledger.ts'

beforeAll(warmUp)

let ledger: Ledger
afterEach(() => ledger.close())

async function open(options: Omit<FailingOptions, 'now'> = { key: 'none' }): Promise<Ledger> {
  ledger = await openLedger(options)
  return ledger
}
const thread = ['Our flu clinic opens on Saturday.', 'Bring your card.', 'No appointment needed.']
const told = (who: 'physician' | 'owner' = 'physician') => ledger.desk.told(ledger.desk.people[who])

describe('what is due goes out', () => {
  test('once, part after part, each answering the one before, with receipts', async () => {
    const { plan, pass, platform, stands, desk } = await open()
    const id = await plan(thread)
    await pass(50_000)
    expect(platform.posts()).toEqual([])
    await pass(minute)
    expect(platform.posts().map(({ text, number, previous }) => [text, number, previous])).toEqual([[thread[0], 1, undefined], [thread[1], 2, 'p1'], [thread[2], 3, 'p2']])
    expect(await stands(id)).toMatchObject({ post: 'done', publications: [{ state: 'published', parts: ['published', 'published', 'published'] }] })
    expect((await desk.happened()).filter((name) => /^(?:publication|part|post)\./.test(name))).toEqual([
      'post.readied', 'post.scheduled', 'publication.claimed', 'publication.sending-began', 'post.sending-began',
      'part.sent', 'part.published', 'part.sent', 'part.published', 'part.sent', 'part.published', 'publication.sent-in-full', 'post.settled',
    ])
    expect(platform.calls).toEqual({ publish: 3, find: 0, withdraw: 0 })
    await pass(hour)
    expect(platform.calls.publish).toBe(3)
    expect(desk.server.logged.join('')).not.toMatch(/clinic/)
  })

  test('within the budget of its channel: a thread that is too much at once waits, and its post stays closed', async () => {
    const { plan, pass, platform, stands } = await open({ key: 'none', budgets: [{ points: 2, perMs: minute, part: 1, picture: 0, withdrawal: 0 }] })
    const id = await plan([...thread, 'Wear a sleeve that rolls up.', 'See you there.'])
    await pass(minute + 1000)
    expect([platform.posts().length, await stands(id)]).toMatchObject([2, { post: 'sending', publications: [{ state: 'waiting', waitsFor: 'retry' }] }])
    await pass(10 * minute)
    const times = platform.posts().map(({ at }) => at)
    expect([times.length, await stands(id)]).toMatchObject([5, { post: 'done', publications: [{ state: 'published' }] }])
    for (const at of times) expect(times.filter((other) => other > at - minute && other <= at).length).toBeLessThanOrEqual(2)
  })

  test('overdue beyond its window it is missed, and people are told', async () => {
    const { plan, pass, platform, stands, desk } = await open()
    const id = await plan(thread)
    desk.server.clock.advance(minute + hour + 1000)
    await pass(1000)
    expect(await stands(id)).toMatchObject({ post: 'ready', publications: [{ state: 'missed' }] })
    expect([platform.calls.publish, await told()]).toEqual([0, ['post.missed']])
  })
})
