import { PGlite } from '@electric-sql/pglite'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/pglite'
import { z } from 'zod'
import { systemClock } from '../clock/clock.ts'
import { type Database, selectRows } from '../db/database.ts'
import { migrate } from '../db/migrate.ts'

/** An empty, migrated PostgreSQL in this process. It has one connection: inside a transaction use that transaction alone, or the test waits for ever. */
export interface MemoryDatabase {
  readonly database: Database
  /** Empties it and keeps it for the next test of this process: making one takes seconds, emptying it milliseconds. */
  readonly release: () => Promise<void>
}

const idle: Database[] = []

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
  const database = drizzle({ client: await PGlite.create() })
  await migrate(database, systemClock)
  return database
}

async function empty(database: Database): Promise<void> {
  const tables = await selectRows(database, sql`select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'migrations'`, z.object({ name: z.string() }))
  await database.execute(sql`truncate ${sql.join(tables.map(({ name }) => sql.identifier(name)), sql`, `)} restart identity cascade`)
}
