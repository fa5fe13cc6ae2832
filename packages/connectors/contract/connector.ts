import type { Authorize } from './authorize.ts'
import type { Capabilities } from './capabilities.ts'
import type { Door } from './door.ts'
import type { Finding, Outcome, Receipt, Withdrawal } from './outcome.ts'
import type { Account, OutgoingPart, StableKey } from './part.ts'
import type { Counts, InboxEntry, PageAsk, Read, SeenPost } from './seen.ts'

/**
 * The code that speaks to one platform. It does each thing once: it never repeats a call, keeps nothing between calls, and answers
 * every failure of the platform in one of four words. It throws only where the program itself is wrong.
 */
export interface Connector {
  /** What holds before an account is known. */
  readonly capabilities: Capabilities
  /** What holds for this account: its server may allow more, or promise less. Pure. */
  readonly capabilitiesFor: (account: Pick<Account, 'server' | 'looksAs' | 'probed'>) => Capabilities
  readonly authorize: Authorize
  /** Sends one part. The same part with the same key may be sent again only where and as long as `capabilities.key` says so. */
  readonly publish: (door: Door, account: Account, part: OutgoingPart, key: StableKey) => Promise<Outcome>
  /** Looks whether a part is out, by its key where the platform keeps it, else by its text and time. Changes nothing. */
  readonly find: (door: Door, account: Account, part: OutgoingPart, key: StableKey) => Promise<Finding>
  /** Takes a part down. May be called again: what is gone stays gone. */
  readonly withdraw: (door: Door, account: Account, receipt: Receipt) => Promise<Withdrawal>
  /** What the account itself sent, the newest first. */
  readonly timeline: (door: Door, account: Account, page: PageAsk) => Promise<Read<SeenPost>>
  /** What came in, the newest first. */
  readonly inbox: (door: Door, account: Account, page: PageAsk) => Promise<Read<InboxEntry>>
  /** The numbers of parts, as they stand; a part that is not there is left out. */
  readonly measure: (door: Door, account: Account, receipts: readonly Receipt[]) => Promise<Read<Counts>>
}
