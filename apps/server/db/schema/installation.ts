import { sql } from 'drizzle-orm'
import { check, doublePrecision, index, pgTable, smallint, text } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'

/** One row: this database belongs to the key whose mark stands here. */
export const installations = pgTable('installations', {
  id: smallint('id').primaryKey(),
  /** A keyed hash by which a key knows its database; it tells nothing of the key. */
  keyMark: text('key_mark').notNull(),
  madeAt: instant('made_at').notNull(),
}, (table) => [check('installations_is_one', sql`${table.id} = 1`)])

/** How full each bucket of a rate limit is. The key is a keyed hash: no address and no name stands here. */
export const rateLimits = pgTable('rate_limits', {
  key: text('key').primaryKey(),
  level: doublePrecision('level').notNull(),
  changedAt: instant('changed_at').notNull(),
  emptyAt: instant('empty_at').notNull(),
}, (table) => [index('rate_limits_empty_at').on(table.emptyAt)])
