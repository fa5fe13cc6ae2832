import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import type pg from 'pg'
import { z } from 'zod'
import type { Clock } from '../clock/clock.ts'
import type { Config } from '../config/config.ts'
import { connect } from '../db/connect.ts'
import { type Database, selectRows } from '../db/database.ts'
import { DatabaseProblem } from '../db/database-problem.ts'
import { isFolderLocked } from '../db/embedded/folder-lock.ts'
import { findRunning, openEmbedded } from '../db/embedded/open-embedded.ts'
import { readMigrations } from '../db/migrate.ts'
import { checkKeys } from './check-keys.ts'
import type { Finding } from './finding.ts'

const mostSkew = 2000

/** Looks into the database without changing it: version, steps, key and clock. The embedded one is started for a moment where nobody runs it. */
export async function checkDatabase(config: Config, clock: Clock): Promise<Finding[]> {
  if (config.databaseUrl === undefined && !existsSync(join(config.dataFolder, 'postgres'))) {
    return [{ what: 'database', is: 'well', words: 'The embedded PostgreSQL; the first start makes it.' }, { what: 'keys', is: 'well', words: `${config.keyFile}; the first start makes it.` }]
  }
  try {
    return await withConnection(config, async (connection, how) => {
      const { database, pool, major } = await connect(connection)
      try {
        return [await checkSteps(database, `PostgreSQL ${major}, ${how}`), await checkKeys(database, config), ...(config.databaseUrl === undefined ? [] : [await checkSkew(database, clock)])]
      } finally {
        await pool.end()
      }
    })
  } catch (error) {
    if (error instanceof DatabaseProblem) return [{ what: 'database', is: 'ill', words: error.message, doThis: error.doThis }]
    throw error
  }
}

async function withConnection<Result>({ databaseUrl, dataFolder }: Config, use: (connection: pg.ClientConfig, how: string) => Promise<Result>): Promise<Result> {
  if (databaseUrl !== undefined) return use({ connectionString: databaseUrl }, 'at DATABASE_URL')
  const running = isFolderLocked(dataFolder) ? findRunning(dataFolder) : undefined
  if (running) return use(running, 'embedded and running')
  const embedded = await openEmbedded(dataFolder)
  try {
    return await use(embedded.connection, 'embedded; it starts and stops')
  } finally {
    await embedded.stop()
  }
}

async function checkSteps(database: Database, how: string): Promise<Finding> {
  const [there] = await selectRows(database, sql`select to_regclass('public.migrations') is not null as is_there`, z.object({ is_there: z.boolean() }))
  const applied = there?.is_there ? await selectRows(database, sql`select name, hash from migrations order by name`, z.object({ name: z.string(), hash: z.string() })) : []
  const ours = readMigrations()
  if (applied.some(({ hash }, at) => ours[at]?.hash !== hash)) return { what: 'database', is: 'ill', words: `${how}: made by another version of Sharewell.`, doThis: 'Start the version that made it, or restore a backup.' }
  const missing = ours.length - applied.length
  return { what: 'database', is: 'well', words: missing === 0 ? `${how}, at this version` : `${how}; the next start brings it to this version (${missing} ${missing === 1 ? 'step' : 'steps'})` }
}

async function checkSkew(database: Database, clock: Clock): Promise<Finding> {
  const before = clock.now()
  const [row] = await selectRows(database, sql`select extract(epoch from clock_timestamp()) * 1000 as time`, z.object({ time: z.coerce.number() }))
  const skew = Math.abs((row?.time ?? 0) - (before + clock.now()) / 2)
  if (skew <= mostSkew) return { what: 'clock', is: 'well', words: `within ${Math.ceil(skew)} ms of the database’s` }
  return { what: 'clock', is: 'ill', words: `${Math.round(skew / 1000)} seconds away from the database’s.`, doThis: 'Let both machines take the time from the network (NTP): posts go out by it.' }
}
