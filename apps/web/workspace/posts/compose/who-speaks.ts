import { may, type MemberActor, speaksFor } from '@sharewell/domain/people'
import { orThrow } from '@sharewell/client'
import { api } from '../../api.ts'
import type { Desk } from '../../desk.tsx'
import type { Identity } from '../api.ts'

type Who = Pick<Desk, 'memberId' | 'workspaceId' | 'role'>
const toActor = ({ memberId, workspaceId, role }: Who): MemberActor => ({ is: 'member', memberId, workspaceId, role })
const toFacts = ({ id, ownerId, physicianIds, profile }: Identity) => ({ id, ownerId, physicianIds, kind: profile.kind })

/** The identities for which somebody may write: their own first. The server decides again. */
export function findWritable(identities: readonly Identity[], who: Who, at: number): Identity[] {
  const able = identities.filter((identity) => may(toActor(who), 'write', { workspace: { id: who.workspaceId, members: 2, owners: 1 }, at, identity: toFacts(identity), delegations: identity.delegations }).may)
  return able.toSorted((a, b) => Number(isOwnWord(b, who)) - Number(isOwnWord(a, who)))
}

/** Whether somebody's word is the identity's own. */
export function isOwnWord(identity: Identity, who: Who): boolean {
  return speaksFor(toActor(who), toFacts(identity))
}

/** Whether somebody else will be asked before it goes out: for a delegate always, for a house where it has rules. */
export async function isApprovalLikely(identity: Identity, who: Who): Promise<boolean> {
  if (identity.profile.kind === 'personal') return false
  if (!isOwnWord(identity, who)) return true
  if (identity.profile.kind !== 'organisational') return false
  const { rules } = await orThrow(api.GET('/workspaces/{workspaceId}/identities/{identityId}/rules', { params: { path: { workspaceId: who.workspaceId, identityId: identity.id } } }))
  return rules.length > 0
}
