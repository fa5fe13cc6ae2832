import { z } from 'zod'
import { day, type Instant } from '../instant.ts'
import { atMinutes, type LocalTime, type OffsetAt, readTimeOfDay, toDaysLater, toInstant, toLocalTime, toMinutes, toWeekday } from './local-time.ts'

const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'Write the time as 08:30.')
const weekday = z.int().min(1).max(7)
const zone = z.string().max(64).regex(/^[A-Za-z][\w+-]*(?:\/[\w+-]+){0,2}$/, 'Name the zone as America/Toronto.')

/** A channel's week: slots by local time, and when it is quiet. Weekdays run from Monday 1 to Sunday 7. */
export const weekSchema = z.strictObject({
  zone,
  slots: z.array(z.strictObject({ weekday, at: timeOfDay })).max(100),
  /** From one local time to another; over midnight where it ends before it begins. */
  quiet: z.exactOptional(z.strictObject({ from: timeOfDay, to: timeOfDay }).refine(({ from, to }) => from !== to, 'Quiet hours end at another time than they begin.')),
})
export type Week = z.infer<typeof weekSchema>

/** A shift that somebody declared: on call, in clinic. Slots are steered around it. */
export const shiftSchema = z.strictObject({ startsAt: z.int(), endsAt: z.int() })
  .refine(({ startsAt, endsAt }) => endsAt > startsAt && endsAt - startsAt <= 14 * day, 'A shift ends after it begins, within two weeks.')
export type Shift = z.infer<typeof shiftSchema>

/** Whether it is quiet at an instant. The first minute is quiet, the last is not. */
export function isQuiet({ zone, quiet }: Week, at: Instant, offsetAt: OffsetAt): boolean {
  const [from, to] = [readTimeOfDay(quiet?.from ?? ''), readTimeOfDay(quiet?.to ?? '')]
  if (from === undefined || to === undefined) return false
  const now = toMinutes(toLocalTime(at, zone, offsetAt))
  return from < to ? now >= from && now < to : now >= from || now < to
}

/** Whether somebody is on a declared shift at an instant; it ends just before its end. */
export function isOnShift(shifts: readonly Shift[], at: Instant): boolean {
  return shifts.some(({ startsAt, endsAt }) => at >= startsAt && at < endsAt)
}

/** What speaks against an instant that a person chose. It is told, never moved by itself. */
export function findObjections(week: Week, shifts: readonly Shift[], at: Instant, offsetAt: OffsetAt): ('quiet' | 'shift')[] {
  return [...(isQuiet(week, at, offsetAt) ? ['quiet' as const] : []), ...(isOnShift(shifts, at) ? ['shift' as const] : [])]
}

/** How far ahead a free slot is looked for, in days. */
export const daysAhead = 366

/**
 * The next free slot of a week: the first after `after` that nothing has taken, outside quiet hours and shifts.
 * A slot that clocks are put forward over moves behind the gap; one that they show twice counts once, the first time.
 * Undefined where there are no slots, or none is free for a year.
 */
export function findFreeSlot(week: Week, { after, taken, shifts }: { after: Instant; taken: readonly Instant[]; shifts: readonly Shift[] }, offsetAt: OffsetAt): Instant | undefined {
  const full = new Set(taken)
  const today = toLocalTime(after, week.zone, offsetAt)
  if (week.slots.length === 0) return undefined
  for (let days = -1; days <= daysAhead; days += 1) {
    const free = findSlotsOn(week, toDaysLater(today, days), offsetAt).find((at) => at > after && !full.has(at) && !isOnShift(shifts, at) && !isQuiet(week, at, offsetAt))
    if (free !== undefined) return free
  }
  return undefined
}

/** The instants of a week's slots on one local day, in order. */
export function findSlotsOn({ zone, slots }: Week, local: LocalTime, offsetAt: OffsetAt): Instant[] {
  const weekday = toWeekday(local)
  return slots.filter((slot) => slot.weekday === weekday).map(({ at }) => toInstant(atMinutes(local, readTimeOfDay(at) ?? 0), zone, offsetAt).at).toSorted((a, b) => a - b)
}
