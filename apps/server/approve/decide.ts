import { type Approval, toApprovalEnd } from '@sharewell/domain/approval'
import { type MemberActor, speaksFor } from '@sharewell/domain/people'
import { and, eq, isNull } from 'drizzle-orm'
import { day } from '../clock/instant.ts'
import { holdPost, loadPost, type LoadedPost, permitOn, type PostRow } from '../compose/load-post.ts'
import type { RevisionRow } from '../compose/make-revision.ts'
import { type FollowPost, followNothing, movePost } from '../compose/move-post.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { emitEvent } from '../db/emit-event.ts'
import { approvals } from '../db/schema/approvals.ts'
import { Refused } from '../refused.ts'
import { loadRevision, needAnswered } from '../review/load-review.ts'
import { loadApproval } from './load-approval.ts'
import { keepRemarks, type NewRemark, toParts } from './remarks.ts'

/** Which revision somebody decides on; they name the hash that they looked at. */
export interface OnRevision {
  readonly postId: string
  readonly revisionHash: string
}
export interface Decider {
  readonly id: string
  readonly from: Approval['from']
  readonly isOwn: boolean
}
const longestWindow = 366 * day

const toAuthors = ({ hash, writtenBy, lastEditedBy }: RevisionRow) => ({ hash, writtenBy, lastEditedBy })

async function loadToDecide(context: Context, transaction: Database, actor: MemberActor, action: 'approve' | 'return', { postId, revisionHash }: OnRevision): Promise<LoadedPost & { revision: RevisionRow }> {
  const post = await holdPost(transaction, { workspaceId: actor.workspaceId, id: postId })
  const loaded = await loadPost(context, transaction, actor.workspaceId, postId)
  permitOn(actor, 'read', loaded)
  const revision = await loadRevision(transaction, post, revisionHash)
  permitOn(actor, action, loaded, { revision: toAuthors(revision) })
  return { ...loaded, post, revision }
}

/**
 * Approves a revision, until seven days after its planned time or as long as its giver says. With the last approval that
 * was asked for, the post moves on. Throws Refused: `other-revision`, `not-asked`, `unanswered` or `blocked` where the
 * review still wants an answer, and the codes of the matrix.
 */
export async function approveRevision(context: Context, actor: MemberActor, { endsAt, ...on }: OnRevision & { readonly endsAt?: number }, follow: FollowPost = followNothing): Promise<PostRow> {
  return context.database.transaction(async (transaction) => {
    const loaded = await loadToDecide(context, transaction, actor, 'approve', on)
    return keepApproval(context, transaction, loaded, loaded.revision, { id: actor.memberId, from: 'member', isOwn: speaksFor(actor, loaded.identity.facts) }, endsAt, follow)
  })
}

/** The same for whoever decides, member or guest, inside a transaction that holds the post. */
export async function keepApproval(context: Context, transaction: Database, loaded: LoadedPost, revision: RevisionRow, by: Decider, endsAt: number | undefined, follow: FollowPost): Promise<PostRow> {
  const { post } = loaded
  if (post.state !== 'in-review') throw new Refused('conflict', { code: 'not-asked', words: 'Nobody asks for approval of this post now. Load it again.' })
  if (post.erasedAt !== null) throw new Refused('gone', { code: 'erased', words: 'The text of this post was erased.' })
  needAnswered(await loadApproval(context, transaction, loaded, revision.hash))
  const now = context.clock.now()
  const until = endsAt ?? toApprovalEnd(now, post.plannedAt ?? undefined)
  if (until <= now || until > Math.max(now, post.plannedAt ?? now) + longestWindow) throw new Refused('invalid', { code: 'window', words: 'An approval ends later than now, and within a year.' }, { where: 'endsAt' })
  const approvalId = await keepDecision(context, transaction, revision, by, 'approved', until)
  await emitEvent(context, transaction, { ...about(revision, by), name: 'revision.approved', data: { approvalId, revisionId: revision.id, revisionHash: revision.hash, endsAt: new Date(until).toISOString() } })
  const { state } = await loadApproval(context, transaction, loaded, revision.hash)
  if (state.is !== 'approved') return post
  const moved = await movePost(context, transaction, post, 'approved', { by: 'approve', ...(by.from === 'member' ? { actorId: by.id } : {}) })
  await follow(context, transaction, moved)
  return moved.after
}

/** Sends a revision back to its author with remarks on spans: at least one, since somebody has to know why. */
export async function returnRevision(context: Context, actor: MemberActor, { remarks: said, ...on }: OnRevision & { readonly remarks: readonly NewRemark[] }, follow: FollowPost = followNothing): Promise<PostRow> {
  return context.database.transaction(async (transaction) => {
    const loaded = await loadToDecide(context, transaction, actor, 'return', on)
    return keepReturn(context, transaction, loaded, loaded.revision, { id: actor.memberId, from: 'member', isOwn: speaksFor(actor, loaded.identity.facts) }, said, follow)
  })
}

/** The same for whoever decides, inside a transaction that holds the post. */
export async function keepReturn(context: Context, transaction: Database, { post }: Pick<LoadedPost, 'post'>, revision: RevisionRow, by: Decider, said: readonly NewRemark[], follow: FollowPost): Promise<PostRow> {
  if (said.length === 0) throw new Refused('invalid', { code: 'no-remark', words: 'Say what should change, so that its author can.' }, { where: 'remarks' })
  const approvalId = await keepDecision(context, transaction, revision, by, 'returned', toApprovalEnd(context.clock.now(), post.plannedAt ?? undefined))
  await keepRemarks(context, transaction, toParts(context, revision), { workspaceId: post.workspaceId, postId: post.id, revisionId: revision.id, approvalId }, by, said)
  await emitEvent(context, transaction, { ...about(revision, by), name: 'revision.returned', data: { approvalId, revisionId: revision.id, revisionHash: revision.hash, remarks: said.length } })
  const moved = await movePost(context, transaction, post, 'returned', { by: 'return', ...(by.from === 'member' ? { actorId: by.id } : {}) })
  await follow(context, transaction, moved)
  return moved.after
}

/** Takes one's own approval back; where it is missed then, the post waits for approval again. */
export async function takeBackApproval(context: Context, actor: MemberActor, on: OnRevision, follow: FollowPost = followNothing): Promise<PostRow> {
  return context.database.transaction(async (transaction) => {
    const loaded = await loadToDecide(context, transaction, actor, 'approve', on)
    const taken = await transaction.update(approvals).set({ takenBackAt: context.clock.now() })
      .where(and(eq(approvals.workspaceId, actor.workspaceId), eq(approvals.postId, on.postId), eq(approvals.revisionHash, on.revisionHash), eq(approvals.by, actor.memberId), eq(approvals.decision, 'approved'), isNull(approvals.takenBackAt))).returning()
    if (taken.length === 0) throw new Refused('not-found', { code: 'no-approval', words: 'You have not approved this revision.' })
    for (const { id } of taken) await emitEvent(context, transaction, { ...about(loaded.revision, { id: actor.memberId, from: 'member', isOwn: false }), name: 'approval.taken-back', data: { approvalId: id, revisionHash: on.revisionHash } })
    const { state } = await loadApproval(context, transaction, loaded, on.revisionHash)
    if (state.is !== 'missing' || (loaded.post.state !== 'ready' && loaded.post.state !== 'scheduled')) return loaded.post
    const moved = await movePost(context, transaction, loaded.post, 'approval-lapsed', { by: 'system', actorId: actor.memberId })
    await follow(context, transaction, moved)
    return moved.after
  })
}

function about({ workspaceId, id }: RevisionRow, by: Decider): { workspaceId: string; subject: { kind: string; id: string }; actorId?: string } {
  return { workspaceId, subject: { kind: 'revision', id }, ...(by.from === 'member' ? { actorId: by.id } : {}) }
}

async function keepDecision(context: Pick<Context, 'ids' | 'clock'>, transaction: Database, { workspaceId, postId, id: revisionId, hash }: RevisionRow, { id: by, from, isOwn }: Decider, decision: Approval['decision'], endsAt: number): Promise<string> {
  const id = context.ids.make()
  await transaction.insert(approvals).values({ id, workspaceId, postId, revisionId, revisionHash: hash, by, from, isOwn, decision, decidedAt: context.clock.now(), endsAt })
  return id
}
