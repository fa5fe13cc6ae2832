import type { PublicationState, WaitsFor } from '@sharewell/domain/publication'
import type { Week } from '@sharewell/domain/schedule'
import { sql } from 'drizzle-orm'
import { boolean, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { instant, ownId } from './columns.ts'
import { identities } from './people.ts'
import { posts, revisions } from './posts.ts'
import { members, workspaces } from './workspaces.ts'

const ownWorkspace = () => uuid('workspace_id').notNull().references(() => workspaces.id, { onDelete: 'cascade' })

/** One identity's account on one platform. Its secrets stand with the connections. */
export const channels = pgTable('channels', {
  id: ownId(),
  workspaceId: ownWorkspace(),
  identityId: uuid('identity_id').notNull().references(() => identities.id, { onDelete: 'cascade' }),
  /** `rehearsal` goes nowhere. */
  platform: text('platform').notNull(),
  /** The platform whose limits and look count, where it is a rehearsal of that one. */
  looksAs: text('looks_as').notNull(),
  connectedAt: instant('connected_at').notNull(),
  disconnectedAt: instant('disconnected_at'),
  /** Since when the platform wants it connected anew; a network that stumbles never sets it. */
  lostAt: instant('lost_at'),
  /** Slots and quiet hours, as `weekSchema` says. */
  week: jsonb('week').$type<Week>(),
}, (table) => [index('channels_of_identity').on(table.workspaceId, table.identityId)])

/** When a member is on call or in clinic, by their own word. */
export const shifts = pgTable('shifts', {
  id: ownId(),
  workspaceId: ownWorkspace(),
  memberId: uuid('member_id').notNull().references(() => members.id, { onDelete: 'cascade' }),
  startsAt: instant('starts_at').notNull(),
  endsAt: instant('ends_at').notNull(),
}, (table) => [index('shifts_of_member').on(table.workspaceId, table.memberId, table.endsAt)])

/** While a row without an end stands here, nothing of the identity goes out. */
export const pauses = pgTable('pauses', {
  id: ownId(),
  workspaceId: ownWorkspace(),
  identityId: uuid('identity_id').notNull().references(() => identities.id, { onDelete: 'cascade' }),
  pausedBy: uuid('paused_by').notNull(),
  pausedAt: instant('paused_at').notNull(),
  resumedAt: instant('resumed_at'),
}, (table) => [uniqueIndex('pauses_one_open').on(table.identityId).where(sql`${table.resumedAt} is null`)])

/** A night's rest of one revision of a post. That its author answered is kept; what they felt is not. */
export const coolOffs = pgTable('cool_offs', {
  id: ownId(),
  workspaceId: ownWorkspace(),
  postId: uuid('post_id').notNull().references(() => posts.id, { onDelete: 'cascade' }),
  isImposed: boolean('is_imposed').notNull(),
  startedAt: instant('started_at').notNull(),
  endsAt: instant('ends_at').notNull(),
  answeredAt: instant('answered_at'),
}, (table) => [uniqueIndex('cool_offs_one_open').on(table.postId).where(sql`${table.answeredAt} is null`)])

/** One variant on its way to one channel. */
export const publications = pgTable('publications', {
  id: ownId(),
  workspaceId: ownWorkspace(),
  postId: uuid('post_id').notNull().references(() => posts.id, { onDelete: 'cascade' }),
  revisionId: uuid('revision_id').notNull().references(() => revisions.id, { onDelete: 'cascade' }),
  revisionHash: text('revision_hash').notNull(),
  channelId: uuid('channel_id').notNull().references(() => channels.id, { onDelete: 'cascade' }),
  state: text('state').$type<PublicationState>().notNull(),
  waitsFor: text('waits_for').$type<WaitsFor>(),
  waitsUntil: instant('waits_until'),
  dueAt: instant('due_at').notNull(),
  /** Counts every change. */
  version: integer('version').notNull(),
  madeAt: instant('made_at').notNull(),
  changedAt: instant('changed_at').notNull(),
  /** The worker that has it, and until when; without an owner, when it is to be looked at again. */
  leaseOwner: uuid('lease_owner'),
  leaseUntil: instant('lease_until'),
  /** How often in a row the platform asked to come later. */
  tries: integer('tries').notNull().default(0),
  /** Somebody wants all that is out taken down. */
  takeDownAt: instant('take_down_at'),
  takeDownBy: uuid('take_down_by'),
  /** When a worker is to look at it next; null where there is nothing to do. The database works it out, so that no move can forget it. */
  wakeAt: instant('wake_at').generatedAlwaysAs(sql`case
    when state = 'scheduled' then greatest(due_at, lease_until)
    when state = 'waiting' and waits_for = 'retry' then greatest(waits_until, lease_until)
    when state in ('claimed', 'sending') then coalesce(lease_until, changed_at)
    when state in ('published', 'partial', 'unknown') and take_down_at is not null then greatest(take_down_at, lease_until)
  end`),
}, (table) => [
  index('publications_of_post').on(table.workspaceId, table.postId),
  index('publications_due').on(table.wakeAt).where(sql`${table.wakeAt} is not null`),
  index('publications_of_lane').on(table.channelId, table.wakeAt).where(sql`${table.wakeAt} is not null`),
  index('publications_leased').on(table.channelId).where(sql`${table.leaseOwner} is not null`),
  index('publications_waiting').on(table.dueAt).where(sql`${table.state} = 'waiting'`),
  uniqueIndex('publications_one_open').on(table.postId, table.channelId).where(sql`${table.state} in ('scheduled', 'waiting', 'claimed', 'sending')`),
])
