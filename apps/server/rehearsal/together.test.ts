import { makePart } from '@sharewell/connectors/testing'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedDesk } from '../compose/testing/desk.ts'
import { channels } from '../db/schema/plans.ts'
import { rehearsalPosts } from '../db/schema/rehearsal.ts'
import { openRealServer, type RealServer } from '../testing/open-real-server.ts'
import { reachRehearsal } from './reach-rehearsal.ts'

// One connection in memory takes turns by itself; here many connections truly meet.
let server: RealServer
let desk: Awaited<ReturnType<typeof seedDesk>>
beforeAll(async () => {
  server = await openRealServer()
  desk = await seedDesk(server.context)
}, 120_000)
afterAll(() => server.close())

test('of many who send under few keys at once, each key is one post, and everybody gets its receipt', async () => {
  const { context } = server
  const [channel] = await context.database.select().from(channels).where(and(eq(channels.workspaceId, desk.workspaceId), eq(channels.id, desk.channelIds.professional)))
  const reached = channel && await reachRehearsal(context, channel)
  if (!reached) throw new Error('There is no such channel.')
  const outcomes = await Promise.all(Array.from({ length: 48 }, (_, index) => reached.connector.publish(reached.door, reached.account, makePart(`Key ${index % 4}.`), `stable-key-${index % 4}`)))
  const byKey = [0, 1, 2, 3].map((number) => new Set(outcomes.filter((_, index) => index % 4 === number).map((one) => (one.is === 'published' ? one.receipt.id : one.is))))
  expect(byKey.map(({ size }) => size)).toEqual([1, 1, 1, 1])
  expect(outcomes.filter((one) => one.is === 'published' && one.isRepeat !== true)).toHaveLength(4)
  const rows = await context.database.select().from(rehearsalPosts).where(eq(rehearsalPosts.channelId, desk.channelIds.professional))
  expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(byKey.flatMap((ids) => [...ids])))
  expect(rows).toHaveLength(4)
})
