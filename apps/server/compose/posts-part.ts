import { and, eq, inArray, isNotNull, ne, notInArray } from 'drizzle-orm'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { emitEvent } from '../db/emit-event.ts'
import { identities } from '../db/schema/people.ts'
import { posts, revisions } from '../db/schema/posts.ts'
import type { StagePart } from '../people/own/stage-part.ts'
import { Refused } from '../refused.ts'
import { openContent } from './seal-content.ts'

type PostRow = typeof posts.$inferSelect

/** Posts in an export: their text while it is kept, their state and times. */
function show(context: Context, post: PostRow): unknown {
  const { id, identityId, authorId, state, plannedAt, plannedZone, madeAt, changedAt, outAt, erasedAt } = post
  return { id, identityId, authorId, state, plannedAt, plannedZone, madeAt, changedAt, outAt, erasedAt, content: openContent(context, post, `post:${id}`)?.revision ?? null }
}

/** Whoever keeps a post because of a complaint decides alone when it goes. */
function refuseWhereKept(found: readonly PostRow[], by: string): void {
  if (found.some(({ keptSince, authorId }) => keptSince !== null && authorId !== by)) {
    throw new Refused('conflict', { code: 'kept', words: 'Somebody keeps a post because of a complaint. They alone let it go; ask them first.' })
  }
}

async function tellErased(context: Context, transaction: Database, workspaceId: string, found: readonly PostRow[]): Promise<void> {
  if (found.length === 0) return
  const made = await transaction.select({ postId: revisions.postId, hash: revisions.hash }).from(revisions)
    .where(and(eq(revisions.workspaceId, workspaceId), isNotNull(revisions.wrappedKey), inArray(revisions.postId, found.map(({ id }) => id)))).orderBy(revisions.id)
  for (const { postId, hash } of made) await emitEvent(context, transaction, { workspaceId, name: 'text.erased', subject: { kind: 'post', id: postId }, data: { postId, revisionHash: hash } })
}

/** What people take along or have erased of their posts. What a member wrote for somebody else's identity stays with that identity, but for drafts. */
export const postsPart: StagePart = {
  name: 'posts',
  async exportMember(context, database, workspaceId, memberId) {
    const found = await database.select().from(posts).where(and(eq(posts.workspaceId, workspaceId), eq(posts.authorId, memberId))).orderBy(posts.id)
    return found.map((post) => show(context, post))
  },
  async exportWorkspace(context, database, workspaceId) {
    const found = await database.select({ post: posts }).from(posts).innerJoin(identities, and(eq(identities.id, posts.identityId), eq(identities.workspaceId, posts.workspaceId)))
      .where(and(eq(posts.workspaceId, workspaceId), ne(identities.kind, 'personal'), notInArray(posts.state, ['draft']), eq(posts.isShown, true))).orderBy(posts.id)
    return found.map(({ post }) => show(context, post))
  },
  async eraseMember(context, transaction, workspaceId, memberId) {
    const found = await transaction.select({ post: posts }).from(posts).innerJoin(identities, and(eq(identities.id, posts.identityId), eq(identities.workspaceId, posts.workspaceId)))
      .where(and(eq(posts.workspaceId, workspaceId), eq(identities.ownerId, memberId), ne(identities.kind, 'organisational')))
    const going = found.map(({ post }) => post)
    refuseWhereKept(going, memberId)
    await tellErased(context, transaction, workspaceId, going)
    await transaction.delete(posts).where(and(eq(posts.workspaceId, workspaceId), eq(posts.authorId, memberId), eq(posts.state, 'draft')))
  },
  async eraseWorkspace(context, transaction, workspaceId, by) {
    const found = await transaction.select().from(posts).where(eq(posts.workspaceId, workspaceId))
    refuseWhereKept(found, by)
    await tellErased(context, transaction, workspaceId, found)
  },
}
