import { type LoadedPost, type PostRow } from '../compose/load-post.ts'
import { type FollowPost, movePost } from '../compose/move-post.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { loadApproval } from './load-approval.ts'

/** The very same content may have been approved before: taken back and sent again unchanged, it needs no second word. */
export async function goOnIfApproved(context: Context, transaction: Database, loaded: LoadedPost, follow: FollowPost): Promise<PostRow> {
  const { state, wanted } = await loadApproval(context, transaction, loaded)
  if (state.is !== 'approved' || wanted.length > 0) return loaded.post
  const moved = await movePost(context, transaction, loaded.post, 'approved', { by: 'system' })
  await follow(context, transaction, moved)
  return moved.after
}
