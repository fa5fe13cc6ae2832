import { makeFailingPlatform } from '@sharewell/testkit/platforms'
import { eq, inArray, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { createPost } from '../compose/create-post.ts'
import { seedDesk, write } from '../compose/testing/desk.ts'
import { selectRows } from '../db/database.ts'
import { events } from '../db/schema/events.ts'
import { channels, publications } from '../db/schema/plans.ts'
import { posts } from '../db/schema/posts.ts'
import { schedulePost } from '../schedule/schedule-post.ts'
import { openRealServer, type RealServer } from '../testing/open-real-server.ts'
import { listenForWakes } from './listen.ts'
import { startWorker } from './run-worker.ts'
import { makePublisher } from './testing/ledger.ts'
import { wakeWorkers } from './wake-workers.ts'

const many = 500
const lanes = 25
let server: RealServer
beforeAll(async () => { server = await openRealServer() })
afterAll(() => server.close())

test('two workers on a real PostgreSQL race for five hundred publications: each goes out once, one at a time on a channel', async () => {
  const { context, open } = server
  const { database, ids, clock } = context
  const desk = await seedDesk(context)
  const { physician } = desk.people
  // One post is made as people make it; the others are copies of its rows.
  const { id, version } = await createPost(context, physician, { identityId: desk.identityIds.professional, content: write('Our flu clinic opens on Saturday.', desk.channelIds.professional) })
  await schedulePost(context, physician, { postId: id, version, when: { is: 'at', instant: clock.now() + 3_600_000, zone: 'UTC' } })
  const [post] = await database.select().from(posts).where(eq(posts.id, id))
  const [publication] = await database.select().from(publications).where(eq(publications.postId, id))
  if (!post || !publication) throw new Error('Nothing was planned.')
  const made = Array.from({ length: many }, () => ({ postId: ids.make(), publicationId: ids.make() }))
  const channelIds = Array.from({ length: lanes }, () => ids.make())
  await database.insert(channels).values(channelIds.map((channelId) => ({ id: channelId, workspaceId: post.workspaceId, identityId: post.identityId, platform: 'rehearsal', looksAs: 'mastodon', connectedAt: clock.now() })))
  await database.insert(posts).values(made.map(({ postId }) => ({ ...post, id: postId })))
  const due = clock.now() - 1000
  const { wakeAt: _wakeAt, ...row } = publication
  await database.insert(publications).values(made.map(({ postId, publicationId }, at) => ({ ...row, id: publicationId, postId, channelId: channelIds[at % lanes] ?? '', dueAt: due })))

  const platform = makeFailingPlatform({ key: 'none', now: () => clock.now() })
  const busy = new Map<string, number>()
  let most = 0
  const reach = (_: unknown, channel: { readonly id: string }) => Promise.resolve({
    door: platform.door, account: { channelId: channel.id, id: 'a', handle: '@a', secret: '' },
    connector: {
      ...platform.connector,
      publish: async (...call: Parameters<typeof platform.connector.publish>) => {
        busy.set(channel.id, (busy.get(channel.id) ?? 0) + 1)
        most = Math.max(most, busy.get(channel.id) ?? 0)
        const answer = await platform.connector.publish(...call)
        busy.set(channel.id, (busy.get(channel.id) ?? 0) - 1)
        return answer
      },
    },
  })
  const workers = [0, 1].map(() => startWorker({ publisher: makePublisher(context, platform, { reach }), atOnce: 6, listen: (wake) => listenForWakes(open.pool, wake) }))
  await wakeWorkers(database)
  try {
    // What a worker holds has no moment at which it wakes, so states are asked for: a stop would give back what is not sent yet.
    await expect.poll(async () => (await selectRows(database, sql`select count(*) as "underway" from publications where due_at <= ${new Date(clock.now()).toISOString()}::timestamptz and state in ('scheduled', 'waiting', 'claimed', 'sending')`, z.object({ underway: z.coerce.number() })))[0]?.underway, { timeout: 150_000, interval: 250 }).toBe(0)
  } finally {
    for (const worker of workers) await worker.stop(10_000)
  }

  const states = await database.select({ state: publications.state }).from(publications).where(inArray(publications.id, made.map(({ publicationId }) => publicationId)))
  expect(states.filter(({ state }) => state !== 'published')).toEqual([])
  expect([platform.calls.publish, platform.posts().length, most]).toEqual([many, many, 1])
  const sent = await database.select({ of: events.subjectId }).from(events).where(eq(events.name, 'part.sent'))
  expect(new Set(sent.map(({ of }) => of)).size).toBe(many)
  expect(server.logged.filter((line) => line.includes('"level":50'))).toEqual([])
}, 180_000)
