import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemClock } from '../../clock/clock.ts'
import { makeDataFolder } from '../../testing/open-real-server.ts'
import { connect } from '../connect.ts'
import { DatabaseProblem } from '../database-problem.ts'
import { migrate, readMigrations } from '../migrate.ts'
import { isFolderLocked } from './folder-lock.ts'
import { type EmbeddedDatabase, openEmbedded } from './open-embedded.ts'
import { isAlive } from './orphan.ts'

const folder = makeDataFolder()
let embedded: EmbeddedDatabase

/** A process of its own that opens the folder's database; resolves to both numbers. */
async function holdElsewhere(): Promise<{ holder: number; postgres: number; kill: () => Promise<void> }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../testing/hold-database.ts'), folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<void>((resolve) => { child.once('exit', () => resolve()) })
  const postgres = await new Promise<number>((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(Number(String(chunk))))
    child.once('exit', () => reject(new Error('The database was not opened.')))
  })
  return { holder: child.pid ?? 0, postgres, kill: () => { child.kill('SIGKILL'); return ended } }
}

async function ask<Row extends pg.QueryResultRow>(query: string): Promise<Row[]> {
  const client = new pg.Client(embedded.connection)
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Row>(query)).rows
  } finally {
    await client.end()
  }
}

beforeAll(async () => {
  // Made and held by a process that is killed at once: what follows begins with what it left.
  const { postgres, holder, kill } = await holdElsewhere()
  await expect(openEmbedded(folder)).rejects.toThrow(new RegExp(`process ${holder}\\b`))
  await kill()
  expect(isAlive(postgres)).toBe(true)
  embedded = await openEmbedded(folder)
  expect(isAlive(postgres)).toBe(false)
})
afterAll(async () => {
  await embedded.stop()
  expect(isFolderLocked(folder)).toBe(false)
  rmSync(folder, { recursive: true })
})

describe('the embedded database', () => {
  test('listens on a socket file of ours alone, and its password is ours alone', async () => {
    expect(embedded.isNew).toBe(false)
    expect(await ask("select current_setting('listen_addresses') as addresses, current_setting('fsync') as fsync, current_setting('log_min_messages') as messages")).toEqual([{ addresses: '', fsync: 'on', messages: 'log' }])
    expect(statSync(join(folder, 'database-password')).mode & 0o777).toBe(0o600)
    expect(statSync(String(embedded.connection.host)).mode & 0o777).toBe(0o700)
    await expect(new pg.Client({ ...embedded.connection, password: 'another' }).connect()).rejects.toThrow(/password/)
  })

  test('writes no value into its log', async () => {
    await expect(ask("select 'sekret-value'::int")).rejects.toThrow(/sekret-value/)
    expect(readFileSync(join(folder, 'postgres.log'), 'utf8')).not.toContain('sekret')
  })

  test('is started again where it ends by itself, and connections come back', async () => {
    const before = embedded.pid()
    const { pool } = await connect(embedded.connection)
    process.kill(before, 'SIGQUIT')
    await expect.poll(() => embedded.pid(), { timeout: 20_000 }).not.toBe(before)
    await expect.poll(() => pool.query('select 1 as one').then(({ rows }) => rows, () => undefined), { timeout: 20_000 }).toEqual([{ one: 1 }])
    await pool.end()
  })

  test('many processes may migrate at once: each step is taken once', async () => {
    await ask('create database together')
    const connected = await Promise.all([1, 2, 3, 4].map(() => connect({ ...embedded.connection, database: 'together' })))
    const taken = await Promise.all(connected.map(({ database }) => migrate(database, systemClock)))
    expect(taken.flat()).toEqual(readMigrations().map(({ name }) => name))
    await Promise.all(connected.map(({ pool }) => pool.end()))
  })

  test.each([
    ['a database that is not there', { database: 'nothing' }, 'refused'],
    ['a wrong password', { password: 'another' }, 'refused'],
    ['a server that is not there', { host: '127.0.0.1', port: 1 }, 'unreachable'],
  ])('words for %s', async (_, changed, kind) => {
    const problem = await connect({ ...embedded.connection, ...changed }).catch((error: unknown) => error)
    expect(problem).toBeInstanceOf(DatabaseProblem)
    expect(problem).toMatchObject({ kind, doThis: expect.stringContaining('DATABASE_URL') })
    expect(String(problem)).not.toContain(String(embedded.connection.password))
  })
})

describe('a data folder that is not taken', () => {
  test.each([
    ['of another major version', { PG_VERSION: '17\n' }, 'data-version', /PostgreSQL 17.*PostgreSQL 18/, /backup/],
    ['that holds something else', { 'notes.txt': 'mine' }, 'data-folder', /no PostgreSQL database/, /SHAREWELL_DATA/],
  ] as const)('one %s, and nothing is changed', async (_, files, kind, what, doThis) => {
    const other = makeDataFolder()
    mkdirSync(join(other, 'postgres'))
    for (const [name, text] of Object.entries(files)) writeFileSync(join(other, 'postgres', name), text)
    const problem = await openEmbedded(other).catch((error: unknown) => error)
    expect(problem).toMatchObject({ kind, message: expect.stringMatching(what), doThis: expect.stringMatching(doThis) })
    expect(isFolderLocked(other)).toBe(false)
    for (const [name, text] of Object.entries(files)) expect(readFileSync(join(other, 'postgres', name), 'utf8')).toBe(text)
    rmSync(other, { recursive: true })
  })
})
