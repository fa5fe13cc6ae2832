import type { Door } from './door.ts'
import type { Later, Reconnect, RefusedByPlatform } from './outcome.ts'
import type { Account } from './part.ts'

/** An account as a connection gives it, before a channel has it. */
export type ConnectedAccount = Omit<Account, 'channelId'>

/** What begins a connection. `server`: the account's own server, where the platform has many; `returnTo`: where the platform sends the browser back. */
export interface AuthorizeAsk { readonly returnTo: string; readonly server?: string }
/** `go`: the browser goes to `url`, and `keep` is kept sealed until it is back; `connected` where there is nothing to ask. */
export type AuthorizeBegun = { readonly is: 'go'; readonly url: string; readonly keep: string } | { readonly is: 'connected'; readonly account: ConnectedAccount } | Later | RefusedByPlatform
export type AuthorizeEnded = { readonly is: 'connected'; readonly account: ConnectedAccount } | Later | RefusedByPlatform
/** `connected` carries the whole new secret, which is kept before it is used: a rotated token is never lost. */
export type Refreshed = { readonly is: 'connected'; readonly account: ConnectedAccount } | { readonly is: 'still-good' } | Later | Reconnect

/** How an account comes to be connected, stays so, and ends. */
export interface Authorize {
  readonly begin: (door: Door, ask: AuthorizeAsk) => Promise<AuthorizeBegun>
  /** `query`: what the platform sent back with the browser. */
  readonly end: (door: Door, keep: string, query: Readonly<Record<string, string>>) => Promise<AuthorizeEnded>
  /** Called under a lock, ahead of `expiresAt`. A cut connection is `later`, never `reconnect`. */
  readonly refresh: (door: Door, account: Account) => Promise<Refreshed>
  /** Gives the connection back; what fails is left, since the account is dropped here anyway. */
  readonly revoke: (door: Door, account: Account) => Promise<void>
}
