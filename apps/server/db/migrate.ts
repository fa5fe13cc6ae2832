import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Clock } from '../clock/clock.ts'
import { type Database, selectRows } from './database.ts'
import { DatabaseProblem } from './database-problem.ts'

const folder = join(import.meta.dirname, 'migrations')
/** Any number that is ours alone; whoever migrates holds this lock. */
const lock = 7_262_117_001
const breakpoint = '--> statement-breakpoint'

/** One step forward, as drizzle-kit wrote it and somebody read it. */
export interface Migration {
  readonly name: string
  readonly hash: string
  readonly statements: readonly string[]
}

/** The steps of this version in order. A step never changes once it is committed. */
export function readMigrations(from = folder): Migration[] {
  return readdirSync(from).filter((name) => name.endsWith('.sql')).toSorted().map((file) => {
    const text = readFileSync(join(from, file), 'utf8')
    return {
      name: file.replace(/\.sql$/, ''),
      hash: createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex'),
      statements: text.split(breakpoint).map((statement) => statement.trim()).filter((statement) => statement !== ''),
    }
  })
}

/**
 * Brings the database to this version: all missing steps in one transaction, behind a lock, so that many processes may
 * start at once. Answers the names of the steps that it took. Throws a DatabaseProblem where the database was made by
 * a newer version, or by steps that differ from these.
 */
export async function migrate(database: Database, clock: Clock, migrations: readonly Migration[] = readMigrations()): Promise<string[]> {
  return database.transaction(async (transaction) => {
    await transaction.execute(sql`select pg_advisory_xact_lock(${lock})`)
    await transaction.execute(sql`create table if not exists migrations (name text primary key, hash text not null, applied_at timestamp (3) with time zone not null)`)
    const applied = await selectRows(transaction, sql`select name, hash from migrations order by name`, z.object({ name: z.string(), hash: z.string() }))
    const missing = findMissing(applied, migrations)
    for (const { name, hash, statements } of missing) {
      for (const statement of statements) await transaction.execute(sql.raw(statement))
      await transaction.execute(sql`insert into migrations (name, hash, applied_at) values (${name}, ${hash}, ${new Date(clock.now()).toISOString()})`)
    }
    return missing.map(({ name }) => name)
  })
}

function findMissing(applied: readonly { name: string; hash: string }[], migrations: readonly Migration[]): readonly Migration[] {
  for (const [at, { name, hash }] of applied.entries()) {
    const ours = migrations[at]
    if (ours === undefined) throw new DatabaseProblem('newer', `This database was made by a newer version of Sharewell (it knows ${name}).`, 'Start that version, or restore a backup from before the update.')
    if (ours.name !== name || ours.hash !== hash) throw new DatabaseProblem('other-steps', `This database was made by other steps than this version has (${name}, here ${ours.name}).`, 'Start the version that made it, or restore a backup.')
  }
  return migrations.slice(applied.length)
}
