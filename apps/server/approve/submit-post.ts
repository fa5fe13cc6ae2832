import { canBeApproved } from '@sharewell/domain/approval'
import { type MemberActor, speaksFor } from '@sharewell/domain/people'
import { and, eq, isNull } from 'drizzle-orm'
import { loadToEdit, type PostEdit, saveContent } from '../compose/edit-post.ts'
import { holdPost, type LoadedPost, loadFor, loadPost, type Permitted, type PostRow } from '../compose/load-post.ts'
import { makeRevision, openPost, type RevisionRow } from '../compose/make-revision.ts'
import { type FollowPost, followNothing, movePost, needVersion } from '../compose/move-post.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { members } from '../db/schema/workspaces.ts'
import { toRole } from '../people/access/find-member.ts'
import { Refused } from '../refused.ts'
import { reviewRevision, type ServerReview } from '../review/review-revision.ts'
import { makeJudgePicturesJob } from './judge-pictures.ts'
import { goOnIfApproved } from './go-on-if-approved.ts'
import { findNeed } from './load-approval.ts'

export interface Submitted {
  readonly post: PostRow
  readonly revision: RevisionRow
  readonly review: ServerReview
}

/**
 * Makes a revision of a post as it stands, reviews it with the server's own engine, and sends it on: to those who approve,
 * or to `ready` where nobody has to; where a picture of it was not looked at
 * yet, that comes first, and the post waits for it in review. A new revision has no approvals. Throws Refused where it could not go out like this,
 * where nobody could ever approve it, where somebody else was faster, or as the matrix says.
 */
export async function submitPost(context: Context, actor: MemberActor, { postId, version }: { readonly postId: string; readonly version: number }, follow: FollowPost = followNothing): Promise<Submitted> {
  return context.database.transaction(async (transaction) => {
    await holdPost(transaction, { workspaceId: actor.workspaceId, id: postId })
    const loaded = await loadFor(context, transaction, actor, 'write', postId)
    needVersion(loaded.post, version)
    return submitLoaded(context, transaction, actor, loaded, follow)
  })
}

/** Saves a content and submits it in one step: how what is on its way is edited. */
export async function revisePost(context: Context, actor: MemberActor, edit: PostEdit, follow: FollowPost = followNothing): Promise<Submitted> {
  return context.database.transaction(async (transaction) => {
    await holdPost(transaction, { workspaceId: actor.workspaceId, id: edit.postId })
    const loaded = await loadToEdit(context, transaction, actor, edit)
    const post = await saveContent(context, transaction, actor, loaded, edit)
    return submitLoaded(context, transaction, actor, { ...loaded, post }, follow)
  })
}

/** The same inside a transaction of a caller who asked the matrix. */
export async function submitLoaded(context: Context, transaction: Database, actor: MemberActor, { post: before, identity, subject }: LoadedPost, follow: FollowPost): Promise<Submitted> {
  const channelIds = openPost(context, before).revision.targets.map(({ channelId }) => channelId)
  const { permitted } = await loadFor(context, transaction, actor, 'write', before.id, { channelIds })
  const { revision, content } = await makeRevision(context, transaction, actor, { post: before, identity }, toDelegation(permitted))
  const review = await reviewRevision(context, transaction, revision, content, identity)
  const need = await findNeed(transaction, revision, review.verdict, channelIds, identity, subject)
  if (need.approvers > 0) {
    const rows = await transaction.select().from(members).where(and(eq(members.workspaceId, before.workspaceId), isNull(members.leftAt)))
    const people = rows.map(({ id, role }) => ({ id, role: toRole(role), isOwn: speaksFor({ memberId: id, role: toRole(role) }, identity.facts) })).filter(({ role }) => ['owner', 'physician', 'reviewer'].includes(role))
    if (!canBeApproved(revision, need, people)) throw new Refused('conflict', { code: 'nobody-approves', words: 'Nobody in this workspace could approve this. Invite somebody who can, or have the rules changed.' })
  }
  if (review.waitsForPictures) {
    const waiting = await movePost(context, transaction, before, 'looking-began', { by: 'write', actorId: actor.memberId, change: { revisionId: revision.id, waitsForPictures: true } })
    await context.jobs.send(makeJudgePicturesJob(follow), { workspaceId: before.workspaceId, postId: before.id }, { within: transaction })
    await follow(context, transaction, waiting)
    return { post: waiting.after, revision, review }
  }
  const isAsked = need.approvers > 0
  const moved = await movePost(context, transaction, before, isAsked ? 'submitted' : 'readied', {
    by: 'write', actorId: actor.memberId, change: { revisionId: revision.id, waitsForPictures: false, ...(isAsked ? { isShown: true } : {}) },
  })
  await follow(context, transaction, moved)
  const post = isAsked ? await goOnIfApproved(context, transaction, await loadPost(context, transaction, moved.after.workspaceId, moved.after.id), follow) : moved.after
  return { post, revision, review }
}

function toDelegation(permitted: Permitted): string | undefined {
  return permitted.by === 'delegation' ? permitted.delegationId : undefined
}
