import type { MemberActor } from '@sharewell/domain/people'
import type { Platform } from '@sharewell/domain/limits'
import { and, eq, isNull } from 'drizzle-orm'
import { loadIdentity, permitOn } from '../compose/load-post.ts'
import type { Context } from '../context.ts'
import { emitEvent } from '../db/emit-event.ts'
import { channels } from '../db/schema/plans.ts'

export type ChannelRow = typeof channels.$inferSelect

/** Connects an identity to the rehearsal platform, where posts go nowhere and count as `looksAs` counts. Connecting twice gives the same channel. */
export async function connectRehearsal(context: Context, actor: MemberActor, { identityId, looksAs = 'mastodon' }: { readonly identityId: string; readonly looksAs?: Platform }): Promise<ChannelRow> {
  permitOn(actor, 'connect', await loadIdentity(context, context.database, actor.workspaceId, identityId))
  return context.database.transaction(async (transaction) => {
    const [there] = await transaction.select().from(channels).where(and(eq(channels.workspaceId, actor.workspaceId), eq(channels.identityId, identityId), eq(channels.platform, 'rehearsal'), eq(channels.looksAs, looksAs), isNull(channels.disconnectedAt)))
    if (there) return there
    const id = context.ids.make()
    const [made] = await transaction.insert(channels).values({ id, workspaceId: actor.workspaceId, identityId, platform: 'rehearsal', looksAs, connectedAt: context.clock.now() }).returning()
    if (!made) throw new Error('The database took no channel.')
    await emitEvent(context, transaction, { workspaceId: actor.workspaceId, name: 'channel.connected', subject: { kind: 'channel', id }, actorId: actor.memberId, data: { channelId: id, identityId, platform: 'rehearsal' } })
    return made
  })
}

/** The channels of an identity that are connected. */
export async function listChannels(context: Context, actor: MemberActor, { identityId }: { readonly identityId: string }): Promise<ChannelRow[]> {
  permitOn(actor, 'read', await loadIdentity(context, context.database, actor.workspaceId, identityId))
  return context.database.select().from(channels).where(and(eq(channels.workspaceId, actor.workspaceId), eq(channels.identityId, identityId), isNull(channels.disconnectedAt))).orderBy(channels.id)
}
