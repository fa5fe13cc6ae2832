import { toFirstWait, type WaitsFor } from '@sharewell/domain/publication'
import { toCoolOffState } from '@sharewell/domain/schedule'
import type { Told } from '@sharewell/domain/post'
import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { PostRow } from '../compose/load-post.ts'
import { openRevision } from '../compose/make-revision.ts'
import { findTold, tell } from '../compose/tell.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { identities } from '../db/schema/people.ts'
import { coolOffs, pauses, publications } from '../db/schema/plans.ts'
import { loadRevision } from '../review/load-review.ts'
import { movePublication, type PublicationRow } from './move-publication.ts'

export type CoolOffRow = typeof coolOffs.$inferSelect
type Waiting = { readonly for: WaitsFor; readonly until: number | null } | undefined

/** The night's rest of a post that nobody answered yet. */
export async function findCoolOff(database: Database, { workspaceId, id }: Pick<PostRow, 'workspaceId' | 'id'>): Promise<CoolOffRow | undefined> {
  return (await database.select().from(coolOffs).where(and(eq(coolOffs.workspaceId, workspaceId), eq(coolOffs.postId, id), isNull(coolOffs.answeredAt))))[0]
}

/** What a planned post waits for now: the first that holds, with until when where that is known. */
async function findWait(context: Pick<Context, 'clock'>, database: Database, post: PostRow): Promise<Waiting> {
  const [pause] = await database.select().from(pauses).where(and(eq(pauses.workspaceId, post.workspaceId), eq(pauses.identityId, post.identityId), isNull(pauses.resumedAt)))
  const rest = await findCoolOff(database, post)
  const isResting = rest !== undefined && toCoolOffState({ endsAt: rest.endsAt }, context.clock.now()) !== 'over'
  const first = toFirstWait([...(post.state === 'in-review' ? ['approval' as const] : []), ...(pause ? ['paused' as const] : []), ...(isResting ? ['cool-off' as const] : [])])
  return first && { for: first, until: first === 'cool-off' ? rest?.endsAt ?? null : null }
}

/**
 * Brings the publications of a post in line with its plan, inside the transaction that changed either: those of another
 * revision, channel or of no plan are cancelled, missing ones are made, times follow, and each waits for what holds now.
 * What a worker has in its hands is left alone.
 */
export async function settlePlan(context: Context, transaction: Database, post: PostRow, actorId?: string): Promise<void> {
  // Whoever pauses this identity at the same moment comes before or after, never between.
  await transaction.select({ id: identities.id }).from(identities).where(and(eq(identities.workspaceId, post.workspaceId), eq(identities.id, post.identityId))).for('share')
  const open = await transaction.select().from(publications)
    .where(and(eq(publications.workspaceId, post.workspaceId), eq(publications.postId, post.id), inArray(publications.state, ['scheduled', 'waiting'])))
    .orderBy(asc(publications.id)).for('update')
  const who = actorId === undefined ? {} : { actorId }
  const dueAt = post.state === 'in-review' || post.state === 'scheduled' ? post.plannedAt : null
  if (dueAt === null) {
    for (const one of open) await movePublication(context, transaction, one, 'cancelled', { by: 'system', ...who })
    return
  }
  const revision = await loadRevision(transaction, post)
  const wanted = openRevision(context, revision)?.revision.targets.map(({ channelId }) => channelId) ?? []
  const waits = await findWait(context, transaction, post)
  const told: Told[] = []
  const standing = new Set<string>()
  for (const one of open) {
    if (one.revisionId !== revision.id || !wanted.includes(one.channelId)) {
      await movePublication(context, transaction, one, 'cancelled', { by: 'system', ...who })
      continue
    }
    standing.add(one.channelId)
    const timed = one.dueAt === dueAt ? one : (await movePublication(context, transaction, one, 'moved', { by: 'schedule', dueAt, ...who })).after
    told.push(...await hold(context, transaction, timed, waits, who))
  }
  for (const channelId of wanted.filter((id) => !standing.has(id))) await plan(context, transaction, post, { id: revision.id, hash: revision.hash }, channelId, dueAt, waits)
  await tell(context, transaction, post, await findTold(transaction, post, told, actorId), 'publication.held-back')
}

async function hold(context: Context, transaction: Database, one: PublicationRow, waits: Waiting, who: { actorId?: string }): Promise<readonly Told[]> {
  if (waits && (one.waitsFor !== waits.for || one.waitsUntil !== waits.until)) return (await movePublication(context, transaction, one, 'held-back', { by: 'system', waits, ...who })).tells
  // It may wait for a connection or a retry, which are not this stage's to end.
  if (!waits && one.state === 'waiting' && one.waitsFor !== 'reconnect' && one.waitsFor !== 'retry') await movePublication(context, transaction, one, 'freed', { by: 'system', ...who })
  return []
}

async function plan(context: Context, transaction: Database, { workspaceId, id: postId }: PostRow, revision: { id: string; hash: string }, channelId: string, dueAt: number, waits: Waiting): Promise<void> {
  const now = context.clock.now()
  await transaction.insert(publications).values({
    id: context.ids.make(), workspaceId, postId, revisionId: revision.id, revisionHash: revision.hash, channelId, state: waits ? 'waiting' : 'scheduled', waitsFor: waits?.for ?? null, waitsUntil: waits?.until ?? null,
    dueAt, version: 1, madeAt: now, changedAt: now,
  })
}
