import { orThrow, type Schemas } from '@sharewell/client'
import { may, type Role } from '@sharewell/domain/people'
import { api } from '../api.ts'
import { readProfile } from '../identities/load-identity.ts'

export type Standing = Schemas['Standing']
export type Difference = Schemas['Difference']
export type Review = Schemas['Review']
export type Remark = Schemas['Remark']

/** All that the page of one approval shows. */
export interface ApprovalOnPage {
  readonly standing: Standing
  readonly difference: Difference
  readonly review: Review
  readonly remarks: readonly Remark[]
  readonly identity: string
  /** Names of members by id; who left has none. */
  readonly names: ReadonlyMap<string, string>
  readonly channels: readonly Schemas['Channel'][]
  /** Whether who looks may ask somebody outside, by the one matrix. */
  readonly canAsk: boolean
}

export interface PostPlace { readonly workspaceId: string; readonly postId: string }

/** Asks for everything at once. Throws a Problem where the post is nobody's business here, or was never submitted. */
export async function loadApproval(path: PostPlace, { memberId, role }: { readonly memberId: string; readonly role: Role }): Promise<ApprovalOnPage> {
  const params = { path }
  const [standing, difference, review, { remarks }, { members }] = await Promise.all([
    orThrow(api.GET('/workspaces/{workspaceId}/posts/{postId}/approval', { params })),
    orThrow(api.GET('/workspaces/{workspaceId}/posts/{postId}/difference', { params })),
    orThrow(api.GET('/workspaces/{workspaceId}/posts/{postId}/review', { params })),
    orThrow(api.GET('/workspaces/{workspaceId}/posts/{postId}/remarks', { params })),
    orThrow(api.GET('/workspaces/{workspaceId}/members', { params })),
  ])
  const on = { params: { path: { workspaceId: path.workspaceId, identityId: standing.post.identityId } } }
  const [identity, { channels }] = await Promise.all([orThrow(api.GET('/workspaces/{workspaceId}/identities/{identityId}', on)), orThrow(api.GET('/workspaces/{workspaceId}/identities/{identityId}/channels', on))])
  const { kind, name } = readProfile(identity.profile)
  const permission = may({ is: 'member', memberId, role, workspaceId: path.workspaceId }, 'invite-guest', {
    workspace: { id: path.workspaceId, members: members.length, owners: members.filter((one) => one.role === 'owner').length }, at: Date.now(),
    identity: { id: identity.id, kind, ownerId: identity.ownerId, physicianIds: identity.physicianIds }, delegations: identity.delegations,
  })
  return { standing, difference, review, remarks, channels, identity: name, names: new Map(members.map((one) => [one.id, one.name])), canAsk: permission.may && standing.post.state === 'in-review' }
}

/** What a page that has been open for a while asks about: the text, where it stands, and whether its pictures are still looked at. */
export function toWhere({ post, revision }: Standing): string {
  return [revision.hash, post.state, post.waitsFor ?? ''].join(' ')
}

/** Where it stands now. */
export async function findWhere(path: PostPlace): Promise<string> {
  return toWhere(await orThrow(api.GET('/workspaces/{workspaceId}/posts/{postId}/approval', { params: { path } })))
}

/** The name of an identity's profile. */
export function readName(profile: unknown): string {
  return typeof profile === 'object' && profile !== null && 'name' in profile && typeof profile.name === 'string' ? profile.name : ''
}
