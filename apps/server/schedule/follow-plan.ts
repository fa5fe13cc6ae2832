import { changePost, type FollowPost, movePost, type PostMoved } from '../compose/move-post.ts'
import { loadPost, type PostRow } from '../compose/load-post.ts'
import { findTold, tell } from '../compose/tell.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { loadReview } from '../review/load-review.ts'
import { settlePlan } from './settle-plan.ts'

/**
 * What a plan does when its post moves, in the same transaction: a post that became ready goes on to its planned time; one
 * whose time has passed meanwhile, or that its review still holds, loses the plan, and people are told. It never goes out
 * late in silence.
 */
export const followPlan: FollowPost = async (context, transaction, { after, event, actorId }) => {
  if ((event !== 'approved' && event !== 'readied') || after.plannedAt === null) {
    await settlePlan(context, transaction, after, actorId)
    return
  }
  const { subject } = await loadPost(context, transaction, after.workspaceId, after.id)
  const { wanted } = await loadReview(transaction, after, subject)
  if (after.plannedAt <= context.clock.now()) await dropPlan(context, transaction, after, 'plan.passed')
  else if (wanted.length > 0) await dropPlan(context, transaction, after, 'plan.unanswered')
  else await settlePlan(context, transaction, (await goOn(context, transaction, after, actorId)).after, actorId)
}

function goOn(context: Context, transaction: Database, post: PostRow, actorId: string | undefined): Promise<PostMoved> {
  return movePost(context, transaction, post, 'scheduled', { by: 'system', ...(actorId === undefined ? {} : { actorId }) })
}

async function dropPlan(context: Context, transaction: Database, post: PostRow, about: string): Promise<void> {
  const changed = await changePost(context, transaction, post, { plannedAt: null, plannedZone: null })
  await settlePlan(context, transaction, changed)
  await tell(context, transaction, changed, await findTold(transaction, changed, ['author', 'identity-owner']), about)
}
