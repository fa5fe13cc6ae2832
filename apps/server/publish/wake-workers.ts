import { sql } from 'drizzle-orm'
import type { Database } from '../db/database.ts'

/** What workers listen to; it carries nothing. */
export const wakeChannel = 'sharewell_publish'

/** Tells every worker to look at once; heard when the transaction commits. Who hears nothing looks twice a second. */
export async function wakeWorkers(transaction: Database): Promise<void> {
  await transaction.execute(sql`select pg_notify(${wakeChannel}, '')`)
}
