import { and, isNotNull, not, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Database, selectRows } from '../db/database.ts'
import type { SealedColumn } from './rewrap.ts'
import type { Secrets } from './secrets.ts'

/** How many envelopes of these columns lie under an older key. */
export async function countOlder(database: Database, { currentPrefix }: Pick<Secrets, 'currentPrefix'>, columns: readonly SealedColumn[]): Promise<number> {
  let older = 0
  for (const { table, column } of columns) {
    const [found] = await selectRows(database, sql`select count(*) as older from ${table} where ${and(isNotNull(column), not(sql`starts_with(${column}, ${currentPrefix})`))}`, z.object({ older: z.coerce.number() }))
    older += found?.older ?? 0
  }
  return older
}
