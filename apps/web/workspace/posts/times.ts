import type { OffsetAt } from '@sharewell/domain/schedule'
import { findZone } from '../moments.ts'
import { w } from '../../messages/posts.ts'

/** The zone of this device. */
export const ownZone: string = findZone()

/** An instant as people read it: “Tue 24 Nov, 09:00”, with the year where it is another one. */
export function toWhen(at: number, zone: string = ownZone, now: number = Date.now()): string {
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear()
  const day = new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short', day: 'numeric', month: 'short', ...(isThisYear ? {} : { year: 'numeric' }) }).format(at)
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)
  return `${day.replace(',', '')}, ${time}`
}

/** A planned instant in the zone in which it was chosen, and in one's own where that shows another time. */
export function toPlannedWhen(at: number, zone: string | null): string {
  const chosen = zone ?? ownZone
  const [there, here] = [toWhen(at, chosen), toWhen(at)]
  return there === here ? there : `${w.when.inZone(there, toZoneName(chosen))}; ${w.when.yours(here)}`
}

/** A zone as people read it: `America/Toronto` is Toronto. */
export function toZoneName(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

/** What a field for day and time holds at an instant, in a zone: `2026-11-24T09:00`. */
export function toLocalField(at: number, zone: string): string {
  return new Date(at + offsetAt(zone, at)).toISOString().slice(0, 16)
}

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
export const offsetAt: OffsetAt = (zone, at) => {
  const parts = new Map(new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' }).formatToParts(at).map(({ type, value }) => [type, Number(value)]))
  const read = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0
  return Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'), read('second')) - Math.floor(at / 1000) * 1000
}
