import type { PostState } from '@sharewell/domain/post'
import { sql } from 'drizzle-orm'
import { boolean, customType, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { instant, ownId } from './columns.ts'
import { identities } from './people.ts'
import { members, workspaces } from './workspaces.ts'

const ownWorkspace = () => uuid('workspace_id').notNull().references(() => workspaces.id, { onDelete: 'cascade' })
/** Bytes as they are. */
const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' })

/** The authored thing, from the moment at which its author sent it here. Its text stands under a key of its own; without the key it is erased. */
export const posts = pgTable('posts', {
  id: ownId(),
  workspaceId: ownWorkspace(),
  identityId: uuid('identity_id').notNull().references(() => identities.id, { onDelete: 'cascade' }),
  authorId: uuid('author_id').notNull().references(() => members.id, { onDelete: 'cascade' }),
  lastEditedBy: uuid('last_edited_by').notNull().references(() => members.id, { onDelete: 'cascade' }),
  state: text('state').$type<PostState>().notNull(),
  /** Counts every change; whoever changes says which one they saw. */
  version: integer('version').notNull(),
  /** The content as it stands, sealed. Null once it was erased. */
  wrappedKey: text('wrapped_key'),
  sealed: text('sealed'),
  /** What was submitted last; no foreign key, since it would go in a circle. */
  revisionId: uuid('revision_id'),
  /** Whether it was ever submitted for approval or is out, so that the workspace may see it. */
  isShown: boolean('is_shown').notNull(),
  /** When it is to go out, and the IANA zone in which somebody chose that. */
  plannedAt: instant('planned_at'),
  plannedZone: text('planned_zone'),
  madeAt: instant('made_at').notNull(),
  changedAt: instant('changed_at').notNull(),
  /** When it first went out, or null. */
  outAt: instant('out_at'),
  erasedAt: instant('erased_at'),
  /** Since when its author keeps it because of a complaint. */
  keptSince: instant('kept_since'),
  /** In review, and its pictures are still being looked at: nobody decides on it before. */
  waitsForPictures: boolean('waits_for_pictures').notNull().default(false),
}, (table) => [index('posts_of_workspace').on(table.workspaceId, table.state, table.id), index('posts_by_age').on(table.workspaceId, table.id), index('posts_waiting_for_pictures').on(table.changedAt).where(sql`${table.waitsForPictures}`), index('posts_of_identity').on(table.workspaceId, table.identityId, table.id), index('posts_changed').on(table.changedAt)])

/** A draft shown to one colleague until its author takes it back. */
export const draftShares = pgTable('draft_shares', {
  id: ownId(),
  workspaceId: ownWorkspace(),
  postId: uuid('post_id').notNull().references(() => posts.id, { onDelete: 'cascade' }),
  withMemberId: uuid('with_member_id').notNull().references(() => members.id, { onDelete: 'cascade' }),
  sharedAt: instant('shared_at').notNull(),
  takenBackAt: instant('taken_back_at'),
}, (table) => [index('draft_shares_of_post').on(table.workspaceId, table.postId), index('draft_shares_with').on(table.workspaceId, table.withMemberId)])

/** The pictures of a post, without hidden data, sealed. */
export const postPictures = pgTable('post_pictures', {
  id: ownId(),
  workspaceId: ownWorkspace(),
  postId: uuid('post_id').notNull().references(() => posts.id, { onDelete: 'cascade' }),
  /** SHA-256 of the bytes as they go out, in hex. */
  sha256: text('sha256').notNull(),
  type: text('type').notNull(),
  size: integer('size').notNull(),
  width: integer('width').notNull(),
  height: integer('height').notNull(),
  wrappedKey: text('wrapped_key'),
  sealed: bytes('sealed'),
  addedBy: uuid('added_by').notNull(),
  addedAt: instant('added_at').notNull(),
  /** What was seen in it, words that stand in it too, sealed under the picture's own key; null until it was looked at. */
  examined: bytes('examined'),
}, (table) => [uniqueIndex('post_pictures_once').on(table.postId, table.sha256)])

/** What was submitted, scheduled or published: never changed. The hash stays when the text is erased. */
export const revisions = pgTable('revisions', {
  id: ownId(),
  workspaceId: ownWorkspace(),
  postId: uuid('post_id').notNull().references(() => posts.id, { onDelete: 'cascade' }),
  number: integer('number').notNull(),
  hash: text('hash').notNull(),
  wrappedKey: text('wrapped_key'),
  sealed: text('sealed'),
  writtenBy: uuid('written_by').notNull(),
  lastEditedBy: uuid('last_edited_by').notNull(),
  submittedBy: uuid('submitted_by').notNull(),
  /** By which delegation it was submitted; null where it is the identity's own word. */
  delegationId: uuid('delegation_id'),
  madeAt: instant('made_at').notNull(),
}, (table) => [uniqueIndex('revisions_of_post').on(table.postId, table.number), index('revisions_by_hash').on(table.workspaceId, table.hash)])
