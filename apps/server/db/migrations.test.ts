import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemClock } from '../clock/clock.ts'
import { openTestServer, type TestServer } from '../testing/open-test-server.ts'
import { migrate, readMigrations } from './migrate.ts'
import * as schema from './schema/index.ts'

let server: TestServer
beforeAll(async () => { server = await openTestServer() })
afterAll(() => server.close())

test('the committed steps make the tables that the schema describes', async () => {
  const names = readMigrations().map(({ name }) => name)
  const last = names.at(-1)?.slice(0, 4)
  const snapshot = JSON.parse(readFileSync(join(import.meta.dirname, `migrations/meta/${last}_snapshot.json`), 'utf8'))
  expect(await generateMigration(snapshot, generateDrizzleJson(schema, snapshot.id))).toEqual([])
  expect(names).toEqual(JSON.parse(readFileSync(join(import.meta.dirname, 'migrations/meta/_journal.json'), 'utf8')).entries.map(({ tag }: { tag: string }) => tag))
})

test('a second start finds nothing to do', async () => {
  expect(await migrate(server.context.database, systemClock)).toEqual([])
})

test('a step that fails leaves nothing behind', async () => {
  const { database } = server.context
  const broken = [...readMigrations(), { name: '9999_broken', hash: 'x', statements: ['create table half (id int)', 'create table half (id int)'] }]
  await expect(migrate(database, systemClock, broken)).rejects.toThrow(/create table half/)
  await expect(database.execute(sql`select * from half`)).rejects.toThrow(/from half/)
  expect(await migrate(database, systemClock)).toEqual([])
})

test.each([
  ['newer', [], /newer version/],
  ['other-steps', readMigrations().map((step, at) => (at === 0 ? { ...step, hash: 'changed' } : step)), /other steps/],
] as const)('a database of %s steps is refused with the way on', async (kind, steps, words) => {
  await expect(migrate(server.context.database, systemClock, steps)).rejects.toMatchObject({ kind, message: expect.stringMatching(words), doThis: expect.stringContaining('backup') })
})

test('nothing in the schema takes the time from the database', () => {
  for (const { statements } of readMigrations()) expect(statements.join('\n')).not.toMatch(/\bnow\(\)|current_timestamp|default .*clock/i)
})
