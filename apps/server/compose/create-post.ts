import type { MemberActor } from '@sharewell/domain/people'
import type { Context } from '../context.ts'
import { posts } from '../db/schema/posts.ts'
import { checkUpload } from './check-upload.ts'
import { type PostContent, toKeptContent } from './content.ts'
import { loadIdentity, permitOn, type PostRow } from './load-post.ts'
import { sealContent } from './seal-content.ts'

export interface NewPost {
  readonly identityId: string
  readonly content: PostContent
  /** Its author's word that a text which names a patient is to be kept here all the same. */
  readonly confirmUpload?: boolean
}

/**
 * Takes a draft that its author sends from their device, to share, submit or plan it. Until then it is theirs alone.
 * Throws Refused: `identifier` where it names a patient and nobody confirmed it; the codes of the matrix.
 */
export async function createPost(context: Context, actor: MemberActor, { identityId, content, confirmUpload = false }: NewPost): Promise<PostRow> {
  const loaded = await loadIdentity(context, context.database, actor.workspaceId, identityId)
  permitOn(actor, 'write', loaded, { channelIds: content.targets.map(({ channelId }) => channelId) })
  const kept = toKeptContent(identityId, content)
  await checkUpload(kept, confirmUpload)
  const id = context.ids.make()
  const now = context.clock.now()
  const [made] = await context.database.insert(posts).values({
    id, workspaceId: actor.workspaceId, identityId, authorId: actor.memberId, lastEditedBy: actor.memberId, state: 'draft', version: 1, isShown: false, madeAt: now, changedAt: now,
    ...sealContent(context, kept, `post:${id}`),
  }).returning()
  if (!made) throw new Error('The database took no post.')
  return made
}
