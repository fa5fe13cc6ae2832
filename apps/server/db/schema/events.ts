import { sql } from 'drizzle-orm'
import { index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant, ownId, transactionNumber } from './columns.ts'
import { members, workspaces } from './workspaces.ts'

/** What happened: outbox, live feed and source of the audit. Written in the transaction that it tells of. Ids, states and times; never a text. */
export const events = pgTable('events', {
  id: ownId(),
  workspaceId: uuid('workspace_id').notNull().references(() => workspaces.id, { onDelete: 'cascade' }),
  /** Past tense: `revision.approved`. */
  name: text('name').notNull(),
  subjectKind: text('subject_kind').notNull(),
  subjectId: uuid('subject_id').notNull(),
  /** The member who did it; null where the product did. */
  actorId: uuid('actor_id'),
  at: instant('at').notNull(),
  data: jsonb('data').$type<Readonly<Record<string, unknown>>>().notNull(),
  /** Readers go by this: everything below the oldest running transaction is complete. */
  transaction: transactionNumber('transaction').notNull().default(sql`pg_current_xact_id()`),
}, (table) => [
  index('events_of_workspace').on(table.workspaceId, table.id),
  index('events_of_subject').on(table.workspaceId, table.subjectId, table.id),
  index('events_by_transaction').on(table.transaction, table.id),
])

/** What a member is told. It never carries a text; whoever opens it reads the post behind sign-in. */
export const notices = pgTable('notices', {
  id: ownId(),
  workspaceId: uuid('workspace_id').notNull().references(() => workspaces.id, { onDelete: 'cascade' }),
  memberId: uuid('member_id').notNull().references(() => members.id, { onDelete: 'cascade' }),
  kind: text('kind').notNull(),
  subjectKind: text('subject_kind').notNull(),
  subjectId: uuid('subject_id').notNull(),
  data: jsonb('data').$type<Readonly<Record<string, unknown>>>().notNull(),
  madeAt: instant('made_at').notNull(),
  readAt: instant('read_at'),
}, (table) => [index('notices_of_member').on(table.workspaceId, table.memberId, table.id)])
