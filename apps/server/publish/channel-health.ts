import type { MemberActor } from '@sharewell/domain/people'
import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { loadIdentity, permitOn } from '../compose/load-post.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { emitEvent } from '../db/emit-event.ts'
import { channels } from '../db/schema/plans.ts'
import { Refused } from '../refused.ts'
import { wakeWorkers } from './wake-workers.ts'

type OfWorkspace = { readonly workspaceId: string; readonly channelId: string }

/** The platform wants this channel connected anew: from now on nothing goes there. A network that stumbles is no reason. */
export async function loseChannel(context: Context, transaction: Database, { workspaceId, channelId }: OfWorkspace): Promise<void> {
  const lost = await transaction.update(channels).set({ lostAt: context.clock.now() }).where(and(eq(channels.workspaceId, workspaceId), eq(channels.id, channelId), isNull(channels.lostAt))).returning({ id: channels.id })
  if (lost.length > 0) await emitEvent(context, transaction, { workspaceId, name: 'channel.lost', subject: { kind: 'channel', id: channelId }, data: { channelId } })
}

/** It is connected again; what waited for it goes on where it is still timely. To be called in the transaction that keeps the new connection. */
export async function restoreChannel(context: Context, transaction: Database, { workspaceId, channelId }: OfWorkspace, actorId?: string): Promise<boolean> {
  const [found] = await transaction.update(channels).set({ lostAt: null }).where(and(eq(channels.workspaceId, workspaceId), eq(channels.id, channelId), isNotNull(channels.lostAt))).returning()
  if (!found) return false
  await emitEvent(context, transaction, { workspaceId, name: 'channel.connected', subject: { kind: 'channel', id: channelId }, ...(actorId === undefined ? {} : { actorId }), data: { channelId, identityId: found.identityId, platform: found.platform } })
  await wakeWorkers(transaction)
  return true
}

/** A member says that the channel is connected again. The next call finds out whether it is. */
export async function reconnectChannel(context: Context, actor: MemberActor, { channelId }: { readonly channelId: string }): Promise<void> {
  const [channel] = await context.database.select().from(channels).where(and(eq(channels.workspaceId, actor.workspaceId), eq(channels.id, channelId), isNull(channels.disconnectedAt)))
  if (!channel) throw new Refused('not-found', { code: 'no-channel', words: 'There is no such channel.' })
  permitOn(actor, 'connect', await loadIdentity(context, context.database, actor.workspaceId, channel.identityId), { channelIds: [channelId] })
  await context.database.transaction((transaction) => restoreChannel(context, transaction, { workspaceId: actor.workspaceId, channelId }, actor.memberId))
}
