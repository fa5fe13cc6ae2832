import type { Instant } from './instant.ts'

/** Where the time comes from. Nothing in the server asks the machine or the database for it in another way. */
export interface Clock {
  /** Milliseconds since 1970 in UTC. */
  now(): Instant
}

/** The machine's own clock. */
export const systemClock: Clock = { now: () => Date.now() }
