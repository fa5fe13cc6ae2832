import { may, type MemberActor } from '@sharewell/domain/people'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import { holdPost, loadIdentity, permitOn } from '../compose/load-post.ts'
import { movePost } from '../compose/move-post.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { emitEvent } from '../db/emit-event.ts'
import { identities } from '../db/schema/people.ts'
import { pauses } from '../db/schema/plans.ts'
import { posts } from '../db/schema/posts.ts'
import { findIdentities } from '../people/access/find-identity.ts'
import { countMembers } from '../people/access/find-member.ts'
import { settlePlan } from './settle-plan.ts'

/** Which identity is paused; absent, every one that the actor may pause, at once. */
export interface PauseWish {
  readonly identityId?: string
}

/**
 * Pauses everything that is planned. A part that a worker is sending at that moment goes out; a thread stops before its next
 * part, and goes on after the pause. Answers the identities that are paused by it.
 */
export async function pause(context: Context, actor: MemberActor, wish: PauseWish): Promise<string[]> {
  return context.database.transaction(async (transaction) => {
    const paused: string[] = []
    for (const identityId of await findPausable(context, transaction, actor, wish)) {
      await lockIdentity(transaction, actor.workspaceId, identityId)
      const made = await transaction.insert(pauses).values({ id: context.ids.make(), workspaceId: actor.workspaceId, identityId, pausedBy: actor.memberId, pausedAt: context.clock.now() }).onConflictDoNothing().returning()
      if (made.length === 0) continue
      paused.push(identityId)
      await emitEvent(context, transaction, { workspaceId: actor.workspaceId, name: 'identity.paused', subject: { kind: 'identity', id: identityId }, actorId: actor.memberId, data: { identityId } })
      for (const post of await findPlanned(transaction, actor.workspaceId, identityId)) await settlePlan(context, transaction, post, actor.memberId)
    }
    return paused
  })
}

/** Goes on. What was to go out meanwhile does not go late in silence: it is ready again without a time, and its author is told. */
export async function resume(context: Context, actor: MemberActor, wish: PauseWish): Promise<string[]> {
  return context.database.transaction(async (transaction) => {
    const resumed: string[] = []
    for (const identityId of await findPausable(context, transaction, actor, wish)) {
      // Posts before their identity, as everybody else takes them.
      const held = new Set<string>()
      for (const post of await findPlanned(transaction, actor.workspaceId, identityId)) held.add((await holdPost(transaction, post)).id)
      await lockIdentity(transaction, actor.workspaceId, identityId)
      const ended = await transaction.update(pauses).set({ resumedAt: context.clock.now() }).where(and(eq(pauses.workspaceId, actor.workspaceId), eq(pauses.identityId, identityId), isNull(pauses.resumedAt))).returning()
      if (ended.length === 0) continue
      resumed.push(identityId)
      await emitEvent(context, transaction, { workspaceId: actor.workspaceId, name: 'identity.resumed', subject: { kind: 'identity', id: identityId }, actorId: actor.memberId, data: { identityId } })
      for (const post of await findPlanned(transaction, actor.workspaceId, identityId)) {
        const isPassed = held.has(post.id) && post.state === 'scheduled' && post.plannedAt !== null && post.plannedAt <= context.clock.now()
        const after = isPassed ? (await movePost(context, transaction, post, 'came-back', { by: 'schedule', change: { plannedAt: null, plannedZone: null } })).after : post
        await settlePlan(context, transaction, after, actor.memberId)
      }
    }
    return resumed
  })
}

async function findPausable(context: Context, database: Database, actor: MemberActor, { identityId }: PauseWish): Promise<string[]> {
  if (identityId !== undefined) {
    permitOn(actor, 'pause', await loadIdentity(context, database, actor.workspaceId, identityId))
    return [identityId]
  }
  const workspace = await countMembers({ database }, actor.workspaceId)
  const all = await findIdentities(database, actor.workspaceId)
  return all.filter(({ facts, delegations }) => may(actor, 'pause', { workspace, at: context.clock.now(), identity: facts, delegations }).may).map(({ id }) => id)
}

function findPlanned(database: Database, workspaceId: string, identityId: string) {
  return database.select().from(posts).where(and(eq(posts.workspaceId, workspaceId), eq(posts.identityId, identityId), inArray(posts.state, ['in-review', 'scheduled']))).orderBy(posts.id)
}

/** From here to the end of the transaction nobody plans for this identity; whoever does so now is waited for. */
async function lockIdentity(transaction: Database, workspaceId: string, identityId: string): Promise<void> {
  await transaction.select({ id: identities.id }).from(identities).where(and(eq(identities.workspaceId, workspaceId), eq(identities.id, identityId))).for('no key update')
}
