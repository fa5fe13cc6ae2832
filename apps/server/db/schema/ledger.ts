import type { PartState } from '@sharewell/domain/publication'
import { index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { instant, ownId } from './columns.ts'
import { publications } from './plans.ts'
import { workspaces } from './workspaces.ts'

const ownWorkspace = () => uuid('workspace_id').notNull().references(() => workspaces.id, { onDelete: 'cascade' })
const ownPublication = () => uuid('publication_id').notNull().references(() => publications.id, { onDelete: 'cascade' })

/** One piece of a thread on one channel. Its key and its time are fixed when it is first claimed, so that every attempt sends the same. */
export const publicationParts = pgTable('publication_parts', {
  id: ownId(),
  workspaceId: ownWorkspace(),
  publicationId: ownPublication(),
  /** Its place, from 0. */
  number: integer('number').notNull(),
  state: text('state').$type<PartState>().notNull(),
  key: text('key').notNull(),
  createdAt: instant('created_at').notNull(),
  /** When the first call under this key began; what a platform keeps for an hour counts from here. */
  firstSentAt: instant('first_sent_at'),
  /** When the last call began, and when it ends for certain. */
  sentAt: instant('sent_at'),
  endsAt: instant('ends_at'),
  /** Looks since the last call, and how many of them found nothing. */
  looks: integer('looks').notNull(),
  notFound: integer('not_found').notNull(),
  /** Why it was refused, or is unclear. */
  why: text('why'),
  wayOn: text('way_on'),
  /** The receipt. */
  platformId: text('platform_id'),
  url: text('url'),
  publishedAt: instant('published_at'),
  marks: jsonb('marks').$type<Readonly<Record<string, string>>>(),
  withdrawnAt: instant('withdrawn_at'),
}, (table) => [uniqueIndex('publication_parts_once').on(table.publicationId, table.number)])

/** Every call to a platform: what was asked, when, and the word that came back. The row is committed before the call; without an end nobody knows what became of it. */
export const publicationAttempts = pgTable('publication_attempts', {
  id: ownId(),
  workspaceId: ownWorkspace(),
  publicationId: ownPublication(),
  channelId: uuid('channel_id').notNull(),
  part: integer('part').notNull(),
  what: text('what').$type<'publish' | 'find' | 'withdraw'>().notNull(),
  /** What it takes of the channel's budget. */
  points: integer('points').notNull(),
  startedAt: instant('started_at').notNull(),
  endedAt: instant('ended_at'),
  word: text('word'),
  why: text('why'),
}, (table) => [index('publication_attempts_of').on(table.publicationId, table.id), index('publication_attempts_of_channel').on(table.channelId, table.startedAt)])
