import type pg from 'pg'
import { z } from 'zod'
import type { Clock } from '../clock/clock.ts'
import { version } from '../version.ts'
import { type BackupHeader, type BackupLine, type BackupSummary, writeBackupFile } from './backup-file.ts'
import { BackupProblem } from './backup-problem.ts'
import { findTables } from './tables.ts'

/** What waits in the queue stands in the backup under this name. */
export const queueSection = 'jobs'
/** Rows read at a time; pictures are large. */
const few = 2
const many = 200

/**
 * Writes all tables as they stood at one moment, while others go on writing: one snapshot, held by one transaction that
 * only reads. Pictures are rows, so they belong to the snapshot. What fills again by itself (rate limits) is left out.
 */
export async function writeBackup(pool: pg.Pool, clock: Clock, file: string, options: { readonly isForced?: boolean } = {}): Promise<BackupSummary> {
  const client = await pool.connect()
  let isWhole = false
  try {
    await client.query("begin isolation level repeatable read read only; set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0; set local datestyle = 'ISO'; set local intervalstyle = 'postgres'")
    const header = await readHeader(client, clock)
    const summary = await writeBackupFile(file, header, readAll(client), options)
    await client.query('commit')
    isWhole = true
    return summary
  } finally {
    // A connection with a transaction that broke is not given back to others.
    client.release(!isWhole)
  }
}

async function readHeader(client: pg.PoolClient, clock: Clock): Promise<BackupHeader> {
  const { rows: [there] } = await client.query<{ is_there: boolean }>("select to_regclass('public.installations') is not null as is_there")
  if (there?.is_there !== true) throw new BackupProblem('There is nothing to back up: this database is empty.', 'Start Sharewell once, or set SHAREWELL_DATA or DATABASE_URL to the one that you use.')
  const { rows: migrations } = await client.query<{ name: string; hash: string }>('select name, hash from migrations order by name')
  const { rows: [mark] } = await client.query<{ key_mark: string }>('select key_mark from installations')
  const { rows: [next] } = await client.query<{ next: string }>('select pg_snapshot_xmax(pg_current_snapshot())::text as next')
  return { sharewell: 'backup', form: 1, version, madeAt: new Date(clock.now()).toISOString(), migrations, keyMark: mark?.key_mark ?? null, nextTransaction: next?.next ?? '0' }
}

async function* readAll(client: pg.PoolClient): AsyncGenerator<BackupLine> {
  for (const table of await findTables(client)) {
    yield { table: table.name, columns: [...table.columns] }
    yield* readRows(client, `select t::text as line from only ${table.quoted} t`, table.hasBytes ? few : many)
  }
  yield* readQueue(client)
}

/** Jobs that have not come to their end; a job that runs now counts as waiting. */
async function* readQueue(client: pg.PoolClient): AsyncGenerator<BackupLine> {
  yield { table: queueSection, columns: [] }
  const { rows: [there] } = await client.query<{ is_there: boolean }>("select to_regclass('jobs.job') is not null as is_there")
  if (there?.is_there !== true) return
  yield* readRows(client, "select to_jsonb(j)::text as line from jobs.job j where state < 'completed' and name !~ '^__pgboss'", many)
}

const lines = z.array(z.object({ line: z.string() }))

async function* readRows(client: pg.PoolClient, query: string, count: number): AsyncGenerator<string> {
  await client.query(`declare backup_rows no scroll cursor for ${query}`)
  for (;;) {
    const found = lines.parse((await client.query(`fetch ${count} from backup_rows`)).rows)
    for (const { line } of found) yield line
    if (found.length < count) break
  }
  await client.query('close backup_rows')
}

