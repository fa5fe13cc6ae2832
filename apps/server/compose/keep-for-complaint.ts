import type { MemberActor } from '@sharewell/domain/people'
import type { Context } from '../context.ts'
import { emitEvent } from '../db/emit-event.ts'
import { Refused } from '../refused.ts'
import { loadFor, type PostRow } from './load-post.ts'
import { changePost } from './move-post.ts'

/** “I received a complaint”: its author keeps this post from being erased, or lets it go again. Asking for what holds already changes nothing. */
export async function keepForComplaint(context: Context, actor: MemberActor, { postId, isKept }: { readonly postId: string; readonly isKept: boolean }): Promise<PostRow> {
  const { post } = await loadFor(context, context.database, actor, 'suspend-erasure', postId)
  if (post.erasedAt !== null) throw new Refused('gone', { code: 'erased', words: 'The text of this post was erased already, and cannot be brought back.' })
  if ((post.keptSince !== null) === isKept) return post
  return context.database.transaction(async (transaction) => {
    const changed = await changePost(context, transaction, post, { keptSince: isKept ? context.clock.now() : null })
    await emitEvent(context, transaction, { workspaceId: actor.workspaceId, name: isKept ? 'erasure.suspended' : 'erasure.resumed', subject: { kind: 'post', id: postId }, actorId: actor.memberId, data: { postId } })
    return changed
  })
}
