import { findTold, tell, wasTold } from '../compose/tell.ts'
import { movePost } from '../compose/move-post.ts'
import { openRevision } from '../compose/make-revision.ts'
import type { Database } from '../db/database.ts'
import { findIdentity } from '../people/access/find-identity.ts'
import { loadRevision } from '../review/load-review.ts'
import { reviewRevision } from '../review/review-revision.ts'
import { followPlan } from '../schedule/follow-plan.ts'
import { settlePlan } from '../schedule/settle-plan.ts'
import { followPublications, type Held, isSomeOut, move } from './held.ts'
import type { Inspection } from './inspect.ts'
import type { Publisher } from './publisher.ts'

/** What becomes of a publication that may not go now. Nothing is held in silence: whoever has to act is told. */
export async function hold(publisher: Publisher, transaction: Database, held: Held, found: Exclude<Inspection, { is: 'go' }>): Promise<void> {
  const { context } = publisher
  if (found.is === 'wait') {
    await move(context, transaction, held, 'held-back', 'worker', { waits: { for: found.for, until: found.until } })
    return followPublications(context, transaction, held)
  }
  if (found.is === 'missed') return miss(publisher, transaction, held)
  const isPlan = held.post.state === 'scheduled'
  if (found.is === 'unapproved') {
    if (!isPlan) return miss(publisher, transaction, held)
    // Back to review with its plan: approved in time it goes on, and where it is not, people are told.
    await followPlan(context, transaction, await movePost(context, transaction, held.post, 'approval-lapsed', { by: 'worker' }))
    return
  }
  if (found.is === 'unanswered') await keepReview(publisher, transaction, held)
  await tell(context, transaction, held.post, await findTold(transaction, held.post, ['author', 'identity-owner']), found.is === 'unanswered' ? 'plan.unanswered' : found.about)
  if (isPlan) {
    const { after } = await movePost(context, transaction, held.post, 'came-back', { by: 'system', change: { plannedAt: null, plannedZone: null } })
    return settlePlan(context, transaction, after)
  }
  if (isSomeOut(held.parts)) return miss(publisher, transaction, held)
  await move(context, transaction, held, 'cancelled', 'system')
  await followPublications(context, transaction, held)
}

/** Too late, or out in part and not to be gone on with: a person decides. */
export async function miss({ context }: Pick<Publisher, 'context'>, transaction: Database, held: Held): Promise<void> {
  if (isSomeOut(held.parts)) {
    await move(context, transaction, held, 'sent-in-part', 'sweeper')
    return followPublications(context, transaction, held)
  }
  await move(context, transaction, held, 'missed', 'sweeper', { isToldLater: true })
  await followPublications(context, transaction, held)
  // Where the whole post missed its time, that was told with the post, to the same people.
  if (!await wasTold(transaction, held.post, 'post.missed', context.clock.now())) await tell(context, transaction, held.post, await findTold(transaction, held.post, ['author', 'identity-owner']), 'publication.missed')
}

/** What the review finds today is kept, so that whoever was told sees what wants an answer. */
async function keepReview({ context }: Publisher, transaction: Database, { post }: Held): Promise<void> {
  const revision = await loadRevision(transaction, post)
  const [content, identity] = [openRevision(context, revision), await findIdentity(transaction, post.workspaceId, post.identityId)]
  if (content && identity) await reviewRevision(context, transaction, revision, content, identity)
}
