import { and, eq, isNotNull, lt } from 'drizzle-orm'
import { z } from 'zod'
import { minute } from '../clock/instant.ts'
import { holdPost, loadPost } from '../compose/load-post.ts'
import { openRevision } from '../compose/make-revision.ts'
import { type FollowPost, movePost } from '../compose/move-post.ts'
import { tell } from '../compose/tell.ts'
import type { Context } from '../context.ts'
import { posts } from '../db/schema/posts.ts'
import { defineJob, type JobDefinition } from '../jobs/define-job.ts'
import { loadReview, loadRevision } from '../review/load-review.ts'
import { lookAtPictures, type OfPost } from '../review/pictures/look-at-pictures.ts'
import { reviewRevision } from '../review/review-revision.ts'
import { goOnIfApproved } from './go-on-if-approved.ts'
import { findNeed } from './load-approval.ts'

/** Looking takes seconds; what still waits after so long is begun again. */
const lostAfter = 5 * minute

/** Sent with a revision whose pictures nobody looked at yet: looks at them, reviews the whole, and sends the post on. */
export function makeJudgePicturesJob(follow: FollowPost): JobDefinition<OfPost> {
  return defineJob({
    name: 'approve.judge-pictures',
    payload: z.strictObject({ workspaceId: z.uuid(), postId: z.uuid() }),
    run: async (context, of) => {
      await lookAtPictures(context, of)
      await judgePictures(context, of, follow)
    },
  })
}

/** Every five minutes: what waits for its pictures and was lost on the way, by a crash or too many failures, is begun again. */
export function makeResumePicturesJob(follow: FollowPost): JobDefinition<Record<string, never>> {
  return defineJob({
    name: 'approve.resume-pictures',
    payload: z.strictObject({}),
    every: '*/5 * * * *',
    run: async ({ database, clock, jobs }) => {
      const lost = await database.select({ workspaceId: posts.workspaceId, postId: posts.id }).from(posts)
        .where(and(eq(posts.waitsForPictures, true), eq(posts.state, 'in-review'), isNotNull(posts.wrappedKey), lt(posts.changedAt, clock.now() - lostAfter)))
      for (const of of lost) await jobs.send(makeJudgePicturesJob(follow), of, { key: of.postId })
    },
  })
}

/** Reviews a waiting revision with what its pictures show: on to those who approve, or ready where nobody has to. Its author hears of it where it wants an answer. */
export async function judgePictures(context: Context, { workspaceId, postId }: OfPost, follow: FollowPost): Promise<void> {
  await context.database.transaction(async (transaction) => {
    const [there] = await transaction.select({ id: posts.id }).from(posts).where(and(eq(posts.workspaceId, workspaceId), eq(posts.id, postId)))
    if (!there) return
    const post = await holdPost(transaction, { workspaceId, id: postId })
    if (post.state !== 'in-review' || !post.waitsForPictures) return
    const { identity, subject } = await loadPost(context, transaction, workspaceId, postId)
    const revision = await loadRevision(transaction, post)
    const content = openRevision(context, revision)
    if (!content) return
    const review = await reviewRevision(context, transaction, revision, content, identity)
    if (review.waitsForPictures) throw new Error('A picture of a revision was not looked at.')
    const need = await findNeed(transaction, revision, review.verdict, content.revision.targets.map(({ channelId }) => channelId), identity, subject)
    const isAsked = need.approvers > 0
    const moved = await movePost(context, transaction, post, isAsked ? 'submitted' : 'readied', { by: 'system', change: { waitsForPictures: false, ...(isAsked ? { isShown: true } : {}) } })
    await follow(context, transaction, moved)
    const loaded = await loadPost(context, transaction, workspaceId, postId)
    const { wanted } = await loadReview(transaction, loaded.post, loaded.subject)
    if (wanted.length > 0) await tell(context, transaction, loaded.post, [revision.submittedBy, post.authorId], 'pictures.unanswered')
    else if (isAsked) await goOnIfApproved(context, transaction, loaded, follow)
  })
}
