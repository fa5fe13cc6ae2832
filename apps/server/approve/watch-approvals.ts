import { and, eq, inArray, isNotNull, isNull, lte, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { day } from '../clock/instant.ts'
import { holdPost, loadPost } from '../compose/load-post.ts'
import { type FollowPost, movePost } from '../compose/move-post.ts'
import { findApprovers, findTold, tell, wasTold } from '../compose/tell.ts'
import type { Context } from '../context.ts'
import { emitEvent } from '../db/emit-event.ts'
import { approvals } from '../db/schema/approvals.ts'
import { notices } from '../db/schema/events.ts'
import { posts, revisions } from '../db/schema/posts.ts'
import { defineJob, type JobDefinition } from '../jobs/define-job.ts'
import { loadApproval } from './load-approval.ts'

/** Who is asked is reminded after so long, and again, until somebody decides. */
export const remindsEvery = day

/** Every minute: approvals that ended, people who forgot, planned times at which an approval is missing. */
export function makeWatchApprovalsJob(follow: FollowPost): JobDefinition<Record<string, never>> {
  return defineJob({
    name: 'approve.watch-approvals',
    payload: z.strictObject({}),
    every: '* * * * *',
    run: async (context) => {
      await lapseApprovals(context, follow)
      await remindApprovers(context)
      await tellMissingApprovals(context)
    },
  })
}

/** Sends posts back to review whose approval ended before they went out. */
export async function lapseApprovals(context: Context, follow: FollowPost): Promise<void> {
  const now = context.clock.now()
  const ended = await context.database.selectDistinct({ workspaceId: posts.workspaceId, id: posts.id }).from(approvals)
    .innerJoin(posts, and(eq(posts.id, approvals.postId), eq(posts.workspaceId, approvals.workspaceId), eq(posts.revisionId, approvals.revisionId)))
    .where(and(lte(approvals.endsAt, now), isNull(approvals.takenBackAt), eq(approvals.decision, 'approved'), inArray(posts.state, ['ready', 'scheduled'])))
  for (const { workspaceId, id } of ended) {
    await context.database.transaction(async (transaction) => {
      const loaded = await loadPost(context, transaction, workspaceId, id)
      const post = await holdPost(transaction, loaded.post)
      if (post.state !== 'ready' && post.state !== 'scheduled') return
      const { state, revision } = await loadApproval(context, transaction, { ...loaded, post })
      if (state.is !== 'missing') return
      const over = await transaction.select({ id: approvals.id }).from(approvals).where(and(eq(approvals.workspaceId, workspaceId), eq(approvals.postId, id), eq(approvals.revisionHash, revision.hash), lte(approvals.endsAt, now), isNull(approvals.takenBackAt), eq(approvals.decision, 'approved')))
      for (const approval of over) await emitEvent(context, transaction, { workspaceId, name: 'approval.lapsed', subject: { kind: 'post', id }, data: { approvalId: approval.id, revisionHash: revision.hash } })
      await follow(context, transaction, await movePost(context, transaction, post, 'approval-lapsed', { by: 'sweeper' }))
    })
  }
}

/** Reminds those who are asked, once a day. */
export async function remindApprovers(context: Context): Promise<void> {
  const since = context.clock.now() - remindsEvery
  const waiting = await context.database.select({ post: posts }).from(posts).innerJoin(revisions, and(eq(revisions.id, posts.revisionId), eq(revisions.workspaceId, posts.workspaceId)))
    .where(and(eq(posts.state, 'in-review'), isNull(posts.erasedAt), lte(revisions.madeAt, since), notTold('approval.reminder', sql`${notices.madeAt} > ${new Date(since).toISOString()}::timestamptz`)))
  for (const { post } of waiting) {
    await context.database.transaction(async (transaction) => {
      const held = await holdPost(transaction, post)
      if (held.state !== 'in-review' || await wasTold(transaction, held, 'approval.reminder', since + 1)) return
      await tell(context, transaction, held, await findApprovers(transaction, held), 'approval.reminder')
    })
  }
}

/** Tells everybody concerned that the planned time came without the approval: the post waits, and neither goes out late nor is forgotten. */
export async function tellMissingApprovals(context: Context): Promise<void> {
  const late = await context.database.select().from(posts).where(and(eq(posts.state, 'in-review'), isNotNull(posts.plannedAt), lte(posts.plannedAt, context.clock.now()), notTold('approval.missing', sql`${notices.madeAt} >= ${posts.plannedAt}`)))
  for (const post of late) {
    await context.database.transaction(async (transaction) => {
      const held = await holdPost(transaction, post)
      if (held.state !== 'in-review' || held.plannedAt === null || held.plannedAt > context.clock.now() || await wasTold(transaction, held, 'approval.missing', held.plannedAt)) return
      await tell(context, transaction, held, await findTold(transaction, held, ['author', 'approvers', 'identity-owner']), 'approval.missing')
    })
  }
}

/** Leaves out in the database those about whom everybody was told; whether that still holds is asked again behind the lock. */
function notTold(kind: string, since: SQL): SQL {
  return sql`not exists (select 1 from ${notices} where ${notices.subjectId} = ${posts.id} and ${notices.kind} = ${kind} and ${since})`
}
