import { sql } from 'drizzle-orm'
import type { Context as HonoContext } from 'hono'
import { createMiddleware } from 'hono/factory'
import { z } from 'zod'
import { type Instant, minute } from '../clock/instant.ts'
import type { Context } from '../context.ts'
import { selectRows } from '../db/database.ts'
import { rateLimits } from '../db/schema/installation.ts'
import { Refused } from '../refused.ts'
import type { AppEnv } from './app-env.ts'

/** A bucket that every request fills by one and time empties. */
export interface RateLimit {
  /** Names the limit: `sign-in`. */
  readonly name: string
  /** How many requests at once. */
  readonly burst: number
  readonly perMinute: number
}

/**
 * Counts one request against a limit, for whoever `who` names: an address, a member, a mail address. All processes of
 * one database share the count; what is kept is a keyed hash and a level. Answers after how many milliseconds it may be
 * tried again; 0 where it may go on.
 */
export async function countAgainst({ database, secrets, clock }: Pick<Context, 'database' | 'secrets' | 'clock'>, limit: RateLimit, who: string): Promise<number> {
  const now = clock.now()
  const perMillisecond = limit.perMinute / minute
  const at = sql`${toTime(now)}::timestamptz`
  const key = secrets.hash(`rate/${limit.name}`, who)
  const emptied = sql`greatest(0, ${rateLimits.level} - ${perMillisecond}::double precision * greatest(0, extract(epoch from ${at} - ${rateLimits.changedAt}) * 1000))`
  // Where the bucket is full nothing is written and no row comes back: who keeps knocking is not shut out for longer.
  const counted = await selectRows(database, sql`
    insert into ${rateLimits} (key, level, changed_at, empty_at) values (${key}, 1, ${at}, ${toTime(now + 1 / perMillisecond)}::timestamptz)
    on conflict (key) do update set level = ${emptied} + 1, changed_at = ${at}, empty_at = ${at} + make_interval(secs => (${emptied} + 1) / ${perMillisecond * 1000}::double precision)
    where ${emptied} + 1 <= ${limit.burst}
    returning 1 as one`, z.object({ one: z.number() }))
  if (counted.length > 0) return 0
  const [full] = await selectRows(database, sql`select ${emptied} as level from ${rateLimits} where ${rateLimits.key} = ${key}`, z.object({ level: z.coerce.number() }))
  return Math.max(1, Math.round(((full?.level ?? limit.burst) + 1 - limit.burst) / perMillisecond))
}

/** Refuses whoever asks more often than a limit lets them. By the address, unless `toWho` says another. */
export function limitRate(limit: RateLimit, toWho: (c: HonoContext<AppEnv>) => string = (c) => c.get('clientAddress')) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const wait = await countAgainst(c.get('context'), limit, toWho(c))
    if (wait > 0) throw new Refused('too-many', { code: 'too-many', words: 'That was too often. Wait a moment, then try again.' }, { retryAfter: Math.ceil(wait / 1000) })
    await next()
  })
}

/** Forgets the buckets that are empty again; answers how many. */
export async function forgetEmptyLimits({ database }: Pick<Context, 'database'>, now: Instant): Promise<number> {
  const gone = await selectRows(database, sql`delete from ${rateLimits} where ${rateLimits.emptyAt} < ${toTime(now)}::timestamptz returning 1 as one`, z.object({ one: z.number() }))
  return gone.length
}

function toTime(time: Instant): string {
  return new Date(time).toISOString()
}
