import type { Approval, ApprovalRule } from '@sharewell/domain/approval'
import { boolean, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, ownId } from './columns.ts'
import { posts, revisions } from './posts.ts'
import { workspaces } from './workspaces.ts'

const ownWorkspace = () => uuid('workspace_id').notNull().references(() => workspaces.id, { onDelete: 'cascade' })
const ownPost = () => uuid('post_id').notNull().references(() => posts.id, { onDelete: 'cascade' })

/** When approval is asked for, on an organisational identity or on a delegation. */
export const approvalRules = pgTable('approval_rules', {
  workspaceId: ownWorkspace(),
  subjectKind: text('subject_kind').$type<'identity' | 'delegation'>().notNull(),
  subjectId: uuid('subject_id').notNull(),
  rules: jsonb('rules').$type<ApprovalRule[]>().notNull(),
  changedBy: uuid('changed_by').notNull(),
  changedAt: instant('changed_at').notNull(),
}, (table) => [primaryKey({ columns: [table.workspaceId, table.subjectKind, table.subjectId] })])

/** Decisions on revisions, each named by its hash. */
export const approvals = pgTable('approvals', {
  id: ownId(),
  workspaceId: ownWorkspace(),
  postId: ownPost(),
  revisionId: uuid('revision_id').notNull().references(() => revisions.id, { onDelete: 'cascade' }),
  revisionHash: text('revision_hash').notNull(),
  /** A member, or a guest link. */
  by: uuid('given_by').notNull(),
  from: text('given_from').$type<Approval['from']>().notNull(),
  isOwn: boolean('is_own').notNull(),
  decision: text('decision').$type<Approval['decision']>().notNull(),
  decidedAt: instant('decided_at').notNull(),
  endsAt: instant('ends_at').notNull(),
  takenBackAt: instant('taken_back_at'),
}, (table) => [index('approvals_of_post').on(table.workspaceId, table.postId, table.id)])

/** What somebody says of a span of a revision, sealed. */
export const remarks = pgTable('remarks', {
  id: ownId(),
  workspaceId: ownWorkspace(),
  postId: ownPost(),
  revisionId: uuid('revision_id').references(() => revisions.id, { onDelete: 'cascade' }),
  approvalId: uuid('approval_id'),
  by: uuid('said_by').notNull(),
  from: text('said_from').$type<Approval['from']>().notNull(),
  /** Which part, from 0, and UTF-16 offsets in it. */
  part: integer('part').notNull(),
  start: integer('start').notNull(),
  end: integer('end').notNull(),
  wrappedKey: text('wrapped_key'),
  sealed: text('sealed'),
  madeAt: instant('made_at').notNull(),
}, (table) => [index('remarks_of_post').on(table.workspaceId, table.postId, table.id)])

/** Links for people outside. Tokens, codes and addresses stand as keyed hashes. */
export const guestLinks = pgTable('guest_links', {
  id: ownId(),
  workspaceId: ownWorkspace(),
  postId: ownPost(),
  revisionId: uuid('revision_id').notNull().references(() => revisions.id, { onDelete: 'cascade' }),
  revisionHash: text('revision_hash').notNull(),
  madeBy: uuid('made_by').notNull(),
  tokenHash: text('token_hash').notNull().unique(),
  codeHash: text('code_hash').notNull(),
  codeTries: integer('code_tries').notNull(),
  /** What whoever knew the code holds from then on. */
  passHash: text('pass_hash'),
  createdAt: instant('created_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
  codeConfirmedAt: instant('code_confirmed_at'),
  usedAt: instant('used_at'),
  revokedAt: instant('revoked_at'),
}, (table) => [index('guest_links_of_post').on(table.workspaceId, table.postId)])
