import type { MemberActor } from '@sharewell/domain/people'
import { and, asc, eq, inArray } from 'drizzle-orm'
import { loadFor } from '../compose/load-post.ts'
import type { Context } from '../context.ts'
import { publicationAttempts, publicationParts } from '../db/schema/ledger.ts'
import { channels, publications } from '../db/schema/plans.ts'

/** Where a post goes and went: its publications with their parts, receipts, and every call that was made. */
export async function readPublications(context: Context, actor: MemberActor, { postId }: { readonly postId: string }) {
  const { post } = await loadFor(context, context.database, actor, 'read', postId)
  const rows = await context.database.select({ publication: publications, platform: channels.platform, looksAs: channels.looksAs }).from(publications)
    .innerJoin(channels, and(eq(channels.id, publications.channelId), eq(channels.workspaceId, publications.workspaceId)))
    .where(and(eq(publications.workspaceId, post.workspaceId), eq(publications.postId, post.id))).orderBy(asc(publications.id))
  const ids = rows.map(({ publication }) => publication.id)
  if (ids.length === 0) return []
  const parts = await context.database.select().from(publicationParts).where(and(eq(publicationParts.workspaceId, post.workspaceId), inArray(publicationParts.publicationId, ids))).orderBy(asc(publicationParts.number))
  const attempts = await context.database.select().from(publicationAttempts).where(and(eq(publicationAttempts.workspaceId, post.workspaceId), inArray(publicationAttempts.publicationId, ids))).orderBy(asc(publicationAttempts.id))
  return rows.map(({ publication: { id, channelId, state, waitsFor, waitsUntil, dueAt, revisionHash, takeDownAt, changedAt }, platform, looksAs }) => ({
    id, channelId, platform, looksAs, state, waitsFor, waitsUntil, dueAt, revisionHash, changedAt, isComingDown: takeDownAt !== null && state !== 'withdrawn',
    parts: parts.filter((part) => part.publicationId === id).map((part) => ({
      number: part.number + 1, state: part.state, why: part.why, wayOn: part.wayOn, withdrawnAt: part.withdrawnAt,
      receipt: part.publishedAt === null ? null : { id: part.platformId, url: part.url, at: part.publishedAt },
      attempts: attempts.filter((one) => one.publicationId === id && one.part === part.number).map(({ what, startedAt, endedAt, word, why }) => ({ what, startedAt, endedAt, word, why })),
    })),
  }))
}
