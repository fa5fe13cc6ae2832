import type { Category, Confidence, Severity, Verdict } from '@sharewell/domain'
import { boolean, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { instant, ownId } from './columns.ts'
import { posts, revisions } from './posts.ts'
import { workspaces } from './workspaces.ts'

const ownWorkspace = () => uuid('workspace_id').notNull().references(() => workspaces.id, { onDelete: 'cascade' })
const ownPost = () => uuid('post_id').notNull().references(() => posts.id, { onDelete: 'cascade' })

/** What the server's own engine found in a revision. */
export const reviews = pgTable('reviews', {
  id: ownId(),
  workspaceId: ownWorkspace(),
  postId: ownPost(),
  revisionId: uuid('revision_id').notNull().references(() => revisions.id, { onDelete: 'cascade' }),
  verdict: text('verdict').$type<Verdict>().notNull(),
  engineVersion: text('engine_version').notNull(),
  packs: jsonb('packs').$type<{ id: string; version: string }[]>().notNull(),
  madeAt: instant('made_at').notNull(),
}, (table) => [index('reviews_of_revision').on(table.workspaceId, table.revisionId, table.id)])

/** One remark of a review: its rule and where it stands. The quote is kept as a keyed hash alone. */
export const findings = pgTable('findings', {
  id: ownId(),
  workspaceId: ownWorkspace(),
  reviewId: uuid('review_id').notNull().references(() => reviews.id, { onDelete: 'cascade' }),
  rule: text('rule').notNull(),
  category: text('category').$type<Category>().notNull(),
  severity: text('severity').$type<Severity>().notNull(),
  confidence: text('confidence').$type<Confidence>().notNull(),
  /** The first channel whose text it stands in; null where the post names none. */
  channelId: uuid('channel_id'),
  /** SHA-256 of the picture in whose alternative text it stands, or null for the text. */
  picture: text('picture'),
  /** UTF-16 offsets. */
  start: integer('start').notNull(),
  end: integer('end').notNull(),
  quoteHash: text('quote_hash').notNull(),
}, (table) => [index('findings_of_review').on(table.workspaceId, table.reviewId)])

/** A member lets a finding of one revision stand. The reason is sealed. */
export const acknowledgements = pgTable('acknowledgements', {
  id: ownId(),
  workspaceId: ownWorkspace(),
  postId: ownPost(),
  revisionHash: text('revision_hash').notNull(),
  rule: text('rule').notNull(),
  quoteHash: text('quote_hash').notNull(),
  severity: text('severity').$type<Severity>().notNull(),
  by: uuid('given_by').notNull(),
  /** Their word was the identity's own. */
  isOwn: boolean('is_own').notNull(),
  wrappedKey: text('wrapped_key'),
  sealed: text('sealed'),
  madeAt: instant('made_at').notNull(),
}, (table) => [uniqueIndex('acknowledgements_once').on(table.postId, table.revisionHash, table.rule, table.quoteHash, table.by)])

/** Somebody says that a block is wrong, and somebody confirms it. */
export const disputes = pgTable('disputes', {
  id: ownId(),
  workspaceId: ownWorkspace(),
  postId: ownPost(),
  revisionHash: text('revision_hash').notNull(),
  rule: text('rule').notNull(),
  quoteHash: text('quote_hash').notNull(),
  by: uuid('said_by').notNull(),
  wrappedKey: text('wrapped_key'),
  sealed: text('sealed'),
  disputedAt: instant('disputed_at').notNull(),
  confirmedBy: uuid('confirmed_by'),
  confirmedAt: instant('confirmed_at'),
}, (table) => [uniqueIndex('disputes_once').on(table.postId, table.revisionHash, table.rule, table.quoteHash)])
