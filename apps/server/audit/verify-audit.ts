import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { type Database, selectRows } from '../db/database.ts'
import type { AuditHead } from './audit-head.ts'
import { hasKeyOf, isMacOf, type SealedEvent, sealedEventColumns, sealedEventSchema } from './sealed-event.ts'

export const auditFaultKinds = ['changed', 'missing', 'gap', 'added', 'cut', 'other-head', 'unknown-key'] as const
/**
 * What does not hold, at the first place where it does not.
 * `changed`: the event or its entry reads otherwise than when it was sealed, or stands at another place. `missing`: the
 * event is gone. `gap`: an entry is gone. `added`: an event stands where all was sealed already, without an entry.
 * `cut`: the chain ends before a head that was kept. `other-head`: the chain holds, and is another than the one whose
 * head was kept. `unknown-key`: the key is not among ours, so nothing can be said from here on.
 */
export type AuditFaultKind = (typeof auditFaultKinds)[number]

export interface AuditFault {
  readonly kind: AuditFaultKind
  /** The place in the chain; an added event has none. */
  readonly number?: number
  readonly eventId?: string
}

export interface AuditReport {
  readonly workspaceId: string
  /** Entries that hold, before the first that does not. */
  readonly rows: number
  /** Events that no seal has reached yet. */
  readonly pending: number
  readonly fault?: AuditFault
}

export interface VerifyOptions {
  /** One workspace; all of them otherwise. */
  readonly workspaceId?: string
  /** Heads that were kept elsewhere. */
  readonly heads?: readonly AuditHead[]
  /** Entries read at a time. */
  readonly page?: number
}

/** Walks the chains from their first entry to the last, and answers what holds; one report a workspace. Changes nothing. */
export async function verifyAudit(context: Pick<Context, 'database' | 'secrets'>, { workspaceId, heads = [], page = 2000 }: VerifyOptions = {}): Promise<AuditReport[]> {
  const ids = workspaceId === undefined ? await findWorkspaces(context.database, heads) : [workspaceId]
  const reports: AuditReport[] = []
  for (const id of ids) {
    const walked = await walk(context, id, heads.filter((head) => head.workspaceId === id), page)
    const { pending, added } = await findLoose(context.database, id)
    const fault = walked.fault ?? (added === null ? undefined : { kind: 'added' as const, eventId: added })
    reports.push({ workspaceId: id, rows: walked.rows, pending, ...(fault === undefined ? {} : { fault }) })
  }
  return reports
}

async function walk({ database, secrets }: Pick<Context, 'database' | 'secrets'>, workspaceId: string, heads: readonly AuditHead[], page: number): Promise<{ rows: number; fault?: AuditFault }> {
  let number = 0
  let previous = ''
  for (;;) {
    const entries = await readEntries(database, workspaceId, number, page)
    for (const entry of entries) {
      const place = { workspaceId, number: number + 1, previous }
      const fault = (kind: AuditFaultKind): { rows: number; fault: AuditFault } => ({ rows: number, fault: { kind, number: number + 1, eventId: entry.eventId } })
      if (entry.number !== place.number) return { rows: number, fault: { kind: 'gap', number: place.number } }
      if (entry.event === undefined) return fault('missing')
      if (!isMacOf(entry.mac, secrets, place, entry.event)) return fault(hasKeyOf(entry.mac, secrets) ? 'changed' : 'unknown-key')
      if (heads.some((head) => head.number === place.number && head.mac !== entry.mac)) return fault('other-head')
      number += 1
      previous = entry.mac
    }
    if (entries.length < page) break
  }
  return heads.some((head) => head.number > number) ? { rows: number, fault: { kind: 'cut', number: number + 1 } } : { rows: number }
}

interface Entry { readonly number: number; readonly eventId: string; readonly mac: string; readonly event: SealedEvent | undefined }

const entryRow = z.object({ number: z.coerce.number(), eventId: z.string(), mac: z.string() })
const missingRow = entryRow.extend({ id: z.null() })
const foundRow = entryRow.extend(sealedEventSchema.shape)

async function readEntries(database: Database, workspaceId: string, after: number, most: number): Promise<Entry[]> {
  const rows = await selectRows(database, sql`select a.number, a.event_id::text as "eventId", a.mac, ${sealedEventColumns} from audit_entries a left join events e on e.id = a.event_id
    where a.workspace_id = ${workspaceId}::uuid and a.number > ${after} order by a.number limit ${most}`, z.union([foundRow, missingRow]))
  return rows.map((row) => ({ number: row.number, eventId: row.eventId, mac: row.mac, event: row.id === null ? undefined : row }))
}

/** Events without an entry: those that wait for the next seal, and the first of those that came where everything was sealed or from a transaction that never was. */
async function findLoose(database: Database, workspaceId: string): Promise<{ pending: number; added: string | null }> {
  const [row] = await selectRows(database, sql`select count(*) filter (where not l.added)::int as pending, min(l.id) filter (where l.added) as added from (
      select e.id::text as id, coalesce((e.transaction, e.id) <= (p.transaction, p.event_id), false) or e.transaction >= pg_snapshot_xmax(pg_current_snapshot()) as added
      from events e left join audit_positions p on true
      where e.workspace_id = ${workspaceId}::uuid and not exists (select from audit_entries a where a.event_id = e.id and a.workspace_id = e.workspace_id)
    ) l`, z.object({ pending: z.number(), added: z.string().nullable() }))
  return row ?? { pending: 0, added: null }
}

async function findWorkspaces(database: Database, heads: readonly AuditHead[]): Promise<string[]> {
  const rows = await selectRows(database, sql`select workspace_id::text as id from events union select workspace_id::text from audit_entries`, z.object({ id: z.string() }))
  return [...new Set([...rows.map(({ id }) => id), ...heads.map((head) => head.workspaceId)])].toSorted()
}
