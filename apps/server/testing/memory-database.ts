import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/pglite'
import { z } from 'zod'
import { systemClock } from '../clock/clock.ts'
import { type Database, selectRows } from '../db/database.ts'
import { migrate, readMigrations } from '../db/migrate.ts'

/** An empty, migrated PostgreSQL in this process. It has one connection: inside a transaction use that transaction alone, or the test waits for ever. */
export interface MemoryDatabase {
  readonly database: Database
  /** Empties it and keeps it for the next test of this process: making one takes seconds, emptying it milliseconds. */
  readonly release: () => Promise<void>
}

const { resolve } = createRequire(import.meta.url)
const idle: Database[] = []
/** Making one takes four times as long as reading one, so a migrated one is kept beside the built page's stamp. */
const cache = join(import.meta.dirname, '../../../.cache')

export async function takeMemoryDatabase(): Promise<MemoryDatabase> {
  const database = idle.pop() ?? await make()
  return {
    database,
    async release() {
      await empty(database)
      idle.push(database)
    },
  }
}

async function make(): Promise<Database> {
  const migrations = readMigrations()
  const made = [readFileSync(join(dirname(resolve('@electric-sql/pglite')), '../package.json'), 'utf8'), ...migrations.map(({ hash }) => hash)]
  const kept = join(cache, `memory-database-${createHash('sha256').update(made.join()).digest('hex').slice(0, 16)}.tar`)
  const bytes = readKept(kept)
  if (bytes) return drizzle({ client: await PGlite.create({ loadDataDir: new Blob([bytes]) }) })
  const client = await PGlite.create()
  const database = drizzle({ client })
  await migrate(database, systemClock, migrations)
  keep(kept, Buffer.from(await (await client.dumpDataDir('none')).arrayBuffer()))
  return database
}

/** Undefined where there is none, or another process of another version took it away just now. */
function readKept(path: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return new Uint8Array(readFileSync(path))
  } catch {
    return undefined
  }
}

/** Of the migrated, empty database only the newest is kept; several processes may do this at once. */
function keep(path: string, bytes: Buffer): void {
  mkdirSync(cache, { recursive: true })
  for (const name of readdirSync(cache)) if (/^memory-database-.*\.tar$/.test(name) && join(cache, name) !== path) rmSync(join(cache, name), { force: true })
  writeFileSync(`${path}.${process.pid}`, bytes)
  renameSync(`${path}.${process.pid}`, path)
}

async function empty(database: Database): Promise<void> {
  const tables = await selectRows(database, sql`select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'migrations'`, z.object({ name: z.string() }))
  // What is append-only refuses this too, by a trigger; only a database that nobody keeps may do without.
  await database.execute(sql`set session_replication_role = replica`)
  await database.execute(sql`truncate ${sql.join(tables.map(({ name }) => sql.identifier(name)), sql`, `)} restart identity cascade`)
  await database.execute(sql`set session_replication_role = origin`)
}
