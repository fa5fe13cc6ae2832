import type { OffsetAt } from '@sharewell/domain/schedule'
import { Refused } from '../refused.ts'

const formats = new Map<string, Intl.DateTimeFormat>()
const most = 100

function findFormat(zone: string): Intl.DateTimeFormat {
  const found = formats.get(zone) ?? new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric', era: 'short' })
  if (formats.size >= most) formats.clear()
  formats.set(zone, found)
  return found
}

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds, by the zone data of this Node. */
export const offsetAt: OffsetAt = (zone, at) => {
  const parts = new Map(findFormat(zone).formatToParts(at).map(({ type, value }) => [type, Number(value)]))
  const read = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0
  return Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'), read('second')) - Math.floor(at / 1000) * 1000
}

/** Throws Refused where nobody knows a zone of that name. */
export function needZone(zone: string): void {
  try {
    if (!/^[A-Za-z]/.test(zone)) throw new RangeError('An offset is no zone.')
    findFormat(zone)
  } catch {
    throw new Refused('invalid', { code: 'zone', words: 'No time zone has this name. Name it as America/Toronto.' }, { where: 'zone' })
  }
}
