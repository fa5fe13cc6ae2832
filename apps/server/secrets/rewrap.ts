import { and, eq, isNotNull, not, sql } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { selectRows } from '../db/database.ts'

/** A column that holds envelopes. A stage that adds one adds it to the list of the re-wrap job. */
export interface SealedColumn {
  readonly table: PgTable
  readonly id: PgColumn
  readonly column: PgColumn
  /** What the envelope is about, as it was sealed. */
  readonly toAbout: (id: string) => string
}

const batch = 200

/** Puts every envelope of a column under the newest key; answers how many it changed. It may be cut in half and run again. */
export async function rewrapColumn({ database, secrets }: Pick<Context, 'database' | 'secrets'>, { table, id, column, toAbout }: SealedColumn): Promise<number> {
  let changed = 0
  for (;;) {
    const rows = await selectRows(database, sql`select ${id}::text as id, ${column} as envelope from ${table} where ${and(isNotNull(column), not(sql`starts_with(${column}, ${secrets.currentPrefix})`))} order by ${id} limit ${batch}`, z.object({ id: z.string(), envelope: z.string() }))
    if (rows.length === 0) return changed
    for (const row of rows) {
      const next = secrets.rewrap(row.envelope, toAbout(row.id))
      // Only where nobody wrote another value meanwhile.
      await database.execute(sql`update ${table} set ${sql.identifier(column.name)} = ${next} where ${and(sql`${id}::text = ${row.id}`, eq(column, row.envelope))}`)
      changed += 1
    }
  }
}
