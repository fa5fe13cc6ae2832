import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import type pg from 'pg'
import { z } from 'zod'
import type { Config } from '../config/config.ts'
import { connect, type Connected } from './connect.ts'
import { type Database, selectRows } from './database.ts'
import { DatabaseProblem } from './database-problem.ts'
import { isFolderLocked } from './embedded/folder-lock.ts'
import { findRunning, openEmbedded } from './embedded/open-embedded.ts'
import { readMigrations } from './migrate.ts'

/** A connection for one command, beside a server that runs or with none. */
export interface Reached extends Connected {
  readonly connection: pg.ClientConfig
}

export interface ReachOptions {
  /** Makes the embedded database where there is none yet. */
  readonly isMade?: boolean
}

/** Lends a command the database: the one of DATABASE_URL, the embedded one that runs, or the embedded one started for as long. Migrates nothing. Throws a DatabaseProblem. */
export async function reachDatabase<Result>({ databaseUrl, dataFolder }: Pick<Config, 'databaseUrl' | 'dataFolder'>, use: (reached: Reached) => Promise<Result>, { isMade = false }: ReachOptions = {}): Promise<Result> {
  if (databaseUrl !== undefined) return lend({ connectionString: databaseUrl }, use)
  if (!isMade && !existsSync(join(dataFolder, 'postgres'))) {
    throw new DatabaseProblem('data-folder', `There is no database in ${dataFolder} yet.`, 'Set SHAREWELL_DATA to the folder that has one, or start Sharewell once.')
  }
  const running = existsSync(dataFolder) && isFolderLocked(dataFolder) ? findRunning(dataFolder) : undefined
  if (running) return lend(running, use)
  const embedded = await openEmbedded(dataFolder)
  try {
    return await lend(embedded.connection, use)
  } finally {
    await embedded.stop()
  }
}

async function lend<Result>(connection: pg.ClientConfig, use: (reached: Reached) => Promise<Result>): Promise<Result> {
  const connected = await connect(connection)
  try {
    return await use({ ...connected, connection })
  } finally {
    await connected.pool.end()
  }
}

/** The steps that made a database; none where it is empty. */
export async function readApplied(database: Database): Promise<{ name: string; hash: string }[]> {
  const [there] = await selectRows(database, sql`select to_regclass('public.migrations') is not null as "isThere"`, z.object({ isThere: z.boolean() }))
  return there?.isThere === true ? selectRows(database, sql`select name, hash from migrations order by name`, z.object({ name: z.string(), hash: z.string() })) : []
}

/** Throws a DatabaseProblem where the database is not of this very version. */
export async function needThisVersion(database: Database): Promise<void> {
  const applied = await readApplied(database)
  const ours = readMigrations()
  if (applied.some(({ hash }, at) => ours[at]?.hash !== hash)) throw new DatabaseProblem('other-steps', 'This database was made by another version of Sharewell.', 'Run the command of the version that made it.')
  if (applied.length < ours.length) throw new DatabaseProblem('other-steps', 'This database has not been brought to this version.', 'Start Sharewell once, then run the command again.')
}
