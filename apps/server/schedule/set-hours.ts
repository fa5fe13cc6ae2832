import { type Shift, shiftSchema, type Week, weekSchema } from '@sharewell/domain/schedule'
import type { MemberActor } from '@sharewell/domain/people'
import { and, asc, eq, gt, isNull } from 'drizzle-orm'
import { loadIdentity, permitOn } from '../compose/load-post.ts'
import type { Context } from '../context.ts'
import { emitEvent } from '../db/emit-event.ts'
import { channels, shifts } from '../db/schema/plans.ts'
import { Refused } from '../refused.ts'
import { needZone } from './zone-offset.ts'

/** Sets the slots and quiet hours of a channel. What is planned already stays where somebody put it. */
export async function setWeek(context: Context, actor: MemberActor, { channelId, week }: { readonly channelId: string; readonly week: Week }): Promise<void> {
  const [channel] = await context.database.select().from(channels).where(and(eq(channels.workspaceId, actor.workspaceId), eq(channels.id, channelId), isNull(channels.disconnectedAt)))
  if (!channel) throw new Refused('not-found', { code: 'no-channel', words: 'There is no such channel.' })
  permitOn(actor, 'set-hours', await loadIdentity(context, context.database, actor.workspaceId, channel.identityId), { channelIds: [channelId] })
  const read = weekSchema.parse(week)
  needZone(read.zone)
  await context.database.transaction(async (transaction) => {
    await transaction.update(channels).set({ week: read }).where(and(eq(channels.workspaceId, actor.workspaceId), eq(channels.id, channelId)))
    await emitEvent(context, transaction, { workspaceId: actor.workspaceId, name: 'week.changed', subject: { kind: 'channel', id: channelId }, actorId: actor.memberId, data: { channelId, slots: read.slots.length } })
  })
}

/** Declares one's own shift; slots of an identity are steered around it. Nobody declares another's. */
export async function declareShift(context: Context, actor: MemberActor, { identityId, ...shift }: Shift & { readonly identityId: string }): Promise<{ id: string }> {
  permitOn(actor, 'set-hours', await loadIdentity(context, context.database, actor.workspaceId, identityId))
  const { startsAt, endsAt } = shiftSchema.parse(shift)
  const id = context.ids.make()
  await context.database.transaction(async (transaction) => {
    await transaction.insert(shifts).values({ id, workspaceId: actor.workspaceId, memberId: actor.memberId, startsAt, endsAt })
    await emitEvent(context, transaction, { workspaceId: actor.workspaceId, name: 'shift.declared', subject: { kind: 'member', id: actor.memberId }, actorId: actor.memberId, data: { memberId: actor.memberId, startsAt: new Date(startsAt).toISOString(), endsAt: new Date(endsAt).toISOString() } })
  })
  return { id }
}

/** One's own shifts that are not over, the next first; nobody reads another's. */
export async function listShifts(context: Context, actor: MemberActor): Promise<{ id: string; startsAt: number; endsAt: number }[]> {
  return context.database.select({ id: shifts.id, startsAt: shifts.startsAt, endsAt: shifts.endsAt }).from(shifts)
    .where(and(eq(shifts.workspaceId, actor.workspaceId), eq(shifts.memberId, actor.memberId), gt(shifts.endsAt, context.clock.now()))).orderBy(asc(shifts.startsAt)).limit(100)
}
