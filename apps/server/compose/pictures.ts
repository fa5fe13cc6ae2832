import { createHash } from 'node:crypto'
import { isRefusal, look, mostBytes, strip } from '@sharewell/media'
import type { MemberActor } from '@sharewell/domain/people'
import { and, count, eq } from 'drizzle-orm'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { postPictures } from '../db/schema/posts.ts'
import { Refused } from '../refused.ts'
import { contentLimits } from './content.ts'
import { loadFor } from './load-post.ts'
import { openBytes, sealBytes } from './seal-bytes.ts'

/** The largest picture that is taken, in bytes: what the largest platform takes. */
export const mostPictureBytes = Math.min(mostBytes, 16_000_000)
const mostOfPost = contentLimits.pictures * 2

/** What a later stage does when a picture came in, in the same transaction. */
export type FollowPicture = (context: Context, transaction: Database, of: { readonly workspaceId: string; readonly postId: string }) => Promise<void>
const followNothing: FollowPicture = async () => undefined

export interface AddedPicture {
  /** SHA-256 of the bytes as they are kept and sent, in hex. */
  readonly sha256: string
  readonly type: string
  readonly size: number
  readonly width: number
  readonly height: number
  /** How many hidden items were taken out. */
  readonly removed: number
}

/**
 * Takes a picture for a post: examined by its content, hidden data taken out, sealed. A file that is none, is damaged, or
 * whose hidden data cannot be taken out for certain is refused with the way on. The same picture twice is kept once.
 */
export async function addPicture(context: Context, actor: MemberActor, { postId, bytes }: { readonly postId: string; readonly bytes: Uint8Array }, follow: FollowPicture = followNothing): Promise<AddedPicture> {
  const { post } = await loadFor(context, context.database, actor, 'write', postId)
  if (bytes.length > mostPictureBytes) throw new Refused('too-large', { code: 'picture-size', words: `This picture is larger than ${mostPictureBytes / 1_000_000} MB. Save it smaller.` })
  const stripped = await strip(bytes)
  if (isRefusal(stripped)) throw new Refused('invalid', { code: 'picture', words: `${stripped.what} ${stripped.wayOn}` }, { where: 'body' })
  const { type, size, width, height } = await look(stripped.bytes)
  const sha256 = createHash('sha256').update(stripped.bytes).digest('hex')
  const id = context.ids.make()
  await context.database.transaction(async (transaction) => {
    const [there] = await transaction.select({ pictures: count() }).from(postPictures).where(and(eq(postPictures.workspaceId, actor.workspaceId), eq(postPictures.postId, post.id)))
    if ((there?.pictures ?? 0) >= mostOfPost) throw new Refused('too-large', { code: 'too-many-pictures', words: `A post keeps ${mostOfPost} pictures at most. Start a new post.` })
    await transaction.insert(postPictures).values({
      id, workspaceId: actor.workspaceId, postId, sha256, type, size, width, height, addedBy: actor.memberId, addedAt: context.clock.now(), ...sealBytes(context, stripped.bytes, `picture:${id}`),
    }).onConflictDoNothing()
    await follow(context, transaction, { workspaceId: actor.workspaceId, postId })
  })
  return { sha256, type, size, width, height, removed: stripped.removed.length }
}

/** The bytes of a picture, for whoever may read its post. */
export async function readPicture(context: Context, actor: MemberActor, { postId, sha256 }: { readonly postId: string; readonly sha256: string }): Promise<{ readonly type: string; readonly bytes: Uint8Array }> {
  await loadFor(context, context.database, actor, 'read', postId)
  const [found] = await context.database.select().from(postPictures).where(and(eq(postPictures.workspaceId, actor.workspaceId), eq(postPictures.postId, postId), eq(postPictures.sha256, sha256)))
  if (!found || found.wrappedKey === null || found.sealed === null) throw new Refused('not-found', { code: 'no-picture', words: 'This post has no such picture.' })
  return { type: found.type, bytes: openBytes(context, { wrappedKey: found.wrappedKey, sealed: found.sealed }, `picture:${found.id}`) }
}
