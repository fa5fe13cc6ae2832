import type { Cause, Told } from '@sharewell/domain/post'
import { findTold as findToldOf, movePublication as findPublicationMove, type PublicationEvent, type WaitsFor } from '@sharewell/domain/publication'
import { and, eq } from 'drizzle-orm'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { emitEvent } from '../db/emit-event.ts'
import { publications } from '../db/schema/plans.ts'
import { Refused } from '../refused.ts'

export type PublicationRow = typeof publications.$inferSelect

export interface PublicationMoved {
  readonly after: PublicationRow
  /** Who is to be told, by the table; the caller tells each once, however many channels there are. */
  readonly tells: readonly Told[]
}

/**
 * The one way in which a publication changes its state: by a row of the domain's table, if it is still as it was read.
 * Whoever stops waiting loses what it waited for. Writes the event in the same transaction. Throws Refused (`conflict`).
 */
export async function movePublication(
  context: Pick<Context, 'ids' | 'clock'>, transaction: Database, publication: PublicationRow, event: PublicationEvent,
  { by, actorId, waits, dueAt = publication.dueAt }: { readonly by: Cause; readonly actorId?: string; readonly waits?: { readonly for: WaitsFor; readonly until: number | null }; readonly dueAt?: number },
): Promise<PublicationMoved> {
  const answer = findPublicationMove(publication.state, event, by)
  if (!answer.ok) throw new Refused('conflict', answer.refusal)
  const { to } = answer.move
  const waiting = to !== 'waiting' ? { waitsFor: null, waitsUntil: null } : waits ? { waitsFor: waits.for, waitsUntil: waits.until } : {}
  const [after] = await transaction.update(publications).set({ state: to, dueAt, ...waiting, version: publication.version + 1, changedAt: context.clock.now() })
    .where(and(eq(publications.workspaceId, publication.workspaceId), eq(publications.id, publication.id), eq(publications.version, publication.version), eq(publications.state, publication.state))).returning()
  if (!after) throw new Refused('conflict', { code: 'publication-moved', words: 'This is being sent at this moment, or somebody else just changed it. Load it again.' })
  await emitEvent(context, transaction, {
    workspaceId: after.workspaceId, name: `publication.${event}`, subject: { kind: 'publication', id: after.id }, ...(actorId === undefined ? {} : { actorId }),
    data: {
      publicationId: after.id, postId: after.postId, channelId: after.channelId, from: publication.state, to, revisionHash: after.revisionHash, plannedAt: new Date(after.dueAt).toISOString(),
      ...(after.waitsFor === null ? {} : { waitsFor: after.waitsFor }), ...(after.waitsUntil === null ? {} : { until: new Date(after.waitsUntil).toISOString() }),
    },
  })
  return { after, tells: findToldOf(answer.move, after.waitsFor ?? undefined) }
}
