import type { Context } from '../../context.ts'
import { countAgainst, type RateLimit } from '../../http/limit-rate.ts'
import { Refused } from '../../refused.ts'

/** By the place from which somebody tries. Somebody else's tries from elsewhere never shut the owner of an account out. */
const perPlace: RateLimit = { name: 'sign-in-place', burst: 30, perMinute: 10 }
const perAccountAndPlace: RateLimit = { name: 'sign-in-account', burst: 8, perMinute: 1 }

/** Refuses who tries to sign in too often. `account`: the address that is tried, where there is one. */
export async function limitSignIn(context: Context, place: string, account?: string): Promise<void> {
  const waits = [await countAgainst(context, perPlace, place)]
  if (account !== undefined) waits.push(await countAgainst(context, perAccountAndPlace, `${account.toLowerCase()} ${place}`))
  const wait = Math.max(...waits)
  if (wait > 0) throw new Refused('too-many', { code: 'too-many', words: 'That was tried too often from here. Wait a moment, then try again; a passkey or another device may be quicker.' }, { retryAfter: Math.ceil(wait / 1000) })
}
