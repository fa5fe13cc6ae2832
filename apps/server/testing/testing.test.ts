import { sql } from 'drizzle-orm'
import { afterEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { minute } from '../clock/instant.ts'
import { emitEvent } from '../db/emit-event.ts'
import { selectRows } from '../db/database.ts'
import { events } from '../db/schema/events.ts'
import { workspaces } from '../db/schema/workspaces.ts'
import { defineJob } from '../jobs/define-job.ts'
import { openTestServer, type TestServer } from './open-test-server.ts'

let server: TestServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

const counted: number[] = []
const count = defineJob({ name: 'testing.count', payload: z.object({ number: z.number() }), run: (_, { number }) => { counted.push(number); return Promise.resolve() } })

describe('a server for tests', () => {
  test('begins empty, each time', async () => {
    for (let round = 0; round < 2; round += 1) {
      const { context, close } = await openTestServer()
      expect(await context.database.select().from(workspaces)).toEqual([])
      await context.database.insert(workspaces).values({ id: context.ids.make(), name: 'Riverbend', timeZone: 'America/Toronto', madeAt: context.clock.now() })
      await close()
    }
  })

  test('keeps instants to the millisecond, and events in order with the transaction that wrote them', async () => {
    server = await openTestServer()
    const { context, clock } = server
    clock.set(Date.UTC(2026, 0, 1, 0, 0, 0, 123))
    const workspaceId = context.ids.make()
    await context.database.transaction(async (transaction) => {
      await transaction.insert(workspaces).values({ id: workspaceId, name: 'Riverbend', timeZone: 'America/Toronto', madeAt: clock.now() })
      await emitEvent(context, transaction, { workspaceId, name: 'workspace.made', subject: { kind: 'workspace', id: workspaceId } })
      await emitEvent(context, transaction, { workspaceId, name: 'workspace.named', subject: { kind: 'workspace', id: workspaceId }, data: { times: 1 } })
    })
    const found = await context.database.select().from(events).orderBy(events.id)
    expect(found.map(({ name, at, data }) => [name, at, data])).toEqual([['workspace.made', clock.now(), {}], ['workspace.named', clock.now(), { times: 1 }]])
    expect(new Set(found.map(({ transaction }) => transaction)).size).toBe(1)
  })
})

describe('the queue of tests', () => {
  test('has what a transaction sent only when it committed, runs it when due, and twice', async () => {
    server = await openTestServer()
    const { context, clock, jobs } = server
    counted.length = 0
    await context.database.transaction(async (transaction) => {
      await jobs.send(count, { number: 1 }, { within: transaction, at: clock.now() + minute })
    })
    await expect(context.database.transaction(async (transaction) => {
      await jobs.send(count, { number: 2 }, { within: transaction })
      throw new Error('changed my mind')
    })).rejects.toThrow('changed my mind')
    expect((await jobs.waiting()).map(({ payload }) => payload)).toEqual([{ number: 1 }])
    expect(await jobs.runDue(context)).toEqual([])
    clock.advance(minute)
    expect(await jobs.runDue(context)).toEqual(['testing.count'])
    expect(counted).toEqual([1, 1])
  })

  test('keeps one job a key, and takes no payload that does not fit', async () => {
    server = await openTestServer()
    const { context, jobs } = server
    await jobs.send(count, { number: 1 }, { key: 'a' })
    await jobs.send(count, { number: 2 }, { key: 'a' })
    expect(await jobs.waiting()).toHaveLength(1)
    await expect(jobs.send(count, { number: Number.NaN })).rejects.toThrow(/number/)
    await jobs.runDue(context)
  })
})

test('hand-written SQL is held against a schema', async () => {
  server = await openTestServer()
  await expect(selectRows(server.context.database, sql`select 'one' as number`, z.object({ number: z.number() }))).rejects.toThrow(/number/)
})
