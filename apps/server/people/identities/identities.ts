import { type IdentityProfile, identityProfileSchema } from '@sharewell/domain/identity'
import { canSpeak, toPermissionRefusal } from '@sharewell/domain/people'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Context } from '../../context.ts'
import type { Database } from '../../db/database.ts'
import { emitEvent } from '../../db/emit-event.ts'
import { identities, identityPhysicians } from '../../db/schema/people.ts'
import { members } from '../../db/schema/workspaces.ts'
import { Refused } from '../../refused.ts'
import { findIdentities, findIdentity, type KeptIdentity } from '../access/find-identity.ts'
import { toRole } from '../access/find-member.ts'
import type { SignedInMember } from '../access/people-env.ts'
import { permit } from '../access/permit.ts'
import { insertIdentity } from './insert-identity.ts'

export interface IdentityInput {
  readonly profile: IdentityProfile
  readonly physicianIds: readonly string[]
}

/** The identities that a member may see: their own personal ones, and every other. */
export async function listIdentities({ database }: Pick<Context, 'database'>, member: SignedInMember): Promise<KeptIdentity[]> {
  const found = await findIdentities(database, member.workspaceId)
  return found.filter(({ profile, ownerId }) => profile.kind !== 'personal' || ownerId === member.memberId)
}

/** Makes an identity whose owner is the member who makes it. Anybody may have a personal one. */
export async function createIdentity(context: Context, member: SignedInMember, { profile, physicianIds }: IdentityInput): Promise<KeptIdentity> {
  const facts = { id: context.ids.make(), kind: profile.kind, ownerId: member.memberId, physicianIds: [] }
  if (!canSpeak(member.role, profile.kind)) throw new Refused('forbidden', toPermissionRefusal('role'))
  await permit(context, member, 'manage-identity', { facts, delegations: [] })
  return context.database.transaction(async (transaction) => {
    const id = await insertIdentity(context, transaction, { workspaceId: member.workspaceId, ownerId: member.memberId, profile })
    await setPhysicians(transaction, member, id, profile, physicianIds)
    return findOrThrow(transaction, member, id)
  })
}

/** Changes what an identity says of itself. Its kind stays: a personal one never comes under a workspace, nor the other way. */
export async function changeIdentity(context: Context, member: SignedInMember, id: string, { profile, physicianIds }: IdentityInput): Promise<KeptIdentity> {
  return context.database.transaction(async (transaction) => {
    const before = await findOrThrow(transaction, member, id)
    await permit({ ...context, database: transaction }, member, 'manage-identity', before)
    if (before.profile.kind !== profile.kind) throw new Refused('conflict', { code: 'identity-kind', words: 'An identity stays what it is: professional, personal or of a house. Make a new one.' }, { where: 'json.profile.kind' })
    const parsed = identityProfileSchema.parse(profile)
    await transaction.update(identities).set({ profile: parsed, changedAt: context.clock.now() }).where(and(eq(identities.workspaceId, member.workspaceId), eq(identities.id, id)))
    // Who else speaks for it is its owner's to say, not that of those who already do.
    if (before.ownerId === member.memberId || profile.kind === 'organisational') await setPhysicians(transaction, member, id, profile, physicianIds)
    if (profile.kind !== 'personal') await emitEvent(context, transaction, { workspaceId: member.workspaceId, name: 'identity.changed', subject: { kind: 'identity', id }, actorId: member.memberId, data: { identityId: id } })
    return findOrThrow(transaction, member, id)
  })
}

async function findOrThrow(database: Database, member: SignedInMember, id: string): Promise<KeptIdentity> {
  const found = await findIdentity(database, member.workspaceId, id)
  if (!found) throw new Refused('not-found', toPermissionRefusal('not-here'))
  return found
}

async function setPhysicians(transaction: Database, member: SignedInMember, identityId: string, profile: IdentityProfile, physicianIds: readonly string[]): Promise<void> {
  const { workspaceId } = member
  const ids = [...new Set(physicianIds)]
  if (profile.kind === 'personal' && ids.length > 0) throw new Refused('invalid', toPermissionRefusal('personal-alone'), { where: 'json.physicianIds' })
  const found = ids.length === 0 ? [] : await transaction.select({ id: members.id, role: members.role }).from(members)
    .where(and(eq(members.workspaceId, workspaceId), inArray(members.id, ids), isNull(members.leftAt)))
  if (found.length < ids.length || found.some(({ role }) => !canSpeak(toRole(role), profile.kind))) {
    throw new Refused('invalid', { code: 'not-a-physician', words: 'Only physicians and owners of this workspace speak for an identity.' }, { where: 'json.physicianIds' })
  }
  await transaction.delete(identityPhysicians).where(and(eq(identityPhysicians.workspaceId, workspaceId), eq(identityPhysicians.identityId, identityId)))
  if (ids.length > 0) await transaction.insert(identityPhysicians).values(ids.map((memberId) => ({ workspaceId, identityId, memberId })))
}
