import type { Instant } from '../../clock/instant.ts'
import { customType, uuid } from 'drizzle-orm/pg-core'

/** A moment: `timestamptz` to the millisecond in the database, milliseconds since 1970 in code. It has no default; it comes from the injected clock. */
export const instant = customType<{ data: Instant; driverData: string }>({
  dataType: () => 'timestamp (3) with time zone',
  toDriver: (value) => new Date(value).toISOString(),
  fromDriver: (value) => new Date(value).getTime(),
})

/** The number of the transaction that wrote a row, as text; by it a reader of events knows what may still be on its way. */
export const transactionNumber = customType<{ data: string; driverData: string }>({ dataType: () => 'xid8' })

/** The primary key of a row: a UUID of version 7, made by the id source. */
export function ownId() {
  return uuid('id').primaryKey()
}
