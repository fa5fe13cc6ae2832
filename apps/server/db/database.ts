import type { SQL } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT, PgTransaction } from 'drizzle-orm/pg-core'
import type { z } from 'zod'

/**
 * The database as actions see it: drizzle over PostgreSQL 15 to 18, or over PGlite in tests.
 * A transaction is a Database too, so that a function takes either.
 */
export type Database = PgDatabase<PgQueryResultHKT>

/** Said where a function must be called inside a transaction of its caller. */
export type Transaction = PgTransaction<PgQueryResultHKT>

/** The rows of hand-written SQL, each held against a schema. Throws where the database answers in another shape. */
export async function selectRows<Row>(database: Database, query: SQL, row: z.ZodType<Row>): Promise<Row[]> {
  const result: unknown = await database.execute(query)
  const rows = typeof result === 'object' && result !== null && 'rows' in result && Array.isArray(result.rows) ? result.rows : []
  return rows.map((found) => row.parse(found))
}
