import { toPermissionRefusal, type MemberActor } from '@sharewell/domain/people'
import { undoFor } from '@sharewell/domain/schedule'
import { and, eq, isNull } from 'drizzle-orm'
import { loadFor, type PostRow } from '../compose/load-post.ts'
import { movePost } from '../compose/move-post.ts'
import type { Context } from '../context.ts'
import { emitEvent } from '../db/emit-event.ts'
import { coolOffs } from '../db/schema/plans.ts'
import { Refused } from '../refused.ts'
import { findCoolOff, settlePlan } from './settle-plan.ts'

/**
 * Its author says whether they still want to say it, at the end of the rest or before. Yes ends the rest: the post keeps its
 * time, or goes in twenty seconds where that has passed. No takes it back to a draft. That they answered is kept, not what they felt.
 */
export async function answerCoolOff(context: Context, actor: MemberActor, { postId, stillWants }: { readonly postId: string; readonly stillWants: boolean }): Promise<PostRow> {
  return context.database.transaction(async (transaction) => {
    const { post } = await loadFor(context, transaction, actor, 'write', postId)
    if (post.authorId !== actor.memberId) throw new Refused('forbidden', toPermissionRefusal('not-author'))
    if (actor.token) throw new Refused('forbidden', toPermissionRefusal('token-never'))
    const rest = await findCoolOff(transaction, post)
    if (!rest) throw new Refused('conflict', { code: 'no-cool-off', words: 'This post does not rest.' })
    await transaction.update(coolOffs).set({ answeredAt: context.clock.now() }).where(and(eq(coolOffs.workspaceId, actor.workspaceId), eq(coolOffs.id, rest.id), isNull(coolOffs.answeredAt)))
    await emitEvent(context, transaction, { workspaceId: actor.workspaceId, name: 'cool-off.answered', subject: { kind: 'post', id: postId }, actorId: actor.memberId, data: { postId } })
    const after = await go(context, transaction, actor, post, stillWants)
    await settlePlan(context, transaction, after, actor.memberId)
    return after
  })
}

async function go(context: Context, transaction: Parameters<typeof movePost>[1], { memberId: actorId }: MemberActor, post: PostRow, stillWants: boolean): Promise<PostRow> {
  if (!stillWants) return (await movePost(context, transaction, post, 'recalled', { by: 'write', actorId, change: { plannedAt: null, plannedZone: null } })).after
  const isLate = post.plannedAt !== null && post.plannedAt <= context.clock.now() && post.state === 'scheduled'
  return isLate ? (await movePost(context, transaction, post, 'moved', { by: 'schedule', actorId, change: { plannedAt: context.clock.now() + undoFor } })).after : post
}
