import { findWanted } from '@sharewell/domain/approval'
import { hashRevision } from '@sharewell/domain/post'
import type { WaitsFor } from '@sharewell/domain/publication'
import { isMissed, toCoolOffState } from '@sharewell/domain/schedule'
import { and, eq, isNull } from 'drizzle-orm'
import { loadApproval } from '../approve/load-approval.ts'
import type { KeptContent } from '../compose/content.ts'
import { loadPost } from '../compose/load-post.ts'
import { openRevision, sha256 } from '../compose/make-revision.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { channels, pauses } from '../db/schema/plans.ts'
import { isAlone } from '../review/load-review.ts'
import { reviewContent, type ServerReview } from '../review/review-revision.ts'
import { findCoolOff } from '../schedule/settle-plan.ts'
import type { Held } from './held.ts'
import type { ChannelRow } from './publisher.ts'
import { findWindow } from './window.ts'

/** What the last look before sending found. */
export type Inspection =
  | { readonly is: 'go'; readonly content: KeptContent; readonly channel: ChannelRow }
  | { readonly is: 'wait'; readonly for: WaitsFor; readonly until: number | null }
  /** Overdue beyond its window, or what it waits for cannot come any more. */
  | { readonly is: 'missed' }
  /** An approval that it needs is not there any more. */
  | { readonly is: 'unapproved' }
  /** The server's own review, with the packs of today, holds it. */
  | { readonly is: 'unanswered'; readonly review: ServerReview }
  /** It is not what was planned any more; about what people are told. */
  | { readonly is: 'void'; readonly about: 'plan.changed' | 'plan.erased' | 'plan.complaint' }

/** Pictures that nobody has looked at yet are looked at by a job; so much later they may be. */
const picturesRest = 30_000
const sendable: readonly string[] = ['scheduled', 'sending', 'done']

/** Whether nothing of an identity is to go out now. */
export async function isPaused(database: Database, { workspaceId, identityId }: { readonly workspaceId: string; readonly identityId: string }): Promise<boolean> {
  const [pause] = await database.select({ id: pauses.id }).from(pauses).where(and(eq(pauses.workspaceId, workspaceId), eq(pauses.identityId, identityId), isNull(pauses.resumedAt)))
  return pause !== undefined
}

/**
 * Looks once more at everything on which sending stands, behind the locks of post, identity and publication: what was true
 * when somebody planned it may not be true now. Changes nothing.
 */
export async function inspect(context: Context, transaction: Database, { post, publication }: Held): Promise<Inspection> {
  const now = context.clock.now()
  const of = { workspaceId: post.workspaceId, identityId: post.identityId }
  if (post.erasedAt !== null) return { is: 'void', about: 'plan.erased' }
  if (post.keptSince !== null) return { is: 'void', about: 'plan.complaint' }
  if (!sendable.includes(post.state) || publication.revisionId !== post.revisionId) return { is: 'void', about: 'plan.changed' }
  if (isMissed(publication.dueAt, await findWindow(transaction, of.workspaceId, of.identityId), now)) return { is: 'missed' }
  const loaded = await loadPost(context, transaction, of.workspaceId, post.id)
  const approval = await loadApproval(context, transaction, { ...loaded, post })
  if (approval.state.is !== 'off' && approval.state.is !== 'approved') return { is: 'unapproved' }
  const content = openRevision(context, approval.revision)
  if (!content) return { is: 'void', about: 'plan.erased' }
  if (hashRevision(content.revision, sha256) !== publication.revisionHash || approval.revision.hash !== publication.revisionHash) return { is: 'void', about: 'plan.changed' }
  if (await isPaused(transaction, of)) return { is: 'wait', for: 'paused', until: null }
  const rest = await findCoolOff(transaction, post)
  if (rest && toCoolOffState({ endsAt: rest.endsAt }, now) !== 'over') return { is: 'wait', for: 'cool-off', until: rest.endsAt }
  const [channel] = await transaction.select().from(channels).where(and(eq(channels.workspaceId, of.workspaceId), eq(channels.id, publication.channelId)))
  if (!channel || channel.disconnectedAt !== null || channel.lostAt !== null) return { is: 'wait', for: 'reconnect', until: null }
  const review = await reviewContent(context, transaction, { workspaceId: of.workspaceId, postId: post.id }, content, loaded.identity)
  if (review.waitsForPictures) return { is: 'wait', for: 'retry', until: now + picturesRest }
  const wanted = findWanted(review.findings, { acknowledgements: approval.acknowledgements, disputes: approval.disputes, isAlone: isAlone(loaded.subject), isConsented: () => false, at: now })
  return wanted.length > 0 ? { is: 'unanswered', review } : { is: 'go', content, channel }
}
