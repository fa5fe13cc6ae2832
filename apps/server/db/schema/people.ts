import type { Action, Role, TokenScope } from '@sharewell/domain/people'
import type { IdentityProfile } from '@sharewell/domain/identity'
import { date, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, ownId } from './columns.ts'
import { members, workspaces } from './workspaces.ts'

const ownWorkspace = () => uuid('workspace_id').notNull().references(() => workspaces.id, { onDelete: 'cascade' })
const memberOf = (name: string) => uuid(name).notNull().references(() => members.id, { onDelete: 'cascade' })

/** The one-time link by which the first workspace is made. Belongs to no workspace, since there is none yet. */
export const setUpTokens = pgTable('set_up_tokens', {
  id: ownId(),
  tokenHash: text('token_hash').notNull().unique(),
  madeAt: instant('made_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
  usedAt: instant('used_at'),
})

/** A link that lets one person in, with one role. */
export const invitations = pgTable('invitations', {
  id: ownId(),
  workspaceId: ownWorkspace(),
  role: text('role').$type<Role>().notNull(),
  tokenHash: text('token_hash').notNull().unique(),
  invitedBy: memberOf('invited_by'),
  madeAt: instant('made_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
  usedAt: instant('used_at'),
  /** The member that came of it. */
  memberId: uuid('member_id'),
  revokedAt: instant('revoked_at'),
}, (table) => [index('invitations_of_workspace').on(table.workspaceId, table.id)])

/** The person or practice that speaks. A personal one is read by nobody but its owner. */
export const identities = pgTable('identities', {
  id: ownId(),
  workspaceId: ownWorkspace(),
  ownerId: memberOf('owner_id'),
  kind: text('kind').$type<IdentityProfile['kind']>().notNull(),
  /** As `identityProfileSchema` says; read through it. */
  profile: jsonb('profile').notNull(),
  madeAt: instant('made_at').notNull(),
  changedAt: instant('changed_at').notNull(),
}, (table) => [index('identities_of_workspace').on(table.workspaceId, table.id), index('identities_of_owner').on(table.ownerId)])

/** Members whose word is an identity's own, beside its owner. */
export const identityPhysicians = pgTable('identity_physicians', {
  workspaceId: ownWorkspace(),
  identityId: uuid('identity_id').notNull().references(() => identities.id, { onDelete: 'cascade' }),
  memberId: memberOf('member_id'),
}, (table) => [primaryKey({ columns: [table.identityId, table.memberId] }), index('identity_physicians_member').on(table.workspaceId, table.memberId)])

/** What an identity's owner lets a manager do, for some time; kept when revoked. */
export const delegations = pgTable('delegations', {
  id: ownId(),
  workspaceId: ownWorkspace(),
  identityId: uuid('identity_id').notNull().references(() => identities.id, { onDelete: 'cascade' }),
  givenBy: memberOf('given_by'),
  to: memberOf('given_to'),
  actions: jsonb('actions').$type<Action[]>().notNull(),
  channelIds: jsonb('channel_ids').$type<string[]>(),
  givenAt: instant('given_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
  revokedAt: instant('revoked_at'),
}, (table) => [index('delegations_of_identity').on(table.workspaceId, table.identityId), index('delegations_to').on(table.workspaceId, table.to)])

/** A token for programs: acts as one member, within its scopes. Only its hash is kept. */
export const apiTokens = pgTable('api_tokens', {
  id: ownId(),
  workspaceId: ownWorkspace(),
  memberId: memberOf('member_id'),
  name: text('name').notNull(),
  tokenHash: text('token_hash').notNull().unique(),
  scopes: jsonb('scopes').$type<TokenScope[]>().notNull(),
  madeAt: instant('made_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
  /** A day in UTC, not a time: enough to find what nobody uses. */
  usedOn: date('used_on', { mode: 'string' }),
  revokedAt: instant('revoked_at'),
}, (table) => [index('api_tokens_of_member').on(table.workspaceId, table.memberId)])

/** A program that waits until somebody who is signed in types its code. The workspace is theirs, so it comes with the answer. */
export const deviceLogins = pgTable('device_logins', {
  id: ownId(),
  deviceCodeHash: text('device_code_hash').notNull().unique(),
  userCodeHash: text('user_code_hash').notNull().unique(),
  scopes: jsonb('scopes').$type<TokenScope[]>().notNull(),
  madeAt: instant('made_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
  /** When the program last asked; one that asks too often is told so. */
  askedAt: instant('asked_at'),
  memberId: uuid('member_id').references(() => members.id, { onDelete: 'cascade' }),
  answer: text('answer').$type<'allowed' | 'refused'>(),
})
