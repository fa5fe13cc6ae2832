import { minute, second } from '../clock/instant.ts'

const first = 5 * second
const longest = 5 * minute

/**
 * When to come back after a platform said “later”, for the so-manieth time in a row: doubling from five seconds to five
 * minutes, spread by chance (0 to 1) so that many do not come back together; never before the platform wants it.
 */
export function toRetryAt(now: number, tries: number, chance: number, until?: number): number {
  const delay = Math.min(longest, first * 2 ** Math.min(tries, 20))
  return Math.max(until ?? 0, now + Math.round(delay * (0.75 + chance / 2)))
}
