import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { selectRows } from '../db/database.ts'

export const headSchema = z.strictObject({ workspaceId: z.uuid(), number: z.int().positive(), mac: z.string().regex(/^[\w-]{1,40}\.[\w-]{43}$/) })
/** The last entry of a chain: whoever keeps it elsewhere notices when the end is cut off, or all of it is made anew. */
export type AuditHead = z.infer<typeof headSchema>

/** Heads as they are kept elsewhere, as a file. It holds ids, numbers and keyed hashes. */
export const headFileSchema = z.strictObject({ sharewell: z.literal('audit-head'), version: z.literal(1), madeAt: z.iso.datetime(), heads: z.array(headSchema) })
export type HeadFile = z.infer<typeof headFileSchema>

/** The heads of all chains, or of one workspace's. */
export async function readHeads({ database, clock }: Pick<Context, 'database' | 'clock'>, workspaceId?: string): Promise<HeadFile> {
  const which = workspaceId === undefined ? sql`true` : sql`workspace_id = ${workspaceId}::uuid`
  const heads = await selectRows(database, sql`select distinct on (workspace_id) workspace_id::text as "workspaceId", number, mac from audit_entries where ${which} order by workspace_id, number desc`,
    z.object({ workspaceId: z.string(), number: z.coerce.number(), mac: z.string() }))
  return { sharewell: 'audit-head', version: 1, madeAt: new Date(clock.now()).toISOString(), heads }
}
