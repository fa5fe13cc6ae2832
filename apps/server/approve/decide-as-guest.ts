import { may } from '@sharewell/domain/people'
import { and, eq, isNull } from 'drizzle-orm'
import { findPictures, type PostContent, toPostContent } from '../compose/content.ts'
import { holdPost, type LoadedPost, loadPost } from '../compose/load-post.ts'
import { openRevision, type RevisionRow } from '../compose/make-revision.ts'
import { type FollowPost, followNothing } from '../compose/move-post.ts'
import { openBytes } from '../compose/seal-bytes.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { guestLinks } from '../db/schema/approvals.ts'
import { postPictures } from '../db/schema/posts.ts'
import { Refused } from '../refused.ts'
import { loadRevision } from '../review/load-review.ts'
import { keepApproval, keepReturn } from './decide.ts'
import { findGuest, type GuestLinkRow, toGuestLink } from './guest-links.ts'
import type { NewRemark } from './remarks.ts'

export interface GuestKeys {
  readonly token: string
  readonly pass: string
}

/** What a guest is shown: who would say it, and what; `content` is null once it was erased. */
export interface GuestSight {
  readonly revisionHash: string
  readonly speaks: string
  readonly content: PostContent | null
  readonly expiresAt: number
}

/** The revision that a guest was asked about, and nothing else of the workspace. */
export async function readAsGuest(context: Context, keys: GuestKeys): Promise<GuestSight> {
  const link = await findGuest(context, keys)
  const { revision, identity } = await loadAsGuest(context, context.database, link, 'read')
  const kept = openRevision(context, revision)
  return { revisionHash: revision.hash, speaks: identity.profile.name, content: kept ? toPostContent(kept) : null, expiresAt: link.expiresAt }
}

/** A picture of that revision; another of the same post is none of the guest's. */
export async function readPictureAsGuest(context: Context, { sha256, ...keys }: GuestKeys & { readonly sha256: string }): Promise<{ readonly type: string; readonly bytes: Uint8Array }> {
  const link = await findGuest(context, keys)
  const { revision } = await loadAsGuest(context, context.database, link, 'read')
  const kept = openRevision(context, revision)
  const isShown = kept !== undefined && findPictures(kept.revision).includes(sha256)
  const [found] = isShown ? await context.database.select().from(postPictures).where(and(eq(postPictures.workspaceId, link.workspaceId), eq(postPictures.postId, link.postId), eq(postPictures.sha256, sha256))) : []
  if (!found || found.wrappedKey === null || found.sealed === null) throw new Refused('not-found', { code: 'no-picture', words: 'This post has no such picture.' })
  return { type: found.type, bytes: openBytes(context, { wrappedKey: found.wrappedKey, sealed: found.sealed }, `picture:${found.id}`) }
}

/** A guest's one decision. It counts beside a member's and is never the only one; after it the link opens nothing. */
export async function decideAsGuest(context: Context, { token, pass, ...decided }: GuestKeys & ({ readonly decision: 'approved' } | { readonly decision: 'returned'; readonly remarks: readonly NewRemark[] }), follow: FollowPost = followNothing): Promise<void> {
  const link = await findGuest(context, { token, pass })
  await context.database.transaction(async (transaction) => {
    const loaded = await loadAsGuest(context, transaction, link, decided.decision === 'approved' ? 'approve' : 'return')
    const used = await transaction.update(guestLinks).set({ usedAt: context.clock.now() }).where(and(eq(guestLinks.workspaceId, link.workspaceId), eq(guestLinks.id, link.id), isNull(guestLinks.usedAt))).returning()
    if (used.length === 0) throw new Refused('gone', { code: 'link-used', words: 'This link has been used. It works once.' })
    const by = { id: link.id, from: 'guest' as const, isOwn: false }
    if (decided.decision === 'approved') await keepApproval(context, transaction, loaded, loaded.revision, by, undefined, follow)
    else await keepReturn(context, transaction, loaded, loaded.revision, by, decided.remarks, follow)
  })
}

async function loadAsGuest(context: Context, database: Database, link: GuestLinkRow, action: 'read' | 'approve' | 'return'): Promise<LoadedPost & { revision: RevisionRow }> {
  const loaded = await loadPost(context, database, link.workspaceId, link.postId)
  const post = action === 'read' ? loaded.post : await holdPost(database, loaded.post)
  const revision = await loadRevision(database, post)
  const permission = may({ is: 'guest', link: toGuestLink(link) }, action, { ...loaded.subject, revision: { hash: revision.hash, writtenBy: revision.writtenBy, lastEditedBy: revision.lastEditedBy } })
  if (!permission.may) throw new Refused('forbidden', permission.refusal)
  return { ...loaded, post, revision }
}
