import { randomBytes } from 'node:crypto'
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readHeads } from '../audit/audit-head.ts'
import { sealEvents } from '../audit/seal-events.ts'
import { verifyAudit } from '../audit/verify-audit.ts'
import { systemClock } from '../clock/clock.ts'
import { createIdSource } from '../clock/id-source.ts'
import type { Config } from '../config/config.ts'
import { connect, type Connected } from '../db/connect.ts'
import { selectRows } from '../db/database.ts'
import { emitEvent } from '../db/emit-event.ts'
import { migrate, readMigrations } from '../db/migrate.ts'
import { identities } from '../db/schema/people.ts'
import { channels, publications } from '../db/schema/plans.ts'
import { postPictures, posts, revisions } from '../db/schema/posts.ts'
import { users } from '../db/schema/sign-in.ts'
import { members, settings, workspaces } from '../db/schema/workspaces.ts'
import { allJobs } from '../jobs/all-jobs.ts'
import { sealEventsJob } from '../audit/seal-events-job.ts'
import { makeKeyFile, readKeys } from '../secrets/key-file.ts'
import { openSecrets } from '../secrets/open-secrets.ts'
import { createSecrets, SealBroken } from '../secrets/secrets.ts'
import { makeDataFolder, openRealServer, type RealServer } from '../testing/open-real-server.ts'
import { BackupProblem } from './backup-problem.ts'
import { backUp, restore } from './commands.ts'
import { findTables } from './tables.ts'

type Place = Pick<Config, 'databaseUrl' | 'dataFolder' | 'keyFile'> & Config

let server: RealServer
let folder: string
let here: Place
let workspaceId: string
let envelope: string
const marker = 'Zanzibar Quill'
const address = 'ada.marker@example.org'
const opened: Connected[] = []

beforeAll(async () => {
  server = await openRealServer({ jobs: allJobs })
  folder = makeDataFolder()
  here = toConfig(server.dataFolder)
  const { context } = server
  workspaceId = context.ids.make()
  envelope = context.secrets.seal(marker, 'channel:1:token')
  const now = context.clock.now()
  await context.database.insert(workspaces).values({ id: workspaceId, name: `${marker} "quoted", (with) \\backslashes\\ {braces} \n and é🩺`, timeZone: 'America/Toronto', madeAt: now })
  await context.database.insert(users).values({ id: context.ids.make(), name: marker, email: address, emailVerified: true, createdAt: new Date(now), updatedAt: new Date(now) })
  await context.database.insert(settings).values([{ workspaceId, name: 'token', value: envelope, changedAt: now, changedBy: null }, { workspaceId, name: 'nothing', value: { deep: [null, 1.50, { a: '}' }] }, changedAt: now, changedBy: null }])
  for (let at = 0; at < 20; at += 1) await happen()
  await sealEvents(context)
  await happen()
  await plan(now)
  await context.jobs.send(sealEventsJob, {}, { at: now + 86_400_000, key: 'in-the-backup' })
})
afterAll(async () => {
  for (const { pool } of opened) await pool.end()
  await server.close()
  rmSync(folder, { recursive: true })
})

/** A post with a picture that is to go out tomorrow. */
async function plan(now: number): Promise<void> {
  const { database, ids } = server.context
  const [memberId, identityId, channelId, postId, revisionId] = [ids.make(), ids.make(), ids.make(), ids.make(), ids.make()]
  await database.insert(members).values({ id: memberId, workspaceId, userId: null, role: 'physician', joinedAt: now })
  await database.insert(identities).values({ id: identityId, workspaceId, ownerId: memberId, kind: 'professional', profile: {}, madeAt: now, changedAt: now })
  await database.insert(channels).values({ id: channelId, workspaceId, identityId, platform: 'rehearsal', looksAs: 'mastodon', connectedAt: now })
  await database.insert(posts).values({ id: postId, workspaceId, identityId, authorId: memberId, lastEditedBy: memberId, state: 'scheduled', version: 1, revisionId, isShown: true, madeAt: now, changedAt: now })
  await database.insert(postPictures).values({ id: ids.make(), workspaceId, postId, sha256: 'a'.repeat(64), type: 'image/png', size: 300_000, width: 1, height: 1, sealed: randomBytes(300_000), addedBy: memberId, addedAt: now })
  await database.insert(revisions).values({ id: revisionId, workspaceId, postId, number: 1, hash: 'b'.repeat(64), writtenBy: memberId, lastEditedBy: memberId, submittedBy: memberId, madeAt: now })
  await database.insert(publications).values({ id: ids.make(), workspaceId, postId, revisionId, revisionHash: 'b'.repeat(64), channelId, state: 'scheduled', dueAt: now + 86_400_000, version: 1, madeAt: now, changedAt: now })
}

function happen(slots = 3): Promise<string> {
  return emitEvent(server.context, server.context.database, { workspaceId, name: 'week.changed', subject: { kind: 'channel', id: workspaceId }, data: { slots } })
}

function toConfig(dataFolder: string, databaseUrl?: string): Place {
  return { role: 'all', port: 4321, isPortSaid: false, host: '127.0.0.1', dataFolder, keyFile: join(dataFolder, 'sharewell.key'), trustedProxies: [], logLevel: 'info', ...(databaseUrl === undefined ? {} : { databaseUrl }) }
}

/** Another database of the same PostgreSQL, with a folder of its own. */
async function makePlace(name: string, owner = server.open.connection.user ?? ''): Promise<{ place: Place; at: Connected }> {
  await server.open.pool.query(`create database ${name} owner ${owner}`)
  const { host, password, port } = server.open.connection
  const url = `postgresql://${owner}:${String(password)}@/${name}?host=${encodeURIComponent(String(host))}&port=${port}`
  const dataFolder = join(folder, name)
  mkdirSync(dataFolder)
  const at = await connect({ connectionString: url })
  opened.push(at)
  return { place: toConfig(dataFolder, url), at }
}

/** All that a database holds, but for what is noted of the restore itself and the numbers of transactions. */
async function readAll({ pool }: Pick<Connected, 'pool'>): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {}
  for (const { name, quoted, columns } of await findTables(pool)) {
    if (name === 'audit_positions' || name === 'pauses') continue
    const names = columns.filter((column) => !(name === 'events' && column === 'transaction')).map((column) => `"${column}"`).join(', ')
    const where = name === 'events' ? "where name not like 'workspace.%' and name <> 'identity.paused'" : ''
    all[name] = z.array(z.object({ line: z.string() })).parse((await pool.query(`select row(${names})::text as line from ${quoted} ${where} order by 1`)).rows).map(({ line }) => line)
  }
  return all
}

function countJobs({ pool }: Pick<Connected, 'pool'>): Promise<string[]> {
  return pool.query<{ key: string }>("select singleton_key as key from jobs.job where state < 'completed' and name = 'audit.seal-events' order by 1").then(({ rows }) => rows.map(({ key }) => key))
}

describe('a backup of a server that runs, restored elsewhere', () => {
  let file: string
  let keys: string
  let other: Awaited<ReturnType<typeof makePlace>>

  beforeAll(async () => {
    file = join(folder, 'one.sharewell')
    keys = join(folder, 'one.key')
    await backUp(here, file, { keysTo: keys })
    other = await makePlace('elsewhere')
  })

  test('is for us alone, and holds no key', () => {
    expect([file, keys].map((path) => statSync(path).mode & 0o777)).toEqual([0o600, 0o600])
    const text = gunzipSync(readFileSync(file)).toString()
    expect(text).toContain(marker)
    expect(text).not.toContain(readFileSync(keys, 'utf8').trim())
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([])
  })

  test('needs its keys, and takes no others', async () => {
    makeKeyFile(other.place.keyFile)
    await expect(restore(other.place, file)).rejects.toThrow(/keys here are not those/)
    await expect(restore(other.place, file, { keysFrom: other.place.keyFile })).rejects.toThrow(/does not hold the keys/)
    expect((await other.at.pool.query("select to_regclass('public.events') as found")).rows).toEqual([{ found: null }])
  })

  test('has the same rows, and the queue what waited', async () => {
    expect(await restore(other.place, file, { keysFrom: keys })).toMatchObject({ hasNewKeys: true, paused: 1 })
    expect(await readAll(other.at)).toEqual(await readAll(server.open))
    expect((await readAll(other.at))['events']).toHaveLength(21)
    expect(await countJobs(other.at)).toEqual(['in-the-backup'])
    expect((await other.at.pool.query("select count(*)::int as count from events where name = 'workspace.restored'")).rows).toEqual([{ count: 1 }])
  })

  test('opens what is sealed with the keys, and not without', async () => {
    const secrets = await openSecrets(other.at.database, systemClock, other.place)
    expect(secrets.open(envelope, 'channel:1:token')).toBe(marker)
    const elsewhere = toConfig(join(folder, 'other'))
    makeKeyFile(elsewhere.keyFile)
    await expect(openSecrets(other.at.database, systemClock, elsewhere)).rejects.toMatchObject({ kind: 'key' })
    const ring = readKeys(elsewhere)
    expect(() => ring && createSecrets(ring).open(envelope, 'channel:1:token')).toThrow(SealBroken)
  })

  test('has a chain that holds, and goes on', async () => {
    const secrets = await openSecrets(other.at.database, systemClock, other.place)
    const context = { database: other.at.database, secrets, clock: systemClock, ids: createIdSource(systemClock) }
    const { heads } = await readHeads(server.context)
    expect(await verifyAudit(context, { heads })).toEqual([{ workspaceId, rows: 20, pending: 3 }])
    expect(await sealEvents(context)).toBe(3)
    expect(await verifyAudit(context, { heads })).toEqual([{ workspaceId, rows: 23, pending: 0 }])
  })

  test('is not put over what is there, unless that is asked for: then a copy is made first', async () => {
    await expect(restore(other.place, file)).rejects.toThrow(/already/)
    const before = await readAll(other.at)
    const { copy } = await restore(other.place, file, { isReplacing: true })
    expect(await readAll(other.at)).not.toEqual(before)
    expect(await readAll(other.at)).toEqual(await readAll(server.open))
    expect(copy).toBeDefined()
    await restore(other.place, copy ?? '', { isReplacing: true })
    expect(await readAll(other.at)).toEqual(before)
    expect((await other.at.pool.query('select count(*)::int as count from pauses')).rows).toEqual([{ count: 1 }])
  })

  test('stopped at its end, leaves everything as it was', async () => {
    const before = [await readAll(other.at), await countJobs(other.at)]
    await expect(restore(other.place, file, { isReplacing: true, ids: { make: () => { throw new Error('killed') } } })).rejects.toThrow('killed')
    expect([await readAll(other.at), await countJobs(other.at)]).toEqual(before)
  })

  test('whose connection is cut halfway, leaves everything as it was', async () => {
    const before = [await readAll(other.at), await countJobs(other.at)]
    const holder = await other.at.pool.connect()
    await holder.query('begin; lock table jobs.job in share row exclusive mode')
    const restoring = restore(other.place, file, { isReplacing: true }).catch((error: unknown) => error)
    // The tables are dropped by then, and the old jobs are about to go.
    const findWaiting = () => server.open.pool.query<{ pid: number }>("select pid from pg_stat_activity where datname = 'elsewhere' and wait_event_type = 'Lock' and query like 'delete from jobs.job%'").then(({ rows }) => rows[0]?.pid)
    await expect.poll(findWaiting, { timeout: 20_000 }).toBeTypeOf('number')
    await server.open.pool.query('select pg_terminate_backend($1)', [await findWaiting()])
    expect(await restoring).toBeInstanceOf(Error)
    await holder.query('rollback')
    holder.release()
    expect([await readAll(other.at), await countJobs(other.at)]).toEqual(before)
  })

  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['cut short', (bytes) => bytes.subarray(0, -40)],
    ['empty', () => Buffer.alloc(0)],
    ['no archive', () => Buffer.from('hello')],
    ['changed in the middle', (bytes) => { const changed = Buffer.from(bytes); changed[bytes.length >> 1] = (changed[bytes.length >> 1] ?? 0) ^ 4; return changed }],
  ])('that is %s is refused before anything is done', async (_, damage) => {
    const path = join(folder, 'damaged.sharewell')
    writeFileSync(path, damage(readFileSync(file)))
    await expect(restore(other.place, path, { isReplacing: true })).rejects.toBeInstanceOf(BackupProblem)
  })
})

test('a backup is one moment, whatever is written meanwhile', async () => {
  const { context } = server
  let isDone = false
  const writing = (async () => {
    for (let pair = 1000; !isDone; pair += 1) {
      await context.database.transaction(async (transaction) => {
        for (let half = 0; half < 2; half += 1) await emitEvent(context, transaction, { workspaceId, name: 'week.changed', subject: { kind: 'channel', id: workspaceId }, data: { slots: pair } })
      })
    }
  })()
  const { place, at } = await makePlace('moment')
  copyFileSync(here.keyFile, place.keyFile)
  for (let round = 0; round < 3; round += 1) {
    const file = join(folder, `moment-${round}.sharewell`)
    await backUp(here, file)
    isDone = round === 2
    if (isDone) await writing
    await restore(place, file, { isReplacing: true })
    const pairs = await selectRows(at.database, sql`select count(*)::int as count from events where (data->>'slots')::int >= 1000 group by data->>'slots'`, z.object({ count: z.number() }))
    expect(pairs.every(({ count }) => count === 2)).toBe(true)
  }
})

test('a backup of an earlier version is brought to this one; one of a later version is refused', async () => {
  const old = await makePlace('earlier')
  const steps = readMigrations()
  await migrate(old.at.database, systemClock, steps.slice(0, 1))
  copyFileSync(here.keyFile, old.place.keyFile)
  await openSecrets(old.at.database, systemClock, old.place)
  await old.at.database.insert(workspaces).values({ id: workspaceId, name: 'Earlier', timeZone: 'Europe/Berlin', madeAt: 0 })
  const file = join(folder, 'earlier.sharewell')
  await backUp(old.place, file)
  const now = await makePlace('later')
  copyFileSync(here.keyFile, now.place.keyFile)
  await restore(now.place, file)
  expect(await now.at.database.select().from(workspaces)).toMatchObject([{ name: 'Earlier' }])
  expect(await migrate(now.at.database, systemClock)).toEqual([])
  await now.at.database.execute(sql`insert into migrations (name, hash, applied_at) values ('9999_later', 'x', '2026-11-20T00:00:00Z')`)
  const later = join(folder, 'later.sharewell')
  await backUp(now.place, later)
  await expect(restore(old.place, later, { isReplacing: true })).rejects.toThrow(/newer version/)
})

test('a user who is no superuser backs up and restores, and may not change what happened, triggers or none', async () => {
  await server.open.pool.query(`create role modest login password '${String(server.open.connection.password)}'`)
  const { place, at } = await makePlace('modest', 'modest')
  copyFileSync(here.keyFile, place.keyFile)
  const [first, second] = [join(folder, 'modest.sharewell'), join(folder, 'modest-again.sharewell')]
  await backUp(here, first)
  await restore(place, first)
  await backUp(place, second)
  await restore(place, second, { isReplacing: true })
  expect((await readAll(at))['settings']).toEqual((await readAll(server.open))['settings'])
  for (const statement of ["update events set name = 'x'", 'delete from audit_entries', 'truncate events']) await expect(at.pool.query(statement)).rejects.toMatchObject({ code: '42501', message: expect.stringContaining('permission denied') })
})

describe('a backup is refused', () => {
  test('into a folder that is not there, with the way on, before or after its keys', async () => {
    await expect(backUp(here, join(folder, 'no/such/folder.sharewell'))).rejects.toThrow(/cannot be written \(ENOENT\)/)
    await expect(backUp(here, join(folder, 'unmade.sharewell'), { keysTo: join(folder, 'no/such.key') })).rejects.toThrow(/There is no folder/)
    expect(existsSync(join(folder, 'unmade.sharewell'))).toBe(false)
  })

  test('into the file of its keys, by whatever name', async () => {
    const file = join(folder, 'same.sharewell')
    const link = join(folder, 'linked.sharewell')
    writeFileSync(file, '')
    linkSync(file, link)
    await expect(backUp(here, file, { keysTo: file })).rejects.toThrow(/one file/)
    await expect(backUp(here, file, { keysTo: link, isForced: true })).rejects.toThrow(/one file/)
    await expect(backUp(here, here.keyFile, { isForced: true })).rejects.toThrow(/is the key file/)
    await expect(backUp(here, file)).rejects.toThrow(/is there already/)
  })

  test('of a folder without a database, which is not made', async () => {
    const place = toConfig(join(folder, 'nothing'))
    await expect(backUp(place, join(folder, 'nothing.sharewell'))).rejects.toMatchObject({ kind: 'data-folder' })
    expect(existsSync(place.dataFolder)).toBe(false)
  })
})

test('no log holds a name, an address, a sealed value or a password of all this', () => {
  const logs = server.logged.join('') + readFileSync(join(server.dataFolder, 'postgres.log'), 'utf8')
  for (const word of [marker, 'Zanzibar', address, envelope, String(server.open.connection.password)]) expect(logs).not.toContain(word)
})
