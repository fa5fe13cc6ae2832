import { orThrow, type Schemas } from '@sharewell/client'
import { type IdentityProfile, identityProfileSchema } from '@sharewell/domain/identity'
import { type Action, may, type Role, speaksFor } from '@sharewell/domain/people'
import { api } from '../api.ts'

export type Delegation = Schemas['Delegation']
export type Channel = Schemas['Channel']
export type Member = Schemas['Member']

/** An identity as its page shows it, to one member. */
export interface IdentityOnPage {
  readonly id: string
  readonly ownerId: string
  readonly physicianIds: readonly string[]
  readonly profile: IdentityProfile
  readonly delegations: readonly Delegation[]
  readonly channels: readonly Channel[]
  readonly members: readonly Member[]
  /** Whether who looks may do something to it, by the one matrix; the server asks it again. */
  readonly can: (action: Action) => boolean
  readonly isOwner: boolean
  /** When it was loaded. */
  readonly at: number
  readonly speaks: boolean
}
export interface Who { readonly workspaceId: string; readonly memberId: string; readonly role: Role }

/** Everything about one identity. Throws a Problem where there is none for who asks. */
export async function loadIdentity({ workspaceId, memberId, role }: Who, identityId: string): Promise<IdentityOnPage> {
  const params = { path: { workspaceId, identityId } }
  const [identity, { channels }, { members }] = await Promise.all([
    orThrow(api.GET('/workspaces/{workspaceId}/identities/{identityId}', { params })),
    orThrow(api.GET('/workspaces/{workspaceId}/identities/{identityId}/channels', { params })),
    orThrow(api.GET('/workspaces/{workspaceId}/members', { params: { path: { workspaceId } } })),
  ])
  const profile = readProfile(identity.profile)
  const { id, ownerId, physicianIds, delegations } = identity
  const facts = { id, kind: profile.kind, ownerId, physicianIds }
  const actor = { is: 'member' as const, memberId, workspaceId, role }
  const workspace = { id: workspaceId, members: members.length, owners: members.filter((one) => one.role === 'owner').length }
  const at = Date.now()
  return {
    at, id, ownerId, physicianIds, profile, delegations, channels, members, isOwner: ownerId === memberId, speaks: speaksFor(actor, facts),
    can: (action) => may(actor, action, { workspace, at, identity: facts, delegations }).may,
  }
}

/** A profile as the server kept it. */
export function readProfile(profile: unknown): IdentityProfile {
  return identityProfileSchema.parse(profile)
}
