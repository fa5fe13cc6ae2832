import type { Severity } from '../review-words.ts'
import type { Instant } from '../instant.ts'
import type { Delegation } from './delegation.ts'
import type { GuestLink } from './guest-link.ts'
import type { Role } from './roles.ts'
import type { TokenScope } from './actions.ts'

/** Who wants to do something. A token acts as the one member that it names. */
export type Actor =
  | { readonly is: 'stranger' }
  | { readonly is: 'guest'; readonly link: GuestLink }
  | { readonly is: 'member'; readonly memberId: string; readonly workspaceId: string; readonly role: Role; readonly token?: { readonly scopes: readonly TokenScope[] } }
export type MemberActor = Extract<Actor, { is: 'member' }>

/** What of an identity decides who may act for it. */
export interface IdentityFacts {
  readonly id: string
  readonly kind: 'professional' | 'personal' | 'organisational'
  readonly ownerId: string
  /** Members whose word is this identity's own, beside its owner. */
  readonly physicianIds: readonly string[]
}

/** A draft that its author shows to one colleague until they take it back. */
export interface DraftShare {
  readonly postId: string
  readonly withMemberId: string
  readonly sharedAt: Instant
  readonly takenBackAt?: Instant
}

/** What an action is about: all that the matrix and the laws look at. What is absent allows nothing. */
export interface Subject {
  readonly workspace: { readonly id: string; readonly members: number; readonly owners: number }
  readonly at: Instant
  readonly identity?: IdentityFacts
  /** `isDraft`: not submitted, scheduled or published yet. `isShown`: it was once submitted for approval, or it is out; absent counts as not. */
  readonly post?: { readonly id: string; readonly authorId: string; readonly isDraft: boolean; readonly isShown?: boolean }
  readonly revision?: { readonly hash: string; readonly writtenBy: string; readonly lastEditedBy: string }
  /** The finding that an acknowledgement answers. */
  readonly severity?: Severity
  readonly dispute?: { readonly by: string; readonly at: Instant }
  readonly delegations?: readonly Delegation[]
  readonly shares?: readonly DraftShare[]
  /** The channels that it touches; a delegation may name some only. */
  readonly channelIds?: readonly string[]
  /** The member that is removed, changed, exported or erased. */
  readonly member?: { readonly id: string; readonly role: Role }
}
