import { createMiddleware } from 'hono/factory'
import type { Instant } from '../../clock/instant.ts'
import { minute } from '../../clock/instant.ts'
import { Refused } from '../../refused.ts'
import type { AppEnv } from '../app-env.ts'
import { isLoopback } from '../client-address.ts'

/** Generous, since a whole hospital may come from one address. What guards sign-in is stricter, and shared between processes (limit-rate.ts). */
const burst = 1000
const perMinute = 6000
const mostAddresses = 10_000

/** Refuses an address that floods the API. Counted in the memory of this process alone, so that it costs no query; nothing is kept. */
export function limitFlood() {
  const buckets = new Map<string, { level: number; at: Instant }>()
  return createMiddleware<AppEnv>(async (c, next) => {
    const address = c.get('clientAddress')
    if (!isLoopback(address)) {
      const now = c.get('services').clock.now()
      const before = buckets.get(address)
      const level = Math.max(0, (before?.level ?? 0) - Math.max(0, now - (before?.at ?? now)) * perMinute / minute)
      if (level + 1 > burst) throw new Refused('too-many', { code: 'too-many', words: 'That was too often. Wait a moment, then try again.' }, { retryAfter: 1 })
      // Whoever came last stands last, so that the first is the one to forget.
      buckets.delete(address)
      buckets.set(address, { level: level + 1, at: now })
      if (buckets.size > mostAddresses) buckets.delete(buckets.keys().next().value ?? '')
    }
    await next()
  })
}
