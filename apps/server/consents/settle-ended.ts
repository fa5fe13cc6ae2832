import { and, eq, inArray, isNotNull, isNull, lt, or } from 'drizzle-orm'
import { z } from 'zod'
import { holdPost, loadPost } from '../compose/load-post.ts'
import { openRevision } from '../compose/make-revision.ts'
import { type FollowPost, movePost } from '../compose/move-post.ts'
import { findTold, tell, wasTold } from '../compose/tell.ts'
import type { Context } from '../context.ts'
import { consents, revisionConsents, takeDownTasks } from '../db/schema/consents.ts'
import { publications } from '../db/schema/plans.ts'
import { posts } from '../db/schema/posts.ts'
import { defineJob, type JobDefinition } from '../jobs/define-job.ts'
import { loadRevision } from '../review/load-review.ts'
import { reviewRevision } from '../review/review-revision.ts'
import { toDay } from './days.ts'
import type { ConsentRow } from './keep-consent.ts'

const before = ['in-review', 'ready', 'scheduled'] as const
const out = ['published', 'partial', 'unknown'] as const
const between = ['claimed', 'sending'] as const

/** Every five minutes: consents whose last day has passed, and what a process left undone. */
export function makeWatchConsentsJob(follow: FollowPost): JobDefinition<Record<string, never>> {
  return defineJob({
    name: 'consents.watch-ends',
    payload: z.strictObject({}),
    every: '*/5 * * * *',
    run: async (context) => {
      const ended = await context.database.select().from(consents).where(and(isNull(consents.settledAt), or(isNotNull(consents.revokedAt), lt(consents.until, toDay(context.clock.now())))))
      for (const consent of ended) await settleEndedConsent(context, consent, follow)
    },
  })
}

/** Stops what rests on a consent that has ended, and opens tasks for what is out. It may run twice, or be cut in half. */
export async function settleEndedConsent(context: Context, consent: ConsentRow, follow: FollowPost): Promise<void> {
  const { workspaceId, id: consentId } = consent
  const resting = await context.database.select({ id: posts.id }).from(revisionConsents).innerJoin(posts, and(eq(posts.id, revisionConsents.postId), eq(posts.revisionId, revisionConsents.revisionId), inArray(posts.state, [...before])))
    .where(and(eq(revisionConsents.workspaceId, workspaceId), eq(revisionConsents.consentId, consentId)))
  for (const { id } of resting) await stopPost(context, consent, id, follow)
  const shown = await context.database.select({ publication: publications, identityId: posts.identityId }).from(revisionConsents)
    .innerJoin(publications, and(eq(publications.revisionId, revisionConsents.revisionId), inArray(publications.state, [...out, ...between])))
    .innerJoin(posts, eq(posts.id, publications.postId)).where(and(eq(revisionConsents.workspaceId, workspaceId), eq(revisionConsents.consentId, consentId)))
  const isOut = (state: string): boolean => out.some((one) => one === state)
  for (const { publication } of shown) if (isOut(publication.state)) await openTask(context, consent, publication)
  // What is being sent at this moment is looked at again.
  if (shown.every(({ publication }) => isOut(publication.state))) await context.database.update(consents).set({ settledAt: context.clock.now() }).where(and(eq(consents.workspaceId, workspaceId), eq(consents.id, consentId), eq(consents.changedAt, consent.changedAt)))
}

/** A post that has not gone out is reviewed anew without the consent, and goes back from its plan: it waits for its author, who is told. */
async function stopPost(context: Context, consent: ConsentRow, postId: string, follow: FollowPost): Promise<void> {
  await context.database.transaction(async (transaction) => {
    const post = await holdPost(transaction, { workspaceId: consent.workspaceId, id: postId })
    if (!before.some((state) => state === post.state) || post.erasedAt !== null) return
    const revision = await loadRevision(transaction, post)
    const [rests] = await transaction.select({ id: revisionConsents.consentId }).from(revisionConsents).where(and(eq(revisionConsents.workspaceId, consent.workspaceId), eq(revisionConsents.revisionId, revision.id), eq(revisionConsents.consentId, consent.id)))
    const content = openRevision(context, revision)
    if (!rests || !content || (post.state === 'in-review' && await wasTold(transaction, post, 'post.consent-ended', revision.madeAt))) return
    const { identity } = await loadPost(context, transaction, post.workspaceId, post.id)
    await reviewRevision(context, transaction, revision, content, identity)
    if (post.state === 'in-review') await tell(context, transaction, post, await findTold(transaction, post, ['author', 'identity-owner']), 'post.consent-ended')
    else await follow(context, transaction, await movePost(context, transaction, post, 'consent-ended', { by: 'system' }))
  })
}

async function openTask(context: Context, consent: ConsentRow, { id: publicationId, postId }: { readonly id: string; readonly postId: string }): Promise<void> {
  await context.database.transaction(async (transaction) => {
    const { post } = await loadPost(context, transaction, consent.workspaceId, postId)
    const made = await transaction.insert(takeDownTasks).values({
      id: context.ids.make(), workspaceId: consent.workspaceId, identityId: post.identityId, postId, publicationId, consentId: consent.id,
      because: consent.revokedAt === null ? 'expired' : 'revoked', madeAt: context.clock.now(),
    }).onConflictDoNothing().returning({ id: takeDownTasks.id })
    if (made.length > 0) await tell(context, transaction, post, await findTold(transaction, post, ['author', 'identity-owner']), 'consent.take-down')
  })
}
