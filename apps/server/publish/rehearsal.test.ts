import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { minute, second } from '../clock/instant.ts'
import { createPost } from '../compose/create-post.ts'
import { type Desk, openDesk, write } from '../compose/testing/desk.ts'
import { publicationParts } from '../db/schema/ledger.ts'
import { channels, publications } from '../db/schema/plans.ts'
import { reachRehearsal } from '../rehearsal/reach-rehearsal.ts'
import { schedulePost } from '../schedule/schedule-post.ts'
import { findNextWake } from './leases.ts'
import { type Publisher, type Step, WorkerLost } from './publisher.ts'
import { reachChannel } from './reach-channel.ts'
import { takeDownEverywhere } from './take-down.ts'
import { drain, makePublisher, warmUp } from './testing/ledger.ts'
import { makeFailingPlatform } from '@sharewell/testkit/platforms'

beforeAll(warmUp)

const thread = ['Our flu clinic opens on Saturday.', 'Bring your card.', 'No appointment needed.', 'Wear a sleeve that rolls up.', 'See you there.']
let desk: Desk
beforeAll(async () => { desk = await openDesk() })
afterAll(() => desk.close())

const make = (more: Partial<Publisher> = {}) => makePublisher(desk.context, makeFailingPlatform({ key: 'none', now: () => 0 }), { reach: reachChannel, ...more })
async function plan(): Promise<string> {
  const { id, version } = await createPost(desk.context, desk.people.physician, { identityId: desk.identityIds.professional, content: write('', desk.channelIds.professional, { parts: thread.map((text) => ({ text })) }) })
  await schedulePost(desk.context, desk.people.physician, { postId: id, version, when: { is: 'now' } })
  return id
}
async function passUntilQuiet(): Promise<void> {
  for (let wake = await findNextWake(desk.context.database); wake !== undefined; wake = await findNextWake(desk.context.database)) {
    desk.server.clock.set(Math.max(desk.server.clock.now() + second, wake))
    await drain(make())
  }
}
/** What stands on the rehearsal platform of a channel, the oldest first. */
async function seen(): Promise<string[]> {
  const [channel] = await desk.context.database.select().from(channels).where(eq(channels.id, desk.channelIds.professional))
  const reached = channel && await reachRehearsal(desk.context, channel)
  const read = await reached?.connector.timeline(reached.door, reached.account, { atMost: 100 })
  if (read?.is !== 'read') throw new Error('The rehearsal platform shows nothing.')
  return read.items.map(({ text }) => text).toReversed()
}

test('a thread of five parts on the rehearsal platform survives a worker that is lost in each part, complete and in order, with receipts', async () => {
  const lostAt: Step[] = []
  const id = await plan()
  desk.server.clock.advance(minute)
  // A worker is lost at every second answer, before it can write it down; another goes on.
  for (let count = 0; count < thread.length; count += 1) {
    await drain(make({ at: (step) => {
      if (step !== 'answered') return Promise.resolve()
      lostAt.push(step)
      return Promise.reject(new WorkerLost(step))
    } })).catch((error: unknown) => { if (!(error instanceof WorkerLost)) throw error })
    desk.server.clock.advance(2 * minute)
    let answers = 0
    await drain(make({ at: (step) => {
      answers += step === 'answered' ? 1 : 0
      return answers === 2 ? Promise.reject(new WorkerLost(step)) : Promise.resolve()
    } })).catch((error: unknown) => { if (!(error instanceof WorkerLost)) throw error })
    desk.server.clock.advance(2 * minute)
  }
  await passUntilQuiet()
  expect(lostAt.length).toBeGreaterThan(3)
  expect(await seen()).toEqual(thread)
  const [one] = await desk.context.database.select().from(publications).where(eq(publications.postId, id))
  const parts = await desk.context.database.select().from(publicationParts).where(eq(publicationParts.publicationId, one?.id ?? '')).orderBy(publicationParts.number)
  expect([one?.state, parts.map(({ state, url }) => [state, url?.includes('/rehearsal/')])]).toEqual(['published', thread.map(() => ['published', true])])
  await takeDownEverywhere(desk.context, desk.people.physician, { postId: id })
  await drain(make())
  expect(await seen()).toEqual([])
})
