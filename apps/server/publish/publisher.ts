import type { Account, Capabilities, Connector, Door } from '@sharewell/connectors/contract'
import type { Context } from '../context.ts'
import type { channels } from '../db/schema/plans.ts'

export type ChannelRow = typeof channels.$inferSelect

/** A channel's connector with an open door and the account it speaks for. */
export interface Reached {
  readonly connector: Pick<Connector, 'capabilitiesFor' | 'publish' | 'find' | 'withdraw'>
  readonly door: Door
  readonly account: Account
}
/** Opens the way to a channel, for one call. Undefined where no connector speaks to its platform, or nobody connected it. */
export type Reach = (context: Context, channel: ChannelRow) => Promise<Reached | undefined>

/** What a transaction knows of a channel; the call itself opens the door anew, outside of it. */
export interface Way {
  readonly channel: ChannelRow
  readonly capabilities: Capabilities
}

/** Every place at which a worker can be lost. A test stops it at each; a worker does nothing there. */
export const steps = ['leasing', 'leased', 'beginning', 'written', 'begun', 'calling', 'answered', 'keeping', 'noted', 'kept'] as const
export type Step = (typeof steps)[number]

/** All that a worker has: what it may reach, who it is, chance, and where it can be lost. */
export interface Publisher {
  readonly context: Context
  /** One for every start of a worker, so that a lease never outlives its owner unseen. */
  readonly owner: string
  readonly reach: Reach
  /** From 0 to 1; spreads retries. */
  readonly chance: () => number
  readonly at: (step: Step) => Promise<void>
  /** Whether it is to end: it begins no further call, and gives back what it has. */
  readonly isStopping: () => boolean
  readonly observe: Observe
}

/** Thrown where a test takes a worker away: it does nothing more, as if its process had ended. */
export class WorkerLost extends Error {
  override readonly name = 'WorkerLost'
}

export interface Observe {
  /** Seconds from the planned time to the first part's receipt. */
  readonly late: (seconds: number) => void
  /** What came of a call. */
  readonly answered: (what: 'publish' | 'find' | 'withdraw', word: string) => void
  /** How many are due and not sent, and how many wait for something, by the last sweep. */
  readonly backlog: (now: { readonly due: number; readonly waiting: number }) => void
}

export const observeNothing: Observe = { late: () => undefined, answered: () => undefined, backlog: () => undefined }
