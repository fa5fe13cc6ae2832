import type { Instant } from '../instant.ts'
import type { Action } from './actions.ts'

/** A link for somebody outside: bound to one revision's hash, used once, ending, opened with a code sent by mail. */
export interface GuestLink {
  readonly id: string
  readonly workspaceId: string
  readonly revisionHash: string
  readonly createdAt: Instant
  readonly expiresAt: Instant
  readonly codeConfirmedAt?: Instant
  /** When the guest decided; after that the link opens nothing. */
  readonly usedAt?: Instant
  readonly revokedAt?: Instant
}

/** What a guest can do with it. Their approval is never the only one. */
export const guestActions: readonly Action[] = ['read', 'comment', 'approve', 'return']

export type GuestRefusal = 'link-other-revision' | 'link-revoked' | 'link-used' | 'link-expired' | 'link-code'

/** Why a link does not open a revision at an instant, or undefined where it does. */
export function findGuestRefusal(link: GuestLink, revisionHash: string | undefined, at: Instant): GuestRefusal | undefined {
  if (link.revokedAt !== undefined && at >= link.revokedAt) return 'link-revoked'
  if (link.usedAt !== undefined) return 'link-used'
  if (at >= link.expiresAt || at < link.createdAt) return 'link-expired'
  if (revisionHash !== link.revisionHash) return 'link-other-revision'
  return link.codeConfirmedAt === undefined || at < link.codeConfirmedAt ? 'link-code' : undefined
}
