import { date, index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { instant, ownId } from './columns.ts'
import { identities } from './people.ts'
import { publications } from './plans.ts'
import { posts, revisions } from './posts.ts'
import { workspaces } from './workspaces.ts'

const ownWorkspace = () => uuid('workspace_id').notNull().references(() => workspaces.id, { onDelete: 'cascade' })
const ownIdentity = () => uuid('identity_id').notNull().references(() => identities.id, { onDelete: 'cascade' })
const ownPost = () => uuid('post_id').notNull().references(() => posts.id, { onDelete: 'cascade' })
const ofConsent = () => uuid('consent_id').notNull().references(() => consents.id, { onDelete: 'cascade' })

/** A patient's recorded permission, for one identity. The record is sealed; it holds no name and never the document. */
export const consents = pgTable('consents', {
  id: ownId(),
  workspaceId: ownWorkspace(),
  identityId: ownIdentity(),
  /** The record's own id: that of the device where it was brought over. */
  recordId: text('record_id').notNull(),
  wrappedKey: text('wrapped_key').notNull(),
  sealed: text('sealed').notNull(),
  /** Beside the record, so that what has ended is found: its last day, and when it was taken back. */
  until: date('until', { mode: 'string' }),
  revokedAt: instant('revoked_at'),
  recordedBy: uuid('recorded_by').notNull(),
  recordedAt: instant('recorded_at').notNull(),
  changedAt: instant('changed_at').notNull(),
  /** When what rests on it was stopped, after its end. */
  settledAt: instant('settled_at'),
}, (table) => [uniqueIndex('consents_once').on(table.identityId, table.recordId), index('consents_of_workspace').on(table.workspaceId, table.identityId, table.id)])

/** Which consents a revision rests on. They are no part of its hash: they do not go out. */
export const revisionConsents = pgTable('revision_consents', {
  workspaceId: ownWorkspace(),
  revisionId: uuid('revision_id').notNull().references(() => revisions.id, { onDelete: 'cascade' }),
  consentId: ofConsent(),
  postId: ownPost(),
}, (table) => [primaryKey({ columns: [table.revisionId, table.consentId] }), index('revision_consents_of').on(table.workspaceId, table.consentId)])

/** Something that is out although the consent for it has ended. */
export const takeDownTasks = pgTable('take_down_tasks', {
  id: ownId(),
  workspaceId: ownWorkspace(),
  identityId: ownIdentity(),
  postId: ownPost(),
  publicationId: uuid('publication_id').notNull().references(() => publications.id, { onDelete: 'cascade' }),
  consentId: ofConsent(),
  because: text('because').$type<'revoked' | 'expired'>().notNull(),
  madeAt: instant('made_at').notNull(),
  doneAt: instant('done_at'),
  doneBy: uuid('done_by'),
}, (table) => [uniqueIndex('take_down_tasks_once').on(table.publicationId, table.consentId), index('take_down_tasks_of_identity').on(table.workspaceId, table.identityId)])
