import { bigint, pgTable, primaryKey, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { transactionNumber } from './columns.ts'

/**
 * The chain over events, one per workspace: entry N holds a keyed hash over its event and over entry N-1. Nothing refers
 * to a workspace or an event here, so that what is missing there is missed here. Never changed and never taken out.
 */
export const auditEntries = pgTable('audit_entries', {
  workspaceId: uuid('workspace_id').notNull(),
  /** 1, 2, 3 without a gap. */
  number: bigint('number', { mode: 'number' }).notNull(),
  eventId: uuid('event_id').notNull(),
  /** The name of the key and the keyed hash. */
  mac: text('mac').notNull(),
}, (table) => [primaryKey({ columns: [table.workspaceId, table.number] }), uniqueIndex('audit_entries_one_an_event').on(table.eventId)])

/** One row: every event up to this transaction and id is sealed. */
export const auditPositions = pgTable('audit_positions', {
  id: smallint('id').primaryKey(),
  transaction: transactionNumber('transaction').notNull(),
  eventId: uuid('event_id').notNull(),
})
