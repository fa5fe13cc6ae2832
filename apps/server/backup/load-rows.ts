import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Database, selectRows } from '../db/database.ts'
import { BackupProblem } from './backup-problem.ts'

/** Puts rows of a backup into their table. */
export async function loadRows(transaction: Database, table: string, columns: readonly string[], rows: readonly string[], nextTransaction: string): Promise<void> {
  const there = await selectRows(transaction, sql`select a.attname::text as name from pg_attribute a where a.attrelid = to_regclass(${`public.${quote(table)}`}) and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum`, z.object({ name: z.string() }))
  if (there.map(({ name }) => name).join() !== columns.join()) throw new BackupProblem(`The table ${table} of the backup has other columns than its version makes.`, 'Restore it with the version that made it.')
  const names = sql.join(columns.map((name) => sql.identifier(name)), sql`, `)
  const at = table === 'events' ? toTransaction(await findPosition(transaction), nextTransaction) : undefined
  const values = sql.join(columns.map((name) => (at && name === 'transaction' ? at : sql`r.${sql.identifier(name)}`)), sql`, `)
  await transaction.execute(sql`insert into ${sql.identifier(table)} (${names}) overriding system value select ${values} from unnest(${sql.param([...rows])}::${sql.identifier(table)}[]) as r`)
}

interface Position { readonly transaction: string; readonly id: string }

/** Where the last seal stood; undefined where nothing was sealed, or the backup is older than the audit. */
async function findPosition(transaction: Database): Promise<Position | undefined> {
  const [there] = await selectRows(transaction, sql`select to_regclass('public.audit_positions') is not null as "isThere"`, z.object({ isThere: z.boolean() }))
  if (there?.isThere !== true) return undefined
  return (await selectRows(transaction, sql`select transaction::text as transaction, event_id::text as id from audit_positions`, z.object({ transaction: z.string(), id: z.string() })))[0]
}

/**
 * The number of a transaction means something in its own cluster only. What the last seal had passed stands before all
 * that comes; what it had not, stands at this transaction, and is sealed next; a number that was never given stays one.
 */
function toTransaction(position: Position | undefined, nextTransaction: string): SQL {
  const isPast = position === undefined ? sql`false` : sql`(r.transaction, r.id) <= (${position.transaction}::xid8, ${position.id}::uuid)`
  return sql`case when ${isPast} then '1'::xid8 when r.transaction >= ${nextTransaction}::xid8 then '18446744073709551615'::xid8 else pg_current_xact_id() end`
}

/** Puts what waited in the queue back into it; queues that this version does not have are left out. */
export async function loadQueue(transaction: Database, rows: readonly string[]): Promise<void> {
  const list = `[${rows.join(',')}]`
  const known = await selectRows(transaction, sql`select a.attname::text as name from pg_attribute a where a.attrelid = 'jobs.job'::regclass and a.attnum > 0 and not a.attisdropped
    and a.attname in (select jsonb_object_keys(${list}::jsonb -> 0))`, z.object({ name: z.string() }))
  const isKept = (name: string): boolean => !['state', 'started_on', 'completed_on', 'heartbeat_on', 'output'].includes(name)
  const names = sql.join(known.map(({ name }) => name).filter(isKept).map((name) => sql.identifier(name)), sql`, `)
  await transaction.execute(sql`insert into jobs.job (${names}) select ${names} from jsonb_populate_recordset(null::jobs.job, ${list}::jsonb) as r where r.name in (select q.name from jobs.queue q) on conflict do nothing`)
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
