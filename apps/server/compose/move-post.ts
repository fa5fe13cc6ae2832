import { type Cause, movePost as findPostMove, type PostEvent } from '@sharewell/domain/post'
import { and, eq } from 'drizzle-orm'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { emitEvent } from '../db/emit-event.ts'
import { posts, revisions } from '../db/schema/posts.ts'
import { Refused } from '../refused.ts'
import type { PostRow } from './load-post.ts'
import { findTold, tell } from './tell.ts'

type Moving = Pick<Context, 'ids' | 'clock'>
type Change = Partial<Pick<PostRow, 'identityId' | 'wrappedKey' | 'sealed' | 'lastEditedBy' | 'revisionId' | 'isShown' | 'plannedAt' | 'plannedZone' | 'outAt' | 'erasedAt' | 'keptSince' | 'waitsForPictures'>>

/** A move that happened, for stages further on that go along with it in the same transaction. */
export interface PostMoved {
  readonly before: PostRow
  readonly after: PostRow
  readonly event: PostEvent
  readonly actorId?: string
}
/** What a later stage does when a post moves. An earlier stage is given it and knows nothing of what it does. */
export type FollowPost = (context: Context, transaction: Database, moved: PostMoved) => Promise<void>
export const followNothing: FollowPost = async () => undefined

/** Two changed the same thing: which version was seen, and which there is. */
export function otherVersion(seen: number, now: number): Refused {
  return new Refused('conflict', { code: 'other-version', words: `You changed version ${seen}; it is at version ${now} by now. Load it, put your change on top, and send it again. Nothing was overwritten.` })
}

/** Throws where somebody acts on another version than the one there is. */
export function needVersion(post: PostRow, seen: number): void {
  if (post.version !== seen) throw otherVersion(seen, post.version)
}

/** Changes a post without moving it, if it is still at the version that was loaded. */
export async function changePost(context: Pick<Context, 'clock'>, transaction: Database, post: PostRow, change: Change, state = post.state): Promise<PostRow> {
  const [changed] = await transaction.update(posts).set({ ...change, state, version: post.version + 1, changedAt: context.clock.now() })
    .where(and(eq(posts.workspaceId, post.workspaceId), eq(posts.id, post.id), eq(posts.version, post.version), eq(posts.state, post.state))).returning()
  if (changed) return changed
  const [now] = await transaction.select({ version: posts.version }).from(posts).where(and(eq(posts.workspaceId, post.workspaceId), eq(posts.id, post.id)))
  throw otherVersion(post.version, now?.version ?? post.version)
}

/**
 * The one way in which a post changes its state: by a row of the domain's table, if it is still as it was loaded.
 * Writes the event and the notices in the same transaction. Throws Refused (`conflict`) where the table or somebody else forbids it.
 */
export async function movePost(context: Moving, transaction: Database, post: PostRow, event: PostEvent, { by, actorId, change = {} }: { readonly by: Cause; readonly actorId?: string; readonly change?: Change }): Promise<PostMoved> {
  const answer = findPostMove(post.state, event, by)
  if (!answer.ok) throw new Refused('conflict', answer.refusal)
  const after = await changePost(context, transaction, post, change, answer.move.to)
  const hash = await findHash(transaction, after)
  await emitEvent(context, transaction, {
    workspaceId: post.workspaceId, name: `post.${event}`, subject: { kind: 'post', id: post.id }, ...(actorId === undefined ? {} : { actorId }),
    data: { postId: post.id, from: post.state, to: after.state, ...(hash === undefined ? {} : { revisionHash: hash }), ...(after.plannedAt === null ? {} : { plannedAt: new Date(after.plannedAt).toISOString() }) },
  })
  await tell(context, transaction, after, await findTold(transaction, after, answer.move.tells, actorId), `post.${event}`)
  return { before: post, after, event, ...(actorId === undefined ? {} : { actorId }) }
}

async function findHash(database: Database, { workspaceId, revisionId }: PostRow): Promise<string | undefined> {
  if (revisionId === null) return undefined
  const [revision] = await database.select({ hash: revisions.hash }).from(revisions).where(and(eq(revisions.workspaceId, workspaceId), eq(revisions.id, revisionId)))
  return revision?.hash
}
