import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestServer, type TestServer } from '../testing/open-test-server.ts'
import { addKey } from './key-file.ts'
import { parseKeys, toMasterKey } from './key-ring.ts'
import { openSecrets } from './open-secrets.ts'
import { rewrapColumn } from './rewrap.ts'
import { createSecrets, SealBroken } from './secrets.ts'

const one = toMasterKey(Buffer.alloc(32, 1))
const two = toMasterKey(Buffer.alloc(32, 2))
const secrets = createSecrets([one])

describe('an envelope', () => {
  test('opens to what was sealed, and shows nothing of it', () => {
    const envelope = secrets.seal('the token é🩺', 'channel:1:token')
    expect(secrets.open(envelope, 'channel:1:token')).toBe('the token é🩺')
    expect(envelope).not.toContain('token')
    expect(secrets.seal('the token é🩺', 'channel:1:token')).not.toBe(envelope)
  })

  test.each([
    ['about something else', (envelope: string) => secrets.open(envelope, 'channel:2:token')],
    ['with one character changed', (envelope: string) => secrets.open(envelope.slice(0, -3) + (envelope.at(-3) === 'A' ? 'B' : 'A') + envelope.slice(-2), 'channel:1:token')],
    ['cut short', (envelope: string) => secrets.open(envelope.slice(0, 20), 'channel:1:token')],
    ['of another key', () => secrets.open(createSecrets([two]).seal('x', 'channel:1:token'), 'channel:1:token')],
    ['that is none', () => secrets.open('plain', 'channel:1:token')],
  ])('%s does not open', (_, open) => {
    expect(() => open(secrets.seal('the token', 'channel:1:token'))).toThrow(SealBroken)
  })

  test('of an older key opens, and is put under the newest', () => {
    const both = createSecrets([two, one])
    const old = secrets.seal('x', 'a')
    expect(both.open(old, 'a')).toBe('x')
    expect(both.isCurrent(old)).toBe(false)
    const next = both.rewrap(old, 'a')
    expect([both.isCurrent(next), both.rewrap(next, 'a')]).toEqual([true, next])
    expect(createSecrets([two]).open(next, 'a')).toBe('x')
  })
})

test('a text has a key of its own: without the wrapped key it is gone, and no other key opens it', () => {
  const text = secrets.sealText('Words of a draft', 'revision:1')
  const other = secrets.sealText('Words of a draft', 'revision:1')
  expect(secrets.openText(text, 'revision:1')).toBe('Words of a draft')
  expect(() => secrets.openText(text, 'revision:2')).toThrow(SealBroken)
  expect(() => secrets.openText({ ...text, wrappedKey: other.wrappedKey }, 'revision:1')).toThrow(SealBroken)
})

describe('a keyed hash', () => {
  test('is the same for the same value and purpose only', () => {
    expect(secrets.hash('token', 'a')).toBe(secrets.hash('token', 'a'))
    expect(new Set([secrets.hash('token', 'a'), secrets.hash('token', 'b'), secrets.hash('other', 'a'), createSecrets([two]).hash('token', 'a')]).size).toBe(4)
  })

  test('of an older key is still known', () => {
    const both = createSecrets([two, one])
    expect(both.isHashOf(secrets.hash('token', 'a'), 'token', 'a')).toBe(true)
    expect(both.isHashOf(secrets.hash('token', 'a'), 'token', 'b')).toBe(false)
    expect(both.hashes('token', 'a')).toContain(secrets.hash('token', 'a'))
  })
})

test.each([['', 0], ['short', 0], [Buffer.alloc(32).toString('base64url'), 1], [`${Buffer.alloc(32).toString('base64url')}\n${Buffer.alloc(32, 1).toString('base64url')}\n`, 2], [`${Buffer.alloc(32).toString('base64url')},x`, 0]])('keys in %j: %i', (words, count) => {
  expect(parseKeys(words)?.length ?? 0).toBe(count)
})

describe('the key of a database', () => {
  let server: TestServer
  let folder: string
  let keyFile: string
  beforeEach(async () => {
    server = await openTestServer()
    folder = mkdtempSync(join(tmpdir(), 'sharewell-keys-'))
    keyFile = join(folder, 'deep/sharewell.key')
  })
  afterEach(async () => {
    await server.close()
    rmSync(folder, { recursive: true })
  })
  const open = () => openSecrets(server.context.database, server.clock, { keyFile })

  test('is made once, outside it, for us alone', async () => {
    const envelope = (await open()).seal('x', 'a')
    expect(statSync(keyFile).mode & 0o777).toBe(0o600)
    expect((await open()).open(envelope, 'a')).toBe('x')
  })

  test('is never made anew where it is missing', async () => {
    await open()
    rmSync(keyFile)
    await expect(open()).rejects.toMatchObject({ kind: 'key-missing', doThis: expect.stringContaining('SHAREWELL_KEY') })
    await expect(openSecrets(server.context.database, server.clock, { keyFile, keys: Buffer.alloc(32, 9).toString('base64url') })).rejects.toMatchObject({ kind: 'key', message: 'The key is of another database.' })
  })

  test('is refused where others can read it, or where it is none', async () => {
    await open()
    chmodSync(keyFile, 0o644)
    await expect(open()).rejects.toMatchObject({ kind: 'key', doThis: expect.stringContaining('chmod 600') })
    chmodSync(keyFile, 0o600)
    writeFileSync(keyFile, 'nothing')
    await expect(open()).rejects.toMatchObject({ kind: 'key' })
  })

  test('is changed by putting a new one before it; a job puts every envelope under the new one, and then the old one may go', async () => {
    const things = pgTable('things', { id: uuid('id').primaryKey(), token: text('token') })
    const { database, ids } = server.context
    await database.execute(sql`create temporary table things (id uuid primary key, token text)`)
    const before = await open()
    const known = Array.from({ length: 5 }, () => ids.make())
    for (const id of known) await database.insert(things).values({ id, token: before.seal(`token of ${id}`, `thing:${id}`) })
    await database.insert(things).values({ id: ids.make(), token: null })

    addKey(keyFile)
    const secrets = await open()
    const column = { table: things, id: things.id, column: things.token, toAbout: (id: string) => `thing:${id}` }
    expect(await rewrapColumn({ database, secrets }, column)).toBe(5)
    expect(await rewrapColumn({ database, secrets }, column)).toBe(0)

    writeFileSync(keyFile, readFileSync(keyFile, 'utf8').split('\n')[0] ?? '')
    const alone = await open()
    for (const { id, token } of await database.select().from(things)) if (token !== null) expect(alone.open(token, `thing:${id}`)).toBe(`token of ${id}`)
    await database.execute(sql`drop table things`)
  })
})
