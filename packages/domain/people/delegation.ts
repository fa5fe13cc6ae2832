import type { Instant } from '../instant.ts'
import type { Action } from './actions.ts'

/** What an identity's owner lets a manager do. See `delegationSchema`. */
export interface Delegation {
  readonly id: string
  readonly identityId: string
  readonly givenBy: string
  readonly to: string
  readonly actions: readonly Action[]
  readonly channelIds?: readonly string[]
  readonly givenAt: Instant
  readonly expiresAt: Instant
  readonly revokedAt?: Instant
}

/** Whether it holds at an instant: from when it was given until it ends or is revoked, both ends open to nobody. */
export function isDelegationActive({ givenAt, expiresAt, revokedAt }: Delegation, at: Instant): boolean {
  return at >= givenAt && at < expiresAt && (revokedAt === undefined || at < revokedAt)
}

/** Whether it covers an action on all of these channels. */
export function doesDelegationCover(delegation: Delegation, action: Action, channelIds: readonly string[] = []): boolean {
  const named = delegation.channelIds
  return delegation.actions.includes(action) && (named === undefined || channelIds.every((id) => named.includes(id)))
}
