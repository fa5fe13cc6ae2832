import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { type Database, selectRows } from '../db/database.ts'
import { emitEvent } from '../db/emit-event.ts'
import { migrate, type Migration } from '../db/migrate.ts'
import { workspaces } from '../db/schema/workspaces.ts'
import { type BackupHeader, type BackupSummary, readBackupFile } from './backup-file.ts'
import { BackupProblem } from './backup-problem.ts'
import { loadQueue, loadRows } from './load-rows.ts'
import { pauseWhatWasPlanned } from './pause-what-was-planned.ts'
import { queueSection } from './write-backup.ts'

/** Rows put in at a time, and how many characters at most before they are. */
const most = 500
const longest = 4_000_000

/** The steps of the backup, as this version has them. Throws a BackupProblem where it was made by a newer version, or by other steps. */
export function findSteps({ migrations }: BackupHeader, ours: readonly Migration[]): Migration[] {
  const isOurs = migrations.every(({ name, hash }, at) => ours[at]?.name === name && ours[at].hash === hash)
  if (!isOurs) throw new BackupProblem('This backup was made by a newer version of Sharewell, or by another one.', 'Restore it with the version that made it.')
  return ours.slice(0, migrations.length)
}

/**
 * Puts a checked backup in the place of all that the database holds, in one transaction: whoever reads sees what was
 * before, and then what the backup holds; stopped anywhere, nothing is changed. The tables are made as they were at the
 * time of the backup, filled, and then brought to this version. The queue's own tables must be there. Answers how many identities are paused.
 */
export async function restoreBackup({ database, clock, ids }: Pick<Context, 'database' | 'clock' | 'ids'>, file: string, { header, hash }: BackupSummary, ours: readonly Migration[]): Promise<number> {
  const steps = findSteps(header, ours)
  return database.transaction(async (transaction) => {
    await transaction.execute(sql`set local statement_timeout = 0`)
    await transaction.execute(sql`set local idle_in_transaction_session_timeout = 0`)
    await transaction.execute(sql`set local lock_timeout = '60s'`)
    await empty(transaction)
    await migrate(transaction, clock, steps)
    const ties = await untie(transaction)
    await fill(transaction, file, header)
    await tie(transaction, ties)
    await migrate(transaction, clock, ours)
    // What was sealed stands at this transaction now; see load-rows.ts.
    await transaction.execute(sql`update audit_positions set transaction = '1', event_id = 'ffffffff-ffff-ffff-ffff-ffffffffffff'`)
    for (const { id } of await transaction.select({ id: workspaces.id }).from(workspaces)) {
      await emitEvent({ ids, clock }, transaction, { workspaceId: id, name: 'workspace.restored', subject: { kind: 'workspace', id }, data: { backupHash: hash } })
    }
    return pauseWhatWasPlanned({ clock, ids }, transaction)
  })
}

async function empty(transaction: Database): Promise<void> {
  const tables = await selectRows(transaction, sql`select tablename as name from pg_tables where schemaname = 'public'`, z.object({ name: z.string() }))
  if (tables.length > 0) await transaction.execute(sql`drop table ${sql.join(tables.map(({ name }) => sql.identifier(name)), sql`, `)} cascade`)
  const functions = await selectRows(transaction, sql`select p.oid::regprocedure::text as name from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prokind = 'f'
    and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`, z.object({ name: z.string() }))
  // A name with its arguments, quoted by the database.
  for (const { name } of functions) await transaction.execute(sql.raw(`drop function ${name}`))
  // What waits in the queue belongs to what was before.
  await transaction.execute(sql`delete from jobs.job where state < 'completed' and name !~ '^__pgboss'`)
}

interface Tie { readonly table: string; readonly name: string; readonly definition: string }

/** Takes out what ties rows to rows of other tables, so that tables are filled in any order. */
async function untie(transaction: Database): Promise<Tie[]> {
  const ties = await selectRows(transaction, sql`select conrelid::regclass::text as "table", quote_ident(conname) as name, pg_get_constraintdef(oid) as definition from pg_constraint
    where contype = 'f' and connamespace = 'public'::regnamespace`, z.object({ table: z.string(), name: z.string(), definition: z.string() }))
  for (const { table, name } of ties) await transaction.execute(sql.raw(`alter table ${table} drop constraint ${name}`))
  return ties
}

/** Ties them again; the database looks whether every row has what it refers to. */
async function tie(transaction: Database, ties: readonly Tie[]): Promise<void> {
  for (const { table, name, definition } of ties) await transaction.execute(sql.raw(`alter table ${table} add constraint ${name} ${definition}`))
}

async function fill(transaction: Database, file: string, header: BackupHeader): Promise<void> {
  let table = ''
  let columns: readonly string[] = []
  let rows: string[] = []
  let length = 0
  const flush = async (): Promise<void> => {
    if (rows.length > 0) await (table === queueSection ? loadQueue(transaction, rows) : loadRows(transaction, table, columns, rows, header.nextTransaction))
    rows = []
    length = 0
  }
  for await (const line of readBackupFile(file)) {
    if (typeof line === 'string') {
      rows.push(line)
      length += line.length
      if (rows.length >= most || length > longest) await flush()
    } else {
      await flush()
      table = line.table
      columns = line.columns
    }
  }
  await flush()
}
