import type { MemberActor } from '@sharewell/domain/people'
import type { Context } from '../context.ts'
import { loadFor, type PostRow } from './load-post.ts'
import { type FollowPost, followNothing, movePost, needVersion } from './move-post.ts'

/** Takes a post back to a draft, from wherever it stands before it is being sent. Its plan ends; approvals stay with the revision that they were given to. */
export async function recallPost(context: Context, actor: MemberActor, { postId, version }: { readonly postId: string; readonly version: number }, follow: FollowPost = followNothing): Promise<PostRow> {
  const { post } = await loadFor(context, context.database, actor, 'write', postId)
  needVersion(post, version)
  return context.database.transaction(async (transaction) => {
    const moved = await movePost(context, transaction, post, 'recalled', { by: 'write', actorId: actor.memberId, change: { plannedAt: null, plannedZone: null } })
    await follow(context, transaction, moved)
    return moved.after
  })
}
