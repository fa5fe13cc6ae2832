import { may } from '@sharewell/domain/people'
import { type SQL, sql } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { findIdentities } from '../people/access/find-identity.ts'
import { countMembers } from '../people/access/find-member.ts'
import type { SignedInMember } from '../people/access/people-env.ts'
import { permit } from '../people/access/permit.ts'

/** Whose events somebody may read: all of the workspace, or those about some identities. */
export type AuditScope = 'workspace' | readonly string[]

/** The workspace's for an owner; for a physician what is about identities that are theirs. Throws Refused for everybody else. */
export async function findAuditScope(context: Context, member: SignedInMember): Promise<AuditScope> {
  const subject = { workspace: await countMembers(context, member.workspaceId), at: context.clock.now() }
  if (may(member, 'audit', subject).may) return 'workspace'
  const own = (await findIdentities(context.database, member.workspaceId)).filter(({ facts, delegations }) => may(member, 'audit', { ...subject, identity: facts, delegations }).may)
  if (own.length === 0) await permit(context, member, 'audit')
  return own.map(({ id }) => id)
}

/** Which of `events e` is about one of these identities: themselves, their channels and delegations, and their posts with all that came of them. */
export function isAbout(identityIds: readonly string[]): SQL {
  const ids = sql`${sql.param([...identityIds])}::uuid[]`
  const posts = sql`select p.id from posts p where p.workspace_id = e.workspace_id and p.identity_id = any(${ids})`
  const ofPosts = (table: 'revisions' | 'publications' | 'guest_links'): SQL => sql`exists (select 1 from ${sql.raw(table)} o where o.workspace_id = e.workspace_id and o.id = e.subject_id and o.post_id in (${posts}))`
  const ofIdentity = (table: 'posts' | 'channels' | 'delegations'): SQL => sql`exists (select 1 from ${sql.raw(table)} o where o.workspace_id = e.workspace_id and o.id = e.subject_id and o.identity_id = any(${ids}))`
  return sql`(e.subject_id = any(${ids}) or case e.subject_kind
    when 'post' then ${ofIdentity('posts')} when 'channel' then ${ofIdentity('channels')} when 'delegation' then ${ofIdentity('delegations')}
    when 'revision' then ${ofPosts('revisions')} when 'publication' then ${ofPosts('publications')} when 'guest-link' then ${ofPosts('guest_links')} else false end)`
}
