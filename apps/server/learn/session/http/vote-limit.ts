import type { Limits } from './limits.ts'

type Account = { left: number; at: number; readonly tickets: Set<string> }

/** Holds each connection to a few votes and tickets. What it knows of a connection goes with the connection; addresses are never looked at. */
export class VoteLimit {
  readonly #accounts = new WeakMap<object, Account>()
  readonly #limits: Pick<Limits, 'burst' | 'perSecond' | 'ticketsPerConnection'>
  readonly #now: () => number

  /** `now` answers milliseconds. */
  constructor(limits: Pick<Limits, 'burst' | 'perSecond' | 'ticketsPerConnection'>, now: () => number) {
    this.#limits = limits
    this.#now = now
  }

  /** Why this connection may not vote with this ticket now; undefined where it may. */
  refuse(connection: object, ticket: string): 'many' | 'tickets' | undefined {
    const now = this.#now()
    const account = this.#accounts.get(connection) ?? { left: this.#limits.burst, at: now, tickets: new Set<string>() }
    this.#accounts.set(connection, account)
    account.left = Math.min(this.#limits.burst, account.left + ((now - account.at) / 1000) * this.#limits.perSecond)
    account.at = now
    if (account.left < 1) return 'many'
    account.left -= 1
    if (!account.tickets.has(ticket) && account.tickets.size >= this.#limits.ticketsPerConnection) return 'tickets'
    account.tickets.add(ticket)
    return undefined
  }
}
