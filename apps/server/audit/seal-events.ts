import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { type Database, selectRows } from '../db/database.ts'
import { emitEvent } from '../db/emit-event.ts'
import { auditPositions } from '../db/schema/audit.ts'
import { type SealedEvent, sealedEventColumns, sealedEventSchema, toMac } from './sealed-event.ts'

type Sealing = Pick<Context, 'database' | 'secrets' | 'ids' | 'clock'>

export interface SealOptions {
  /** How many events one transaction seals. */
  readonly batch?: number
  /** Whether each batch tells every workspace of itself, in an event that the next one seals. */
  readonly tells?: boolean
  /** Stops between two batches. */
  readonly signal?: AbortSignal
}

/** Any number that is ours alone; one process seals at a time, and the others have nothing to do. */
const lock = 7_262_117_002
const eventWithTransaction = sealedEventSchema.extend({ transaction: z.string() })

/**
 * Appends every event that is complete to the chain of its workspace; answers how many. An event is complete once no
 * transaction that began before it can still commit: ids and sequences come out of order, snapshots do not. A batch is
 * there as a whole or not at all, so it may be killed, run twice, and run in several processes.
 */
export async function sealEvents(context: Sealing, { batch = 1000, tells = false, signal }: SealOptions = {}): Promise<number> {
  let sealed = 0
  while (signal?.aborted !== true) {
    const count = await context.database.transaction((transaction) => sealBatch(context, transaction, batch, tells))
    sealed += count
    if (count < batch) break
  }
  return sealed
}

async function sealBatch(context: Sealing, transaction: Database, batch: number, tells: boolean): Promise<number> {
  const { secrets } = context
  const [lockRow] = await selectRows(transaction, sql`select pg_try_advisory_xact_lock(${lock}) as "isOurs"`, z.object({ isOurs: z.boolean() }))
  if (lockRow?.isOurs !== true) return 0
  const events = await findComplete(transaction, batch)
  const last = events.at(-1)
  if (!last) return 0
  const ends = await findEnds(transaction, [...new Set(events.map(({ workspaceId }) => workspaceId))])
  const entries = events.map((event) => {
    const { number, mac: previous } = ends.get(event.workspaceId) ?? { number: 0, mac: '' }
    const entry = { number: number + 1, mac: toMac(secrets, { workspaceId: event.workspaceId, number: number + 1, previous }, event) }
    ends.set(event.workspaceId, entry)
    return { workspaceId: event.workspaceId, eventId: event.id, ...entry }
  })
  // Four lists and not four thousand values: less work on both sides.
  await transaction.execute(sql`insert into audit_entries (workspace_id, number, event_id, mac) select * from unnest(
    ${sql.param(entries.map(({ workspaceId }) => workspaceId))}::uuid[], ${sql.param(entries.map(({ number }) => number))}::bigint[],
    ${sql.param(entries.map(({ eventId }) => eventId))}::uuid[], ${sql.param(entries.map(({ mac }) => mac))}::text[])`)
  const position = { transaction: last.transaction, eventId: last.id }
  await transaction.insert(auditPositions).values({ id: 1, ...position }).onConflictDoUpdate({ target: auditPositions.id, set: position })
  if (tells) await tellSealed(context, transaction, events, ends)
  return events.length
}

/** One event a workspace. What only such events were sealed into is told to nobody, or telling would never end. */
async function tellSealed(context: Sealing, transaction: Database, events: readonly SealedEvent[], ends: ReadonlyMap<string, { readonly mac: string }>): Promise<void> {
  for (const [workspaceId, sealed] of Map.groupBy(events, (event) => event.workspaceId)) {
    const [first, last, end] = [sealed[0], sealed.at(-1), ends.get(workspaceId)]
    if (!first || !last || !end || sealed.every(({ name }) => name === 'audit.sealed')) continue
    await emitEvent(context, transaction, {
      workspaceId, name: 'audit.sealed', subject: { kind: 'workspace', id: workspaceId },
      data: { from: first.id, to: last.id, rows: sealed.length, seal: Buffer.from(end.mac.split('.')[1] ?? '', 'base64url').toString('hex') },
    })
  }
}

async function findComplete(transaction: Database, most: number): Promise<(SealedEvent & { transaction: string })[]> {
  const [position] = await transaction.select().from(auditPositions)
  const after = position === undefined ? sql`true` : sql`(e.transaction, e.id) > (${position.transaction}::xid8, ${position.eventId}::uuid)`
  return selectRows(transaction, sql`select ${sealedEventColumns}, e.transaction::text as transaction from events e
    where ${after} and e.transaction < pg_snapshot_xmin(pg_current_snapshot()) order by e.transaction, e.id limit ${most}`, eventWithTransaction)
}

/** The last entry of each workspace that has one. */
async function findEnds(transaction: Database, workspaceIds: readonly string[]): Promise<Map<string, { number: number; mac: string }>> {
  const ids = sql.join(workspaceIds.map((id) => sql`${id}`), sql`, `)
  const rows = await selectRows(transaction, sql`select w.id::text as id, l.number, l.mac from unnest(array[${ids}]::uuid[]) as w (id)
    cross join lateral (select a.number, a.mac from audit_entries a where a.workspace_id = w.id order by a.number desc limit 1) l`,
    z.object({ id: z.string(), number: z.coerce.number(), mac: z.string() }))
  return new Map(rows.map(({ id, number, mac }) => [id, { number, mac }]))
}
