import { findAuditFaults } from '@sharewell/domain/audit'
import { eq, sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { selectRows } from '../db/database.ts'
import { emitEvent } from '../db/emit-event.ts'
import { auditEntries } from '../db/schema/audit.ts'
import { events } from '../db/schema/events.ts'
import { workspaces } from '../db/schema/workspaces.ts'
import { toMasterKey } from '../secrets/key-ring.ts'
import { createSecrets } from '../secrets/secrets.ts'
import { openTestServer, type TestServer } from '../testing/open-test-server.ts'
import { readHeads } from './audit-head.ts'
import { sealEvents } from './seal-events.ts'
import { sealEventsJob } from './seal-events-job.ts'
import { type AuditFault, verifyAudit } from './verify-audit.ts'

let server: TestServer
let here: string
let there: string

beforeEach(async () => {
  server = await openTestServer()
  here = await makeWorkspace('Riverbend')
  there = await makeWorkspace('Lakeside')
})
afterEach(() => server.close())

async function makeWorkspace(name: string): Promise<string> {
  const { database, ids, clock } = server.context
  const id = ids.make()
  await database.insert(workspaces).values({ id, name, timeZone: 'America/Toronto', madeAt: clock.now() })
  return id
}

/** So many events in each workspace, one transaction each; answers the ids of the first one's. */
async function happen(count: number): Promise<string[]> {
  const { context, clock } = server
  const ids: string[] = []
  for (let at = 0; at < count; at += 1) {
    clock.advance(1000)
    const subject = { kind: 'post', id: context.ids.make() }
    ids.push(await emitEvent(context, context.database, { workspaceId: here, name: 'post.submitted', subject, actorId: context.ids.make(), data: { from: 'draft', to: 'in-review', part: at } }))
    await emitEvent(context, context.database, { workspaceId: there, name: 'week.changed', subject, data: { slots: at } })
  }
  return ids
}

/** What somebody does who has the database and not the keys. */
async function tamper(statement: string): Promise<void> {
  const { database } = server.context
  await database.execute(sql`set session_replication_role = replica`)
  for (const one of statement.split(';')) await database.execute(sql.raw(one))
  await database.execute(sql`set session_replication_role = origin`)
}

async function findFault(): Promise<AuditFault | undefined> {
  const reports = await verifyAudit(server.context, { page: 3 })
  expect(reports.find(({ workspaceId }) => workspaceId === there)?.fault).toBeUndefined()
  return reports.find(({ workspaceId }) => workspaceId === here)?.fault
}

describe('sealing', () => {
  test('by the job is told to each workspace in an event, which is sealed next and told no more', async () => {
    const ids = await happen(2)
    const run = async (): Promise<void> => {
      await server.jobs.send(sealEventsJob, {})
      await server.jobs.runDue(server.context)
    }
    await run()
    const told = async () => (await server.context.database.select().from(events).where(eq(events.name, 'audit.sealed')).orderBy(events.id)).filter(({ workspaceId }) => workspaceId === here)
    const [first] = await told()
    expect(first).toMatchObject({ actorId: null, data: { from: ids[0], to: ids[1], rows: 2, seal: expect.stringMatching(/^[0-9a-f]{64}$/) } })
    expect(findAuditFaults('audit.sealed', first?.data as Parameters<typeof findAuditFaults<'audit.sealed'>>[1])).toEqual([])
    await run()
    expect(await told()).toHaveLength(1)
    expect(await sealEvents(server.context)).toBe(0)
    expect(await findFault()).toBeUndefined()
    await happen(1)
    await run()
    expect((await told()).map(({ data }) => data['rows'])).toEqual([2, 1])
  })

  test('puts every event under the chain of its workspace, once, however often it runs', async () => {
    await happen(7)
    expect(await sealEvents(server.context, { batch: 3 })).toBe(14)
    expect(await sealEvents(server.context)).toBe(0)
    await sealEventsJob.run(server.context, {}, new AbortController().signal)
    await happen(2)
    expect((await verifyAudit(server.context)).map(({ rows, pending }) => [rows, pending])).toEqual([[7, 2], [7, 2]])
    await sealEventsJob.run(server.context, {}, new AbortController().signal)
    // What waits is the word that they were sealed.
    expect(await verifyAudit(server.context)).toEqual([here, there].map((workspaceId) => ({ workspaceId, rows: 9, pending: 1 })))
  })

  test('stopped between two batches, or broken within one, goes on where it was', async () => {
    await happen(5)
    const stop = new AbortController()
    const { database } = server.context
    const stopping = { ...server.context, database: Object.assign(Object.create(database), { transaction: async (run: Parameters<typeof database.transaction>[0]) => { stop.abort(); return database.transaction(run) } }) }
    expect(await sealEvents(stopping, { batch: 4, signal: stop.signal })).toBe(4)
    const broken = { ...server.context, secrets: { ...server.context.secrets, hash: () => { throw new Error('killed') } } }
    await expect(sealEvents(broken, { batch: 4 })).rejects.toThrow('killed')
    expect(await database.select().from(auditEntries)).toHaveLength(4)
    expect(await sealEvents(server.context, { batch: 4 })).toBe(6)
    expect(await findFault()).toBeUndefined()
  })
})

describe('the database itself', () => {
  test.each(['update events set name = name', 'delete from events', 'truncate events cascade', 'update audit_entries set mac = mac', 'delete from audit_entries', 'truncate audit_entries', 'delete from workspaces'])('refuses: %s', async (statement) => {
    await happen(1)
    await sealEvents(server.context)
    await expect(server.context.database.execute(sql.raw(statement))).rejects.toMatchObject({ cause: { code: '42501' } })
  })

  test('gives nobody the right to, so that a user who is no superuser fails without the triggers too', async () => {
    const rights = await selectRows(server.context.database, sql`select relname as table, relacl::text as rights from pg_class where relname in ('events', 'audit_entries') order by 1`, z.object({ table: z.string(), rights: z.string() }))
    // a: insert, r: read, w: update, d: delete, D: truncate.
    for (const { rights: list } of rights) expect(list).toMatch(/^\{"?\w+=arx\w*\//)
    expect(rights).toHaveLength(2)
  })
})

describe('tampering', () => {
  const other = '01999999-0000-7000-8000-000000000001'
  test.each<[string, (ids: readonly string[]) => string, Omit<AuditFault, 'eventId'>]>([
    ['a name changed', (ids) => `update events set name = 'post.returned' where id = '${ids[3]}'`, { kind: 'changed', number: 4 }],
    ['a subject changed', (ids) => `update events set subject_id = '${other}' where id = '${ids[0]}'`, { kind: 'changed', number: 1 }],
    ['another kind of subject', (ids) => `update events set subject_kind = 'posts' where id = '${ids[5]}'`, { kind: 'changed', number: 6 }],
    ['somebody else did it', (ids) => `update events set actor_id = '${other}' where id = '${ids[6]}'`, { kind: 'changed', number: 7 }],
    ['nobody did it', (ids) => `update events set actor_id = null where id = '${ids[2]}'`, { kind: 'changed', number: 3 }],
    ['a millisecond later', (ids) => `update events set at = at + interval '1 millisecond' where id = '${ids[2]}'`, { kind: 'changed', number: 3 }],
    ['a value in the data', (ids) => `update events set data = jsonb_set(data, '{part}', '40') where id = '${ids[4]}'`, { kind: 'changed', number: 5 }],
    ['the same number in other digits', (ids) => `update events set data = jsonb_set(data, '{part}', '4.0') where id = '${ids[4]}'`, { kind: 'changed', number: 5 }],
    ['a field too many', (ids) => `update events set data = data || '{"x":null}' where id = '${ids[4]}'`, { kind: 'changed', number: 5 }],
    ['moved into another workspace', (ids) => `update events set workspace_id = '${other}' where id = '${ids[1]}'`, { kind: 'changed', number: 2 }],
    ['another id', (ids) => `update events set id = '${other}' where id = '${ids[1]}'`, { kind: 'missing', number: 2 }],
    ['an event taken out', (ids) => `delete from events where id = '${ids[4]}'`, { kind: 'missing', number: 5 }],
    ['the first taken out, with its entry', (ids) => `delete from events where id = '${ids[0]}'; delete from audit_entries where event_id = '${ids[0]}'`, { kind: 'gap', number: 1 }],
    ['one taken out with its entry', (ids) => `delete from events where id = '${ids[3]}'; delete from audit_entries where event_id = '${ids[3]}'`, { kind: 'gap', number: 4 }],
    ['one taken out and the numbers closed', (ids) => `delete from events where id = '${ids[3]}'; delete from audit_entries where event_id = '${ids[3]}'; update audit_entries set number = -number where event_id > '${ids[3]}'; update audit_entries set number = -number - 1 where number < 0`, { kind: 'changed', number: 4 }],
    ['two places exchanged', (ids) => `update audit_entries set number = 99 where event_id = '${ids[2]}'; update audit_entries set number = 3 where event_id = '${ids[3]}'; update audit_entries set number = 4 where number = 99`, { kind: 'changed', number: 3 }],
    ['two events exchanged', (ids) => `update audit_entries set event_id = '${other}' where event_id = '${ids[2]}'; update audit_entries set event_id = '${ids[2]}' where event_id = '${ids[3]}'; update audit_entries set event_id = '${ids[3]}' where event_id = '${other}'`, { kind: 'changed', number: 3 }],
    ['a keyed hash changed', (ids) => `update audit_entries set mac = reverse(mac) where event_id = '${ids[6]}'`, { kind: 'unknown-key', number: 7 }],
    ['an entry of one’s own', (ids) => `insert into events select '${other}', workspace_id, name, subject_kind, subject_id, actor_id, at, data, transaction from events where id = '${ids[6]}'; insert into audit_entries select workspace_id, 8, '${other}', mac from audit_entries where event_id = '${ids[6]}'`, { kind: 'changed', number: 8 }],
    ['an event added where all was sealed', (ids) => `insert into events select '${other}', workspace_id, name, subject_kind, subject_id, actor_id, at, data, transaction from events where id = '${ids[3]}'`, { kind: 'added' }],
    ['an event from a transaction to come, which no seal would reach', (ids) => `insert into events select '${other}', workspace_id, name, subject_kind, subject_id, actor_id, at, data, '900000000000' from events where id = '${ids[3]}'`, { kind: 'added' }],
    ['the end of the entries taken out', (ids) => `delete from audit_entries where event_id >= '${ids[5]}' and workspace_id = (select workspace_id from events where id = '${ids[5]}')`, { kind: 'added' }],
  ])('%s', async (_, statement, fault) => {
    const ids = await happen(7)
    await sealEvents(server.context)
    expect(await findFault()).toBeUndefined()
    // Both workspaces have interleaved ids; what is done, is done to one.
    await tamper(statement(ids).replaceAll('where event_id > ', `where workspace_id = '${here}' and event_id > `).replaceAll('where number', `where workspace_id = '${here}' and number`))
    expect(await findFault()).toMatchObject(fault)
  })

  test('any bit of any column of any sealed row', async () => {
    const ids = await happen(4)
    await sealEvents(server.context)
    const columns = ['name', 'subject_kind', 'subject_id', 'actor_id', 'at', 'data', 'mac'] as const
    await fc.assert(fc.asyncProperty(fc.nat({ max: 3 }), fc.constantFrom(...columns), fc.nat(), async (row, column, bit) => {
      const id = ids[row] ?? ''
      const table = column === 'mac' ? sql`audit_entries` : sql`events`
      const key = column === 'mac' ? sql`event_id` : sql`id`
      const [before] = await selectRows(server.context.database, sql`select ${sql.identifier(column)}::text as value from ${table} where ${key} = ${id}`, z.object({ value: z.string() }))
      const value = before?.value ?? ''
      const changed = flip(column, value, bit)
      const write = async (text: string): Promise<void> => {
        await server.context.database.execute(sql`set session_replication_role = replica`)
        const type = { subject_id: sql`uuid`, actor_id: sql`uuid`, at: sql`timestamptz`, data: sql`jsonb`, name: sql`text`, subject_kind: sql`text`, mac: sql`text` }[column]
        await server.context.database.execute(sql`update ${table} set ${sql.identifier(column)} = ${text}::${type} where ${key} = ${id}`)
        await server.context.database.execute(sql`set session_replication_role = origin`)
      }
      await write(changed)
      expect(await findFault()).toMatchObject({ number: row + 1 })
      await write(value)
      expect(await findFault()).toBeUndefined()
    }), { numRuns: 60 })
  })
})

/** The value with one bit changed, in a form that its column takes. */
function flip(column: string, value: string, bit: number): string {
  if (column === 'at') return new Date(Date.parse(value) ^ (1 << (bit % 30))).toISOString()
  if (column === 'data') return value.replace(/\d+(?=\})/, (digits) => String(Number(digits) ^ (1 << (bit % 30))))
  if (column === 'subject_id' || column === 'actor_id') {
    const places = [...value.matchAll(/[0-9a-f]/g)].map(({ index }) => index)
    const place = places[bit % places.length] ?? 0
    return value.slice(0, place) + (Number.parseInt(value.charAt(place), 16) ^ (1 << (bit % 4))).toString(16) + value.slice(place + 1)
  }
  const place = bit % value.length
  // The six low bits, and not into a control character.
  const code = value.charCodeAt(place) ^ (1 << (bit % 5))
  return value.slice(0, place) + String.fromCharCode(code) + value.slice(place + 1)
}

describe('a head that is kept elsewhere', () => {
  test('tells that the end was cut off, or that all was made anew', async () => {
    const ids = await happen(6)
    await sealEvents(server.context)
    const { heads } = await readHeads(server.context)
    expect(heads.map(({ number }) => number)).toEqual([6, 6])
    await happen(1)
    await sealEvents(server.context)
    expect((await verifyAudit(server.context, { heads })).every(({ fault }) => fault === undefined)).toBe(true)

    await tamper(`delete from audit_entries where number > 4; delete from events where id > '${ids[4]}'; delete from events where id not in (select event_id from audit_entries)`)
    expect(await findFault()).toBeUndefined()
    expect(await verifyAudit(server.context, { heads })).toMatchObject([{ rows: 4, fault: { kind: 'cut', number: 5 } }, { rows: 4, fault: { kind: 'cut', number: 5 } }])

    await tamper(`delete from audit_entries; delete from audit_positions; update events set actor_id = null`)
    await happen(3)
    await sealEvents(server.context)
    expect(await findFault()).toBeUndefined()
    expect(await verifyAudit(server.context, { workspaceId: here, heads })).toMatchObject([{ fault: { kind: 'other-head', number: 6 } }])
  })

  test('of a workspace that is gone', async () => {
    const heads = [{ workspaceId: server.context.ids.make(), number: 3, mac: `x.${'a'.repeat(43)}` }]
    expect(await verifyAudit(server.context, { heads })).toMatchObject([{ rows: 0, fault: { kind: 'cut', number: 1 } }])
  })
})

describe('keys', () => {
  const one = toMasterKey(Buffer.alloc(32, 7))
  const two = toMasterKey(Buffer.alloc(32, 8))

  test('that were changed: the chain goes on under the new one, and holds while the old one is kept', async () => {
    await happen(3)
    await sealEvents(server.context)
    await happen(2)
    await sealEvents({ ...server.context, secrets: createSecrets([two, one]) })
    const verify = (...ring: Parameters<typeof createSecrets>[0]) => verifyAudit({ ...server.context, secrets: createSecrets(ring) }, { workspaceId: here })
    expect(await verify(two, one)).toMatchObject([{ rows: 5 }])
    expect((await verify(two, one))[0]?.fault).toBeUndefined()
    expect(await verify(two)).toMatchObject([{ rows: 0, fault: { kind: 'unknown-key', number: 1 } }])
    expect(await verify(one)).toMatchObject([{ rows: 3, fault: { kind: 'unknown-key', number: 4 } }])
  })
})
