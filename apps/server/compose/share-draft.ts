import type { MemberActor } from '@sharewell/domain/people'
import { and, eq, isNull } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { emitEvent } from '../db/emit-event.ts'
import { draftShares } from '../db/schema/posts.ts'
import { members } from '../db/schema/workspaces.ts'
import { Refused } from '../refused.ts'
import { loadFor } from './load-post.ts'
import { tell } from './tell.ts'

export interface DraftShown {
  readonly postId: string
  readonly withMemberId: string
}

function needDraft(state: string): void {
  if (state !== 'draft') throw new Refused('conflict', { code: 'no-draft', words: 'This post is no draft any more, so there is nothing to share or take back.' })
}

/** Shows one draft to one colleague, who may read it and remark on it until it is taken back. Sharing twice changes nothing. */
export async function shareDraft(context: Context, actor: MemberActor, { postId, withMemberId }: DraftShown): Promise<void> {
  const { post } = await loadFor(context, context.database, actor, 'share-draft', postId)
  needDraft(post.state)
  await context.database.transaction(async (transaction) => {
    const [colleague] = await transaction.select().from(members).where(and(eq(members.workspaceId, actor.workspaceId), eq(members.id, withMemberId), isNull(members.leftAt)))
    if (!colleague || colleague.id === actor.memberId) throw new Refused('invalid', { code: 'no-colleague', words: 'Choose a colleague who is in this workspace.' }, { where: 'withMemberId' })
    const open = await transaction.select().from(draftShares).where(and(eq(draftShares.workspaceId, actor.workspaceId), eq(draftShares.postId, postId), eq(draftShares.withMemberId, withMemberId), isNull(draftShares.takenBackAt)))
    if (open.length > 0) return
    await transaction.insert(draftShares).values({ id: context.ids.make(), workspaceId: actor.workspaceId, postId, withMemberId, sharedAt: context.clock.now() })
    await emitEvent(context, transaction, { workspaceId: actor.workspaceId, name: 'draft.shared', subject: { kind: 'post', id: postId }, actorId: actor.memberId, data: { postId, with: withMemberId } })
    await tell(context, transaction, post, [withMemberId], 'draft.shared')
  })
}

/** Takes a shared draft back from one colleague; from then on they see nothing of it. */
export async function takeBackDraft(context: Context, actor: MemberActor, { postId, withMemberId }: DraftShown): Promise<void> {
  const { post } = await loadFor(context, context.database, actor, 'share-draft', postId)
  needDraft(post.state)
  await context.database.transaction(async (transaction) => {
    const taken = await transaction.update(draftShares).set({ takenBackAt: context.clock.now() })
      .where(and(eq(draftShares.workspaceId, actor.workspaceId), eq(draftShares.postId, postId), eq(draftShares.withMemberId, withMemberId), isNull(draftShares.takenBackAt))).returning()
    if (taken.length === 0) return
    await emitEvent(context, transaction, { workspaceId: actor.workspaceId, name: 'draft.taken-back', subject: { kind: 'post', id: postId }, actorId: actor.memberId, data: { postId, with: withMemberId } })
  })
}
