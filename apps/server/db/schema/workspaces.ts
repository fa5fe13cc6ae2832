import { index, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { instant, ownId } from './columns.ts'

/** A group of people and what they write; nothing crosses from one to another. */
export const workspaces = pgTable('workspaces', {
  id: ownId(),
  name: text('name').notNull(),
  /** IANA zone, for what the workspace shows before somebody chose their own. */
  timeZone: text('time_zone').notNull(),
  madeAt: instant('made_at').notNull(),
})

/** A human who signs in, with their role in one workspace. Who left keeps the row, so that what they did keeps its author. */
export const members = pgTable('members', {
  id: ownId(),
  workspaceId: uuid('workspace_id').notNull().references(() => workspaces.id, { onDelete: 'cascade' }),
  /** Whoever signs in; the same human in every workspace. Null once they had themselves erased. */
  userId: uuid('user_id'),
  role: text('role').notNull(),
  joinedAt: instant('joined_at').notNull(),
  leftAt: instant('left_at'),
}, (table) => [uniqueIndex('members_one_a_user').on(table.workspaceId, table.userId), index('members_user').on(table.userId)])

/** What a workspace chose, one row a name; the schema of each value stands with the stage that reads it. */
export const settings = pgTable('settings', {
  workspaceId: uuid('workspace_id').notNull().references(() => workspaces.id, { onDelete: 'cascade' }),
  name: text('name').notNull(),
  value: jsonb('value').notNull(),
  changedAt: instant('changed_at').notNull(),
  changedBy: uuid('changed_by'),
}, (table) => [primaryKey({ columns: [table.workspaceId, table.name] })])
