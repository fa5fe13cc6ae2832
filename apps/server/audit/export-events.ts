import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Instant } from '../clock/instant.ts'
import type { Context } from '../context.ts'
import { type Database, selectRows } from '../db/database.ts'
import { emitEvent } from '../db/emit-event.ts'
import { isAbout } from './audit-scope.ts'
import { toSafeData } from './safe-data.ts'

/** One event as it leaves. */
export interface ExportedEvent {
  readonly id: string
  readonly workspaceId: string
  /** ISO 8601 in UTC. */
  readonly at: string
  readonly name: string
  readonly subjectKind: string
  readonly subjectId: string
  readonly actorId: string | null
  readonly data: Readonly<Record<string, unknown>>
  /** The place in the chain and its keyed hash; null until the next seal. */
  readonly number: number | null
  readonly mac: string | null
}

export interface ExportRange {
  /** One workspace; all of them otherwise. */
  readonly workspaceId?: string
  /** From this moment on. */
  readonly from?: Instant
  /** Before this moment. */
  readonly until?: Instant
  /** What is about one of these identities alone. */
  readonly identityIds?: readonly string[]
}

const row = z.object({
  id: z.string(), workspaceId: z.string(), at: z.coerce.number(), name: z.string(), subjectKind: z.string(), subjectId: z.string(), actorId: z.string().nullable(),
  data: z.record(z.string(), z.unknown()), number: z.coerce.number().nullable(), mac: z.string().nullable(),
})
const page = 1000
const selected = sql`select e.id::text as id, e.workspace_id::text as "workspaceId", extract(epoch from e.at) * 1000 as at, e.name, e.subject_kind as "subjectKind",
  e.subject_id::text as "subjectId", e.actor_id::text as "actorId", e.data, a.number, a.mac
  from events e left join audit_entries a on a.event_id = e.id and a.workspace_id = e.workspace_id`
const toExported = (event: z.infer<typeof row>): ExportedEvent => ({ ...event, at: new Date(event.at).toISOString(), data: toSafeData(event.data) })

/** A page of one workspace's events, the newest first; before the event that is named. Never a text. */
export async function listEvents(database: Database, { workspaceId, identityIds, before, limit }: { readonly workspaceId: string; readonly identityIds?: readonly string[]; readonly before?: string; readonly limit: number }): Promise<ExportedEvent[]> {
  const conditions = [sql`e.workspace_id = ${workspaceId}::uuid`, ...(before === undefined ? [] : [sql`e.id < ${before}::uuid`]), ...(identityIds === undefined ? [] : [isAbout(identityIds)])]
  return (await selectRows(database, sql`${selected} where ${sql.join(conditions, sql` and `)} order by e.id desc limit ${limit}`, row)).map(toExported)
}

/** Reads events by workspace and then in their order, some at a time, so that memory stays the same however many there are. Never a text. */
export async function* readEvents(database: Database, { workspaceId, from, until, identityIds }: ExportRange = {}): AsyncGenerator<ExportedEvent> {
  let after: { workspaceId: string; id: string } | undefined
  for (;;) {
    const conditions = [
      ...(workspaceId === undefined ? [] : [sql`e.workspace_id = ${workspaceId}::uuid`]),
      ...(from === undefined ? [] : [sql`e.at >= ${new Date(from).toISOString()}::timestamptz`]),
      ...(until === undefined ? [] : [sql`e.at < ${new Date(until).toISOString()}::timestamptz`]),
      ...(identityIds === undefined ? [] : [isAbout(identityIds)]),
      ...(after === undefined ? [] : [sql`(e.workspace_id, e.id) > (${after.workspaceId}::uuid, ${after.id}::uuid)`]),
    ]
    const found = await selectRows(database, sql`${selected} where ${conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)} order by e.workspace_id, e.id limit ${page}`, row)
    for (const event of found) yield toExported(event)
    const last = found.at(-1)
    if (!last || found.length < page) return
    after = { workspaceId: last.workspaceId, id: last.id }
  }
}

export const exportFormats = ['jsonl', 'csv'] as const
export type ExportFormat = (typeof exportFormats)[number]

const columns = ['number', 'at', 'name', 'subjectKind', 'subjectId', 'actorId', 'data', 'workspaceId', 'id', 'mac'] as const

/** Events as lines of a file; each ends in a line break. */
export async function* toLines(events: AsyncIterable<ExportedEvent>, format: ExportFormat): AsyncGenerator<string> {
  if (format === 'csv') yield `${columns.join(',')}\r\n`
  for await (const event of events) {
    yield format === 'jsonl' ? `${JSON.stringify(event)}\n` : `${columns.map((column) => toCell(event[column])).join(',')}\r\n`
  }
}

/** A cell that a table program shows and never runs: what it would take for a formula gets a sign before it. */
export function toCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const words = typeof value === 'string' ? value : JSON.stringify(value)
  const safe = /^[\s]*[=+\-@|%]|^[\t\r\n]/.test(words) ? `'${words}` : words
  return /["',\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** That an export was taken is an event too, in each workspace of which it told. */
export async function recordExport(context: Pick<Context, 'database' | 'ids' | 'clock'>, rows: ReadonlyMap<string, number>, actorId?: string): Promise<void> {
  for (const [workspaceId, count] of rows) {
    await emitEvent(context, context.database, { workspaceId, name: 'audit.exported', subject: { kind: 'workspace', id: workspaceId }, data: { rows: count }, ...(actorId === undefined ? {} : { actorId }) })
  }
}

/** Lets events through and counts them by workspace into `rows`. */
export async function* countInto(events: AsyncIterable<ExportedEvent>, rows: Map<string, number>): AsyncGenerator<ExportedEvent> {
  for await (const event of events) {
    rows.set(event.workspaceId, (rows.get(event.workspaceId) ?? 0) + 1)
    yield event
  }
}

/** Exports one workspace's events to a member of it, and notes it once they stop reading, at the end or before. */
export async function* exportWorkspace(context: Pick<Context, 'database' | 'ids' | 'clock'>, { workspaceId, memberId }: { readonly workspaceId: string; readonly memberId: string }, format: ExportFormat, range: Omit<ExportRange, 'workspaceId'>): AsyncGenerator<string> {
  const rows = new Map([[workspaceId, 0]])
  try {
    yield* toLines(countInto(readEvents(context.database, { ...range, workspaceId }), rows), format)
  } finally {
    await recordExport(context, rows, memberId)
  }
}
