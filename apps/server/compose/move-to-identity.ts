import type { MemberActor } from '@sharewell/domain/people'
import type { Context } from '../context.ts'
import { emitEvent } from '../db/emit-event.ts'
import { Refused } from '../refused.ts'
import { type KeptContent } from './content.ts'
import { loadFor, loadIdentity, permitOn, type PostRow } from './load-post.ts'
import { openPost } from './make-revision.ts'
import { changePost, needVersion } from './move-post.ts'
import { sealContent } from './seal-content.ts'

export interface IdentityMove {
  readonly postId: string
  /** The version that whoever moves it has seen. */
  readonly version: number
  readonly identityId: string
}

/**
 * Puts a draft under another identity of its author: the other answer to “Is that where it belongs?”. Its channels are another's
 * and stay behind, and so does the revision that was made of it. Throws Refused: `not-its-author`, `on-its-way`, `other-version`,
 * `no-identity`, and the codes of the matrix for both identities.
 */
export async function moveToIdentity(context: Context, actor: MemberActor, { postId, version, identityId }: IdentityMove): Promise<PostRow> {
  const { post } = await loadFor(context, context.database, actor, 'write', postId)
  if (post.authorId !== actor.memberId) throw new Refused('forbidden', { code: 'not-its-author', words: 'Only its author moves a draft to another identity.' })
  needVersion(post, version)
  if (post.state !== 'draft') throw new Refused('conflict', { code: 'on-its-way', words: 'This post is no draft any more. Take it back first, then move it.' })
  const there = await loadIdentity(context, context.database, actor.workspaceId, identityId)
  permitOn(actor, 'write', there)
  const { revision, isEndorsement, pictureAnswers } = openPost(context, post)
  const kept: KeptContent = { revision: { ...revision, identityId: identityId.toLowerCase(), targets: [] }, ...(isEndorsement === undefined ? {} : { isEndorsement }), ...(pictureAnswers === undefined ? {} : { pictureAnswers }) }
  return context.database.transaction(async (transaction) => {
    const moved = await changePost(context, transaction, post, { identityId, revisionId: null, isShown: false, lastEditedBy: actor.memberId, ...sealContent(context, kept, `post:${post.id}`) })
    await emitEvent(context, transaction, { workspaceId: post.workspaceId, name: 'draft.moved', subject: { kind: 'post', id: post.id }, actorId: actor.memberId, data: { postId: post.id, from: post.identityId, to: identityId } })
    return moved
  })
}
