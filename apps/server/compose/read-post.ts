import { isDelegationActive, may, type MemberActor, speaksFor } from '@sharewell/domain/people'
import type { PostState } from '@sharewell/domain/post'
import { and, desc, eq, gte, inArray, ne, notInArray, or, sql, type SQL } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { draftShares, posts, revisions } from '../db/schema/posts.ts'
import { findIdentities, type KeptIdentity } from '../people/access/find-identity.ts'
import { countMembers } from '../people/access/find-member.ts'
import { type PostContent, toPostContent } from './content.ts'
import { loadFor, type PostRow, toPostFacts } from './load-post.ts'
import { openContent } from './seal-content.ts'

/** A post without its text, as lists and the calendar show it. */
export interface PostHead {
  readonly id: string
  readonly identityId: string
  readonly authorId: string
  readonly lastEditedBy: string
  readonly state: PostState
  readonly version: number
  readonly revision: { readonly id: string; readonly number: number; readonly hash: string } | null
  readonly plannedAt: number | null
  readonly plannedZone: string | null
  readonly changedAt: number
  readonly isErased: boolean
  readonly isKept: boolean
  /** What has to come about before anybody decides: its pictures are being looked at. */
  readonly waitsFor: 'pictures' | null
}
export interface WholePost extends PostHead {
  /** Null once it was erased. */
  readonly content: PostContent | null
}

type RevisionRow = typeof revisions.$inferSelect

export function toPostHead(post: PostRow, revision: Pick<RevisionRow, 'id' | 'number' | 'hash'> | undefined): PostHead {
  const { id, identityId, authorId, lastEditedBy, state, version, plannedAt, plannedZone, changedAt } = post
  return {
    id, identityId, authorId, lastEditedBy, state, version, plannedAt, plannedZone, changedAt, isErased: post.erasedAt !== null, isKept: post.keptSince !== null, waitsFor: post.state === 'in-review' && post.waitsForPictures ? 'pictures' : null,
    revision: revision ? { id: revision.id, number: revision.number, hash: revision.hash } : null,
  }
}

/** One post with its text, for whoever may read it. */
export async function readPost(context: Context, actor: MemberActor, { postId }: { readonly postId: string }): Promise<WholePost> {
  const { post } = await loadFor(context, context.database, actor, 'read', postId)
  const [revision] = post.revisionId === null ? [] : await context.database.select().from(revisions).where(and(eq(revisions.workspaceId, actor.workspaceId), eq(revisions.id, post.revisionId)))
  const kept = openContent(context, post, `post:${post.id}`)
  return { ...toPostHead(post, revision), content: kept ? toPostContent(kept) : null }
}

export interface PostQuery {
  readonly states?: readonly PostState[]
  readonly identityId?: string
  /** Posts older than this id. */
  readonly before?: string
  readonly limit?: number
}

/** What the database can leave out by itself, so that nobody's page is looked for among what others keep to themselves; `may` decides on the rest. */
function findSeen(actor: MemberActor, identities: readonly KeptIdentity[], at: number): SQL | undefined {
  const shared = inArray(posts.id, sql`(select ${draftShares.postId} from ${draftShares} where ${draftShares.workspaceId} = ${actor.workspaceId} and ${draftShares.withMemberId} = ${actor.memberId} and ${draftShares.takenBackAt} is null)`)
  const hidden = identities.filter(({ facts }) => facts.kind === 'personal' && facts.ownerId !== actor.memberId).map(({ id }) => id)
  const shownOnly = identities.filter(({ facts, delegations }) => facts.kind === 'professional' && !speaksFor(actor, facts) && !delegations.some((one) => one.to === actor.memberId && isDelegationActive(one, at))).map(({ id }) => id)
  return and(
    or(ne(posts.state, 'draft'), eq(posts.authorId, actor.memberId), shared),
    hidden.length > 0 ? notInArray(posts.identityId, hidden) : undefined,
    shownOnly.length > 0 ? or(notInArray(posts.identityId, shownOnly), eq(posts.isShown, true), eq(posts.authorId, actor.memberId), shared) : undefined,
  )
}

/** Sorts after every id of version 7. */
const last = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/**
 * The posts of one workspace before an id, the newest first, said as a stretch of an index: `posts_by_age`, and where one
 * state is asked for `posts_of_workspace`, so that the rarest is found as fast. Said with an equals sign, the
 * planner drops the workspace from the order and walks through everybody's posts by their ids until a page is full: half a
 * second for a workspace that was quiet for long, where this takes one millisecond.
 */
function findOlder(workspaceId: string, states: readonly PostState[] | undefined, before = last): { readonly where: (SQL | undefined)[]; readonly order: SQL[] } {
  const [state, ...others] = states ?? []
  if (state === undefined || others.length > 0) {
    return {
      where: [gte(posts.workspaceId, workspaceId), sql`(${posts.workspaceId}, ${posts.id}) < (${workspaceId}::uuid, ${before}::uuid)`, states && inArray(posts.state, [...states])],
      order: [desc(posts.workspaceId), desc(posts.id)],
    }
  }
  return {
    where: [sql`(${posts.workspaceId}, ${posts.state}) >= (${workspaceId}::uuid, ${state})`, sql`(${posts.workspaceId}, ${posts.state}, ${posts.id}) < (${workspaceId}::uuid, ${state}, ${before}::uuid)`],
    order: [desc(posts.workspaceId), desc(posts.state), desc(posts.id)],
  }
}

/** Posts that the actor may read, the newest first; each is asked about, since drafts and plans are not everybody's. */
export async function listPosts(context: Context, actor: MemberActor, { states, identityId, before, limit = 50 }: PostQuery = {}): Promise<PostHead[]> {
  const { database } = context
  const workspace = await countMembers(context, actor.workspaceId)
  const identities = new Map((await findIdentities(database, actor.workspaceId)).map((one) => [one.id, one]))
  const seen = findSeen(actor, [...identities.values()], context.clock.now())
  const readable: PostRow[] = []
  let from = before
  // Goes on until the page is full: what is hidden leaves no gap by which it could be counted.
  for (;;) {
    const older = findOlder(actor.workspaceId, states, from)
    const wanted: (SQL | undefined)[] = [...older.where, identityId === undefined ? undefined : eq(posts.identityId, identityId), seen]
    const found = await database.select().from(posts).where(and(...wanted)).orderBy(...older.order).limit(limit)
    const shares = found.length === 0 ? [] : await database.select().from(draftShares).where(and(eq(draftShares.workspaceId, actor.workspaceId), eq(draftShares.withMemberId, actor.memberId), inArray(draftShares.postId, found.map(({ id }) => id))))
    for (const post of found) {
      const identity = identities.get(post.identityId)
      const own = shares.filter(({ postId }) => postId === post.id).map(({ takenBackAt, ...share }) => ({ ...share, ...(takenBackAt === null ? {} : { takenBackAt }) }))
      if (identity && may(actor, 'read', { workspace, at: context.clock.now(), identity: identity.facts, delegations: identity.delegations, post: toPostFacts(post), shares: own }).may) readable.push(post)
    }
    from = found.at(-1)?.id
    if (found.length < limit || readable.length >= limit) break
  }
  const page = readable.slice(0, limit)
  const ids = page.flatMap(({ revisionId }) => revisionId ?? [])
  const made = ids.length === 0 ? [] : await database.select({ id: revisions.id, number: revisions.number, hash: revisions.hash }).from(revisions).where(and(eq(revisions.workspaceId, actor.workspaceId), inArray(revisions.id, ids)))
  return page.map((post) => toPostHead(post, made.find(({ id }) => id === post.revisionId)))
}
