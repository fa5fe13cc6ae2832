import { findObjections, isCoolOffOffered, toCoolOffEnd } from '@sharewell/domain/schedule'
import type { MemberActor } from '@sharewell/domain/people'
import type { WaitsFor } from '@sharewell/domain/publication'
import { and, eq, inArray } from 'drizzle-orm'
import { loadApproval, type LoadedApproval } from '../approve/load-approval.ts'
import { submitLoaded } from '../approve/submit-post.ts'
import { holdPost, type LoadedPost, loadFor, loadPost, permitOn, type PostRow } from '../compose/load-post.ts'
import { openRevision } from '../compose/make-revision.ts'
import { movePost, needVersion } from '../compose/move-post.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { emitEvent } from '../db/emit-event.ts'
import { coolOffs, publications } from '../db/schema/plans.ts'
import { workspaces } from '../db/schema/workspaces.ts'
import { Refused } from '../refused.ts'
import { needAnswered, picturesWaiting } from '../review/load-review.ts'
import { findShifts, findTime, findWeeks, type FoundTime, type When } from './find-time.ts'
import { isCoolOffImposed } from './impose-cool-off.ts'
import { findCoolOff, settlePlan } from './settle-plan.ts'
import { followPlan } from './follow-plan.ts'
import { offsetAt } from './zone-offset.ts'

export interface PlanWish {
  readonly postId: string
  readonly version: number
  readonly when: When
  /** Takes the night's rest that is offered. */
  readonly takesCoolOff?: boolean
}
export interface Planned {
  readonly post: PostRow
  readonly plannedAt: number
  readonly clocks: FoundTime['clocks']
  readonly otherAt: number | null
  /** What speaks against the time; it is told, and nothing is moved by itself. */
  readonly objections: readonly { readonly channelId: string; readonly is: 'quiet' | 'shift' }[]
  readonly coolOff: { readonly isOffered: boolean; readonly isTaken: boolean; readonly isImposed: boolean; readonly endsAt: number | null }
  readonly waitsFor: WaitsFor | null
  /** When its approval ends, where that is before the planned time. */
  readonly approvalEndsBefore: number | null
}

/**
 * Gives a post its first or another time. A draft is submitted on the way; a post that waits for approval keeps its time and
 * goes out then only if it was approved; approvals stay, since a time is no part of what was approved. “Now” waits twenty
 * seconds. Throws Refused: `other-version`, `unanswered`, `blocked`, `no-channels`, `approval-first`, `rests`, and the codes
 * of `findTime` and of the matrix.
 */
export async function schedulePost(context: Context, actor: MemberActor, wish: PlanWish): Promise<Planned> {
  return context.database.transaction(async (transaction) => {
    await holdPost(transaction, { workspaceId: actor.workspaceId, id: wish.postId })
    const first = await loadFor(context, transaction, actor, 'read', wish.postId)
    needVersion(first.post, wish.version)
    permitOn(actor, 'schedule', first)
    const loaded = await toSubmitted(context, transaction, actor, first)
    const approval = await loadApproval(context, transaction, loaded)
    const channelIds = openRevision(context, approval.revision)?.revision.targets.map(({ channelId }) => channelId) ?? []
    const permitted = permitOn(actor, 'schedule', loaded, { channelIds })
    if (channelIds.length === 0) throw new Refused('conflict', { code: 'no-channels', words: 'This post goes to no channel yet. Choose one first.' })
    if (loaded.post.state !== 'in-review') needAnswered(approval)
    if (approval.waitsForPictures && wish.when.is === 'now') throw picturesWaiting()
    if (loaded.post.state === 'in-review' && wish.when.is === 'now') throw new Refused('conflict', { code: 'approval-first', words: 'This waits for approval. Plan a time for it, or publish it once it is approved.' })
    const found = await findTime(context, transaction, loaded, wish.when)
    const rest = await rests(context, transaction, loaded, approval, wish, found)
    const plannedAt = Math.max(found.at, rest.endsAt ?? 0)
    const { after } = await movePost(context, transaction, loaded.post, loaded.post.state === 'ready' ? 'scheduled' : 'moved', { by: 'schedule', actorId: actor.memberId, change: { plannedAt, plannedZone: found.zone } })
    if (permitted.by === 'delegation') await emitEvent(context, transaction, { workspaceId: actor.workspaceId, name: 'delegation.used', subject: { kind: 'post', id: after.id }, actorId: actor.memberId, data: { delegationId: permitted.delegationId, postId: after.id, actions: ['schedule'] } })
    await settlePlan(context, transaction, after, actor.memberId)
    return toPlanned(context, transaction, { ...loaded, post: after }, { approval, channelIds, found, plannedAt, rest })
  })
}

/** A draft, or what was returned, is submitted on the way to its plan. */
async function toSubmitted(context: Context, transaction: Database, actor: MemberActor, loaded: LoadedPost): Promise<LoadedPost> {
  if (loaded.post.state !== 'draft' && loaded.post.state !== 'returned') return loaded
  permitOn(actor, 'write', loaded)
  await submitLoaded(context, transaction, actor, loaded, followPlan)
  return loadPost(context, transaction, actor.workspaceId, loaded.post.id)
}

interface Rest { readonly isOffered: boolean; readonly isTaken: boolean; readonly isImposed: boolean; readonly endsAt: number | null }

/** The night's rest: one that runs holds; one that was chosen, or is imposed by a house on what its review held for tone or respect, begins. */
async function rests(context: Context, transaction: Database, { post, identity }: LoadedPost, { findings }: LoadedApproval, { when, takesCoolOff = false }: PlanWish, found: FoundTime): Promise<Rest> {
  const isOffered = isCoolOffOffered(findings)
  const running = await findCoolOff(transaction, post)
  if (running) {
    if (found.at < running.endsAt && when.is !== 'tomorrow') throw new Refused('conflict', { code: 'rests', words: 'This rests until its cool-off ends. Its author can say whether they still feel the same, and then choose sooner.' })
    return { isOffered, isTaken: true, isImposed: running.isImposed, endsAt: running.endsAt }
  }
  const isImposed = isOffered && await isCoolOffImposed(transaction, identity)
  if (!isImposed && !takesCoolOff && when.is !== 'tomorrow') return { isOffered, isTaken: false, isImposed, endsAt: null }
  const now = context.clock.now()
  const [workspace] = await transaction.select().from(workspaces).where(eq(workspaces.id, post.workspaceId))
  const endsAt = toCoolOffEnd(now, found.zone ?? workspace?.timeZone ?? 'UTC', offsetAt)
  await transaction.insert(coolOffs).values({ id: context.ids.make(), workspaceId: post.workspaceId, postId: post.id, isImposed, startedAt: now, endsAt })
  await emitEvent(context, transaction, { workspaceId: post.workspaceId, name: 'cool-off.began', subject: { kind: 'post', id: post.id }, data: { postId: post.id, endsAt: new Date(endsAt).toISOString() } })
  return { isOffered, isTaken: true, isImposed, endsAt }
}

async function toPlanned(context: Context, transaction: Database, { post, identity }: LoadedPost, { approval, channelIds, found, plannedAt, rest }: { approval: LoadedApproval; channelIds: readonly string[]; found: FoundTime; plannedAt: number; rest: Rest }): Promise<Planned> {
  const shifts = await findShifts(transaction, post.workspaceId, [post.authorId, identity.ownerId], context.clock.now())
  const weeks = await findWeeks(transaction, post.workspaceId, channelIds)
  const objections = channelIds.flatMap((channelId) => {
    const week = weeks.find((one) => one.channelId === channelId)?.week ?? { zone: 'UTC', slots: [] }
    return findObjections(week, shifts, plannedAt, offsetAt).map((is) => ({ channelId, is }))
  })
  const [waiting] = await transaction.select().from(publications).where(and(eq(publications.workspaceId, post.workspaceId), eq(publications.postId, post.id), inArray(publications.state, ['waiting']))).limit(1)
  const { state } = approval
  return {
    post, plannedAt, clocks: found.clocks, otherAt: found.other ?? null, objections, coolOff: rest, waitsFor: waiting?.waitsFor ?? null,
    approvalEndsBefore: state.is === 'approved' && state.endsAt <= plannedAt ? state.endsAt : null,
  }
}
