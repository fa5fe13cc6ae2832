import type pg from 'pg'
import { z } from 'zod'

/** A table as a backup sees it. */
export interface Table {
  readonly name: string
  /** The name as it stands in SQL. */
  readonly quoted: string
  /** Columns that are written, in their order; those that the database works out by itself are left out. */
  readonly columns: readonly string[]
  /** Whether a row may be large. */
  readonly hasBytes: boolean
}

const row = z.object({ name: z.string(), quoted: z.string(), columns: z.array(z.string()), has_bytes: z.boolean() })

/** Every table of the product but the list of its steps, and what is not kept over a crash either. The place of the last seal comes first: events are read by it. */
export async function findTables(client: Pick<pg.ClientBase, 'query'>): Promise<Table[]> {
  const { rows } = await client.query(`
    select c.relname as name, format('%I.%I', n.nspname, c.relname) as quoted,
      array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = '') as columns, bool_or(a.atttypid = 'bytea'::regtype) as has_bytes
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where n.nspname = 'public' and c.relkind = 'r' and c.relpersistence = 'p' and c.relname <> 'migrations'
    group by c.oid, n.nspname, c.relname order by c.relname <> 'audit_positions', c.relname`)
  return z.array(row).parse(rows).map(({ name, quoted, columns, has_bytes: hasBytes }) => ({ name, quoted, columns, hasBytes }))
}
