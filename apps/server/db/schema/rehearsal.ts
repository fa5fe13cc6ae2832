import { customType, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { instant, ownId } from './columns.ts'
import { channels } from './plans.ts'
import { workspaces } from './workspaces.ts'

const ownWorkspace = () => uuid('workspace_id').notNull().references(() => workspaces.id, { onDelete: 'cascade' })
const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' })

/** What the rehearsal platform took. It stays under its key when it is taken down, without its text, so that it never comes back. */
export const rehearsalPosts = pgTable('rehearsal_posts', {
  id: ownId(),
  workspaceId: ownWorkspace(),
  channelId: uuid('channel_id').notNull().references(() => channels.id, { onDelete: 'cascade' }),
  /** The stable key under which it was sent. */
  key: text('key').notNull(),
  /** Its place in the thread, from 1. */
  number: integer('number').notNull(),
  of: integer('of_parts').notNull(),
  /** The first part of its thread, itself where it is the first; and the one before. */
  firstId: uuid('first_id').notNull(),
  previousId: uuid('previous_id'),
  wrappedKey: text('wrapped_key'),
  sealed: text('sealed'),
  postedAt: instant('posted_at').notNull(),
  goneAt: instant('gone_at'),
}, (table) => [uniqueIndex('rehearsal_posts_once').on(table.channelId, table.key), index('rehearsal_posts_of_channel').on(table.workspaceId, table.channelId, table.id), index('rehearsal_posts_of_thread').on(table.workspaceId, table.firstId)])

/** The bytes of its pictures, sealed. */
export const rehearsalPictures = pgTable('rehearsal_pictures', {
  id: ownId(),
  workspaceId: ownWorkspace(),
  rehearsalPostId: uuid('rehearsal_post_id').notNull().references(() => rehearsalPosts.id, { onDelete: 'cascade' }),
  sha256: text('sha256').notNull(),
  mime: text('mime').notNull(),
  wrappedKey: text('wrapped_key').notNull(),
  sealed: bytes('sealed').notNull(),
}, (table) => [uniqueIndex('rehearsal_pictures_once').on(table.rehearsalPostId, table.sha256)])
