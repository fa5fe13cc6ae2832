import { type Action, type DraftShare, may, type MemberActor, type Permission, type Subject } from '@sharewell/domain/people'
import { and, eq } from 'drizzle-orm'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { draftShares, posts } from '../db/schema/posts.ts'
import { findIdentity, type KeptIdentity } from '../people/access/find-identity.ts'
import { countMembers } from '../people/access/find-member.ts'
import { Refused } from '../refused.ts'

export type PostRow = typeof posts.$inferSelect
export type Permitted = Extract<Permission, { may: true }>
type Here = Pick<Context, 'database' | 'clock'>

/** A post with all that decides who may do what with it. */
export interface LoadedPost {
  readonly post: PostRow
  readonly identity: KeptIdentity
  readonly subject: Subject
}

/** What is asked of an identity before there is a post. */
export interface LoadedIdentity {
  readonly identity: KeptIdentity
  readonly subject: Subject
}

/** Codes by which the matrix says that somebody learns not even that a post exists. */
const hiding = ['not-here', 'draft', 'not-shown', 'personal']

export function noSuchPost(): Refused {
  return new Refused('not-found', { code: 'no-post', words: 'There is no such post. It may have been taken back by its author.' })
}

function toShare({ postId, withMemberId, sharedAt, takenBackAt }: typeof draftShares.$inferSelect): DraftShare {
  return { postId, withMemberId, sharedAt, ...(takenBackAt === null ? {} : { takenBackAt }) }
}

/** What of a post the matrix looks at. */
export function toPostFacts({ id, authorId, state, isShown }: PostRow): NonNullable<Subject['post']> {
  return { id, authorId, isDraft: state === 'draft', isShown }
}

/** An identity of the actor's workspace. Throws `not-found` where there is none. */
export async function loadIdentity(context: Here, database: Database, workspaceId: string, identityId: string): Promise<LoadedIdentity> {
  const identity = await findIdentity(database, workspaceId, identityId)
  if (!identity) throw new Refused('not-found', { code: 'no-identity', words: 'There is no such identity in this workspace.' })
  const workspace = await countMembers({ database }, workspaceId)
  return { identity, subject: { workspace, at: context.clock.now(), identity: identity.facts, delegations: identity.delegations } }
}

/** A post of the actor's workspace. Throws `not-found` where there is none; asks nothing of the matrix yet. */
export async function loadPost(context: Here, database: Database, workspaceId: string, postId: string): Promise<LoadedPost> {
  const [post] = await database.select().from(posts).where(and(eq(posts.workspaceId, workspaceId), eq(posts.id, postId)))
  if (!post) throw noSuchPost()
  const { identity, subject } = await loadIdentity(context, database, workspaceId, post.identityId)
  const shares = await database.select().from(draftShares).where(and(eq(draftShares.workspaceId, workspaceId), eq(draftShares.postId, postId)))
  return { post, identity, subject: { ...subject, post: toPostFacts(post), shares: shares.map(toShare) } }
}

/**
 * Asks the matrix and its laws; answers why it is allowed. Throws where it is not: `not-found` where the actor may not
 * even know of the post, else `forbidden` with the law's words.
 */
export function permitOn(actor: MemberActor, action: Action, { subject }: { readonly subject: Subject }, more: Partial<Subject> = {}): Permitted {
  const permission = may(actor, action, { ...subject, ...more })
  if (permission.may) return permission
  const sight = subject.post ? may(actor, 'read', subject) : permission
  if (!sight.may && hiding.includes(sight.refusal.code)) throw subject.post ? noSuchPost() : new Refused(sight.refusal.code === 'draft' ? 'forbidden' : 'not-found', permission.refusal)
  throw new Refused('forbidden', permission.refusal)
}

/** A post that the actor may do something with. */
export async function loadFor(context: Here, database: Database, actor: MemberActor, action: Action, postId: string, more: Partial<Subject> = {}): Promise<LoadedPost & { readonly permitted: Permitted }> {
  const loaded = await loadPost(context, database, actor.workspaceId, postId)
  return { ...loaded, permitted: permitOn(actor, action, loaded, more) }
}

/** The post as it stands, held until the transaction ends: of two decisions at once the second sees the first. */
export async function holdPost(transaction: Database, { workspaceId, id }: Pick<PostRow, 'workspaceId' | 'id'>): Promise<PostRow> {
  const [held] = await transaction.select().from(posts).where(and(eq(posts.workspaceId, workspaceId), eq(posts.id, id))).for('update')
  if (!held) throw noSuchPost()
  return held
}
