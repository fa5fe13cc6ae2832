import { findFreeSlot, toCoolOffEnd, toInstant, undoFor, weekSchema } from '@sharewell/domain/schedule'
import { and, eq, gt, inArray, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { day } from '../clock/instant.ts'
import type { LoadedPost } from '../compose/load-post.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { channels, publications, shifts } from '../db/schema/plans.ts'
import { Refused } from '../refused.ts'
import { needZone, offsetAt } from './zone-offset.ts'

const zone = z.string().max(64)

/** When something is to go out, as people say it. Instants in milliseconds; a local time as `2026-11-21T09:30`, which clocks may skip or show twice. */
export const whenSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('now') }),
  z.strictObject({ is: z.literal('at'), instant: z.int().nonnegative(), zone }),
  z.strictObject({ is: z.literal('local'), local: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d$/), zone, takesSecond: z.exactOptional(z.boolean()) }),
  z.strictObject({ is: z.literal('slot'), channelId: z.uuid() }),
  z.strictObject({ is: z.literal('tomorrow'), zone }),
])
export type When = z.infer<typeof whenSchema>

export interface FoundTime {
  readonly at: number
  readonly zone: string | null
  /** Whether clocks show the chosen time once, skip it, or show it twice; then `other` is the second. */
  readonly clocks: 'once' | 'gap' | 'twice'
  readonly other?: number
}

/** How far ahead something can be planned. */
export const mostAhead = 366 * day

/** The instant of what somebody chose. Throws Refused: `zone`, `past`, `too-far`, `no-slot`, `no-day`. */
export async function findTime(context: Context, database: Database, loaded: LoadedPost, when: When): Promise<FoundTime> {
  const now = context.clock.now()
  const found = await resolve(context, database, loaded, when)
  if (found.at < now) throw new Refused('invalid', { code: 'past', words: 'This time has passed. Choose a later one.' }, { where: 'when' })
  if (found.at > now + mostAhead) throw new Refused('invalid', { code: 'too-far', words: 'Nothing is planned more than a year ahead.' }, { where: 'when' })
  return found
}

async function resolve(context: Context, database: Database, loaded: LoadedPost, when: When): Promise<FoundTime> {
  const now = context.clock.now()
  if (when.is === 'now') return { at: now + undoFor, zone: null, clocks: 'once' }
  if (when.is === 'slot') return findSlot(database, loaded, when.channelId, now)
  needZone(when.zone)
  if (when.is === 'at') return { at: when.instant, zone: when.zone, clocks: 'once' }
  if (when.is === 'tomorrow') return { at: toCoolOffEnd(now, when.zone, offsetAt), zone: when.zone, clocks: 'once' }
  return readLocal(when)
}

function readLocal({ local, zone: name, takesSecond = false }: Extract<When, { is: 'local' }>): FoundTime {
  const [year = 0, month = 0, date = 0, hour = 0, minute = 0] = local.split(/\D/).map(Number)
  if (new Date(Date.UTC(year, month - 1, date)).getUTCDate() !== date) throw new Refused('invalid', { code: 'no-day', words: 'No calendar has this day.' }, { where: 'when.local' })
  const found = toInstant({ year, month, day: date, hour, minute }, name, offsetAt)
  if (found.is !== 'twice') return { at: found.at, zone: name, clocks: found.is }
  return takesSecond ? { at: found.second, zone: name, clocks: 'twice', other: found.at } : { at: found.at, zone: name, clocks: 'twice', other: found.second }
}

async function findSlot(database: Database, { post, identity }: LoadedPost, channelId: string, now: number): Promise<FoundTime> {
  const [channel] = await database.select().from(channels).where(and(eq(channels.workspaceId, post.workspaceId), eq(channels.identityId, identity.id), eq(channels.id, channelId)))
  const week = channel?.week == null ? undefined : weekSchema.parse(channel.week)
  const taken = await database.select({ at: publications.dueAt }).from(publications).where(and(eq(publications.workspaceId, post.workspaceId), eq(publications.channelId, channelId), inArray(publications.state, ['scheduled', 'waiting', 'claimed']), gt(publications.dueAt, now)))
  const at = week && findFreeSlot(week, { after: now, taken: taken.map((one) => one.at), shifts: await findShifts(database, post.workspaceId, [post.authorId, identity.ownerId], now) }, offsetAt)
  if (!week || at === undefined) throw new Refused('conflict', { code: 'no-slot', words: 'This channel has no free slot within a year. Set its week, or choose a time.' }, { where: 'when.channelId' })
  return { at, zone: week.zone, clocks: 'once' }
}

/** The shifts of some members that have not ended. */
export async function findShifts(database: Database, workspaceId: string, memberIds: readonly string[], now: number): Promise<{ startsAt: number; endsAt: number }[]> {
  return database.select({ startsAt: shifts.startsAt, endsAt: shifts.endsAt }).from(shifts).where(and(eq(shifts.workspaceId, workspaceId), inArray(shifts.memberId, [...memberIds]), gt(shifts.endsAt, now)))
}

/** The weeks of some channels that have one. */
export async function findWeeks(database: Database, workspaceId: string, channelIds: readonly string[]) {
  if (channelIds.length === 0) return []
  const rows = await database.select().from(channels).where(and(eq(channels.workspaceId, workspaceId), inArray(channels.id, [...channelIds]), isNull(channels.disconnectedAt)))
  return rows.flatMap(({ id, week }) => (week === null ? [] : [{ channelId: id, week: weekSchema.parse(week) }]))
}
