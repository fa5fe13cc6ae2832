import { and, eq, inArray, isNull, notExists, sql } from 'drizzle-orm'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { emitEvent } from '../db/emit-event.ts'
import { identities } from '../db/schema/people.ts'
import { channels, pauses, publications } from '../db/schema/plans.ts'

/**
 * Pauses every identity for which something is still to go out; answers how many. A backup does not know what went out
 * since it was made: it would go out twice. So a person looks first, and lets it go on.
 */
export async function pauseWhatWasPlanned({ clock, ids }: Pick<Context, 'clock' | 'ids'>, transaction: Database): Promise<number> {
  const found = await transaction.selectDistinct({ id: identities.id, workspaceId: identities.workspaceId, ownerId: identities.ownerId }).from(identities)
    .innerJoin(channels, and(eq(channels.identityId, identities.id), eq(channels.workspaceId, identities.workspaceId)))
    .innerJoin(publications, and(eq(publications.channelId, channels.id), eq(publications.workspaceId, identities.workspaceId)))
    .where(and(
      inArray(publications.state, ['scheduled', 'waiting', 'claimed', 'sending']),
      notExists(transaction.select({ one: sql`1` }).from(pauses).where(and(eq(pauses.identityId, identities.id), isNull(pauses.resumedAt)))),
    ))
  for (const { id, workspaceId, ownerId } of found) {
    await transaction.insert(pauses).values({ id: ids.make(), workspaceId, identityId: id, pausedBy: ownerId, pausedAt: clock.now() })
    await emitEvent({ ids, clock }, transaction, { workspaceId, name: 'identity.paused', subject: { kind: 'identity', id }, data: { identityId: id } })
  }
  return found.length
}
