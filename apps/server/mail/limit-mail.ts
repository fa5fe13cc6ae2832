import type { Context } from '../context.ts'
import { countAgainst, type RateLimit } from '../http/limit-rate.ts'
import { Refused } from '../refused.ts'

/** What one member sends to addresses outside: enough for a department, too little for a nuisance. */
const toOutside: RateLimit = { name: 'mail-outside', burst: 20, perMinute: 1 }

/** Counts one mail to an address that a member typed. Throws Refused (`too-many`). */
export async function limitMail(context: Pick<Context, 'database' | 'secrets' | 'clock'>, memberId: string): Promise<void> {
  const wait = await countAgainst(context, toOutside, memberId)
  if (wait > 0) throw new Refused('too-many', { code: 'too-many', words: 'That was a lot of mail at once. Wait a few minutes, then go on.' }, { retryAfter: Math.ceil(wait / 1000) })
}
