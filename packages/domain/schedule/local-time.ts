import { day, hour, type Instant, minute } from '../instant.ts'

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. It comes in as a value: this package holds no zone data. */
export type OffsetAt = (zone: string, at: Instant) => number

/** What a clock on a wall shows, without a zone. Months and days count from 1. */
export interface LocalTime {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
}

/** A wall clock's time as if it were UTC, for reckoning only. */
const toWall = ({ year, month, day: date, hour: hours, minute: minutes }: LocalTime): number => Date.UTC(year, month - 1, date, hours, minutes)
const fromWall = (wall: number): LocalTime => {
  const time = new Date(wall)
  return { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, day: time.getUTCDate(), hour: time.getUTCHours(), minute: time.getUTCMinutes() }
}

/** What clocks in a zone show at an instant; seconds are left out. */
export function toLocalTime(at: Instant, zone: string, offsetAt: OffsetAt): LocalTime {
  return fromWall(at + offsetAt(zone, at))
}

/** The same time on the day that lies so many days later. */
export function toDaysLater(local: LocalTime, days: number): LocalTime {
  return fromWall(toWall(local) + days * day)
}

/** The day of the week, Monday 1 to Sunday 7. */
export function toWeekday(local: LocalTime): number {
  return ((new Date(toWall(local)).getUTCDay() + 6) % 7) + 1
}

/** Minutes since the local midnight, as a clock shows them. */
export function toMinutes({ hour: hours, minute: minutes }: Pick<LocalTime, 'hour' | 'minute'>): number {
  return hours * 60 + minutes
}

/**
 * The instant of a local time. `once`: clocks show it once. `gap`: clocks are put forward over it, and the instant is as far behind
 * the gap as the time stands in it (02:30 becomes 03:30). `twice`: clocks show it twice; `at` is the first, `second` the other.
 */
export type Resolved =
  | { readonly is: 'once'; readonly at: Instant }
  | { readonly is: 'gap'; readonly at: Instant }
  | { readonly is: 'twice'; readonly at: Instant; readonly second: Instant }

/** Finds the instant of a local time in a zone. */
export function toInstant(local: LocalTime, zone: string, offsetAt: OffsetAt): Resolved {
  const wall = toWall(local)
  // No zone is more than a day from UTC, so these two stand on either side of any change near this time.
  const [before, after] = [offsetAt(zone, wall - day), offsetAt(zone, wall + day)]
  const found = [...new Set([wall - before, wall - after])].filter((at) => at + offsetAt(zone, at) === wall).toSorted((a, b) => a - b)
  const [at, second] = found
  if (at === undefined) return { is: 'gap', at: wall - before }
  return second === undefined ? { is: 'once', at } : { is: 'twice', at, second }
}

/** A time of day as `HH:MM`, in minutes since midnight; undefined where it is none. */
export function readTimeOfDay(text: string): number | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text)
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined
}

/** A local time at so many minutes after that day's midnight. */
export function atMinutes(local: LocalTime, minutes: number): LocalTime {
  return { ...local, hour: Math.floor((minutes * minute) / hour), minute: minutes % 60 }
}
