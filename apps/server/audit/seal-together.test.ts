import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { emitEvent } from '../db/emit-event.ts'
import type { Database } from '../db/database.ts'
import { auditEntries } from '../db/schema/audit.ts'
import { workspaces } from '../db/schema/workspaces.ts'
import { openRealServer, type RealServer } from '../testing/open-real-server.ts'
import { sealEvents } from './seal-events.ts'
import { verifyAudit } from './verify-audit.ts'

let server: RealServer
const homes: string[] = []
beforeAll(async () => {
  server = await openRealServer()
  const { database, ids, clock } = server.context
  for (const name of ['Riverbend', 'Lakeside', 'Hilltop']) {
    const id = ids.make()
    homes.push(id)
    await database.insert(workspaces).values({ id, name, timeZone: 'America/Toronto', madeAt: clock.now() })
  }
})
afterAll(() => server.close())

function happen(database: Database, at: number): Promise<string> {
  const workspaceId = homes[at % homes.length] ?? ''
  return emitEvent(server.context, database, { workspaceId, name: 'week.changed', subject: { kind: 'channel', id: workspaceId }, data: { slots: at } })
}

async function expectToHold(rows: number, pending = 0): Promise<void> {
  const reports = await verifyAudit(server.context)
  expect(reports.filter(({ fault }) => fault !== undefined)).toEqual([])
  expect([reports.reduce((sum, report) => sum + report.rows, 0), reports.reduce((sum, report) => sum + report.pending, 0)]).toEqual([rows, pending])
}

test('what may still be overtaken by a transaction that runs is not sealed yet, and is then sealed in order', async () => {
  const { context } = server
  const { promise: held, resolve: letGo } = Promise.withResolvers<void>()
  const { promise: written, resolve: tell } = Promise.withResolvers<string>()
  const slow = context.database.transaction(async (transaction) => {
    tell(await happen(transaction, 0))
    await held
  })
  const early = await written
  const late = await happen(context.database, 0)
  expect(await sealEvents(context)).toBe(0)
  await expectToHold(0, 1)
  letGo()
  await slow
  expect(await sealEvents(context)).toBe(2)
  expect((await context.database.select().from(auditEntries).orderBy(auditEntries.number)).map(({ eventId }) => eventId)).toEqual([early, late])
  await expectToHold(2)
})

test('four processes that seal at once, beside six that write, leave one chain that holds', async () => {
  const { context } = server
  let isWriting = true
  const sealers = Array.from({ length: 4 }, async () => {
    let sealed = 0
    while (isWriting) sealed += await sealEvents(context, { batch: 7 })
    return sealed
  })
  await Promise.all(Array.from({ length: 6 }, async (_, writer) => {
    for (let round = 0; round < 30; round += 1) {
      await context.database.transaction(async (transaction) => {
        await happen(transaction, writer)
        await happen(transaction, writer + round)
        if (round % 10 === 9) throw new Error('rolled back')
      }).catch((error: unknown) => { if (!String(error).includes('rolled back')) throw error })
    }
  }))
  isWriting = false
  const sealed = (await Promise.all(sealers)).reduce((sum, count) => sum + count, 0) + await sealEvents(context)
  expect(sealed).toBe(6 * 27 * 2)
  await expectToHold(2 + sealed)
})

test('a process that is cut off while it seals leaves whole batches, and the next goes on', async () => {
  const { context, open } = server
  const before = (await context.database.select().from(auditEntries)).length
  for (let at = 0; at < 20; at += 1) await happen(context.database, at)
  const holder = await open.pool.connect()
  await holder.query('begin; lock table audit_positions in share row exclusive mode')
  const sealing = sealEvents(context, { batch: 8 }).catch((error: unknown) => error)
  const findWaiting = () => open.pool.query<{ pid: number }>("select pid from pg_stat_activity where wait_event_type = 'Lock' and query like '%audit_positions%'").then(({ rows }) => rows[0]?.pid)
  await expect.poll(findWaiting, { timeout: 20_000 }).toBeTypeOf('number')
  // Another one meanwhile finds that somebody is at it.
  expect(await sealEvents(context)).toBe(0)
  await open.pool.query('select pg_terminate_backend($1)', [await findWaiting()])
  expect(await sealing).toBeInstanceOf(Error)
  await holder.query('rollback')
  holder.release()
  await expectToHold(before, 20)
  expect(await sealEvents(context, { batch: 8 })).toBe(20)
  await expectToHold(before + 20)
})

test('a plain user of the database may not change what happened, and its log tells nothing of it', async () => {
  const { pool } = server.open
  await pool.query("create role plain; grant select, insert, update, delete on all tables in schema public to plain; revoke update, delete on events, audit_entries from plain")
  const client = await pool.connect()
  await client.query('set role plain')
  await expect(client.query("update events set name = 'x'")).rejects.toMatchObject({ code: '42501', message: 'permission denied for table events' })
  await client.query('reset role')
  await expect(client.query("delete from audit_entries")).rejects.toMatchObject({ code: '42501', message: expect.stringContaining('never taken out') })
  client.release()
  await server.context.database.execute(sql`select 1`)
  expect(readFileSync(join(server.dataFolder, 'postgres.log'), 'utf8')).not.toMatch(/Riverbend|update events|delete from/)
})
