import type { MemberActor } from '@sharewell/domain/people'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { Refused } from '../refused.ts'
import { checkUpload } from './check-upload.ts'
import { type PostContent, toKeptContent } from './content.ts'
import { type LoadedPost, loadFor, type PostRow } from './load-post.ts'
import { changePost, needVersion } from './move-post.ts'
import { sealContent } from './seal-content.ts'

export interface PostEdit {
  readonly postId: string
  /** The version that whoever edits has seen. */
  readonly version: number
  readonly content: PostContent
  readonly confirmUpload?: boolean
}

/**
 * Saves a draft, or what was returned. What is on its way is not edited in place: `revisePost` saves and submits it in one
 * step, so that nothing goes out while another text stands here. Throws Refused: `other-version` where another device was
 * faster, `on-its-way`, `identifier`, and the codes of the matrix.
 */
export async function editPost(context: Context, actor: MemberActor, edit: PostEdit): Promise<PostRow> {
  const loaded = await loadToEdit(context, context.database, actor, edit)
  if (loaded.post.state !== 'draft' && loaded.post.state !== 'returned') throw new Refused('conflict', { code: 'on-its-way', words: 'This post is no draft any more. Save and submit it in one step, or take it back first.' })
  return context.database.transaction((transaction) => saveContent(context, transaction, actor, loaded, edit))
}

/** The post for somebody who may write, at the version that they have seen. */
export async function loadToEdit(context: Pick<Context, 'database' | 'clock'>, database: Database, actor: MemberActor, { postId, version, content }: PostEdit): Promise<LoadedPost> {
  const loaded = await loadFor(context, database, actor, 'write', postId, { channelIds: content.targets.map(({ channelId }) => channelId) })
  needVersion(loaded.post, version)
  if (loaded.post.erasedAt !== null) throw new Refused('gone', { code: 'erased', words: 'The text of this post was erased. Write a new one.' })
  return loaded
}

/** Puts a content in the place of the one before, under a new key: the old one can be opened no more. */
export async function saveContent(context: Pick<Context, 'clock' | 'secrets'>, transaction: Database, actor: MemberActor, { post }: Pick<LoadedPost, 'post'>, { content, confirmUpload = false }: PostEdit): Promise<PostRow> {
  const kept = toKeptContent(post.identityId, content)
  await checkUpload(kept, confirmUpload)
  return changePost(context, transaction, post, { lastEditedBy: actor.memberId, ...sealContent(context, kept, `post:${post.id}`) })
}
