import type { MemberActor } from '@sharewell/domain/people'
import { loadFor, type PostRow } from '../compose/load-post.ts'
import { movePost, needVersion } from '../compose/move-post.ts'
import type { Context } from '../context.ts'
import { settlePlan } from './settle-plan.ts'

/** Takes the time away: undoes “publish now” within its twenty seconds, and any plan before a worker has it. Approvals stay. */
export async function unschedulePost(context: Context, actor: MemberActor, { postId, version }: { readonly postId: string; readonly version: number }): Promise<PostRow> {
  return context.database.transaction(async (transaction) => {
    const { post } = await loadFor(context, transaction, actor, 'schedule', postId)
    needVersion(post, version)
    const { after } = await movePost(context, transaction, post, 'unscheduled', { by: 'schedule', actorId: actor.memberId, change: { plannedAt: null, plannedZone: null } })
    await settlePlan(context, transaction, after, actor.memberId)
    return after
  })
}
