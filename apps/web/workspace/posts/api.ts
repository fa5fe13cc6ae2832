import { orThrow, type Answer, type Schemas } from '@sharewell/client'
import { identityProfileSchema, type IdentityProfile } from '@sharewell/domain/identity'
import { api } from '../api.ts'

export type PostHead = Schemas['PostHead']
export type WholePost = Schemas['Post']
export type DeskRow = Schemas['DeskRow']
export type Standing = Schemas['PostStanding']
export type Publication = Schemas['Publication']
export type Planned = Schemas['Planned']
export type Review = Schemas['Review']
export type Finding = Schemas['Finding']
export type Channel = Schemas['Channel']
export type Remark = Schemas['Remark']
export type PostContent = NonNullable<WholePost['content']>
export type Member = Answer<'get', '/workspaces/{workspaceId}/members'>['members'][number]

/** An identity whose profile was read at the door. */
export interface Identity extends Omit<Schemas['Identity'], 'profile'> { readonly profile: IdentityProfile }

/** The identities that somebody may see. */
export async function loadIdentities(workspaceId: string): Promise<Identity[]> {
  const { identities } = await orThrow(api.GET('/workspaces/{workspaceId}/identities', { params: { path: { workspaceId } } }))
  return identities.map((one) => ({ ...one, profile: identityProfileSchema.parse(one.profile) }))
}

/** The channels of an identity. */
export async function loadChannels(workspaceId: string, identityId: string): Promise<readonly Channel[]> {
  return (await orThrow(api.GET('/workspaces/{workspaceId}/identities/{identityId}/channels', { params: { path: { workspaceId, identityId } } }))).channels
}

/** Who is in the workspace. */
export async function loadMembers(workspaceId: string): Promise<readonly Member[]> {
  return (await orThrow(api.GET('/workspaces/{workspaceId}/members', { params: { path: { workspaceId } } }))).members
}
