import { type Delegation, delegationSchema, toPermissionRefusal } from '@sharewell/domain/people'
import { and, eq, isNull } from 'drizzle-orm'
import type { Context } from '../../context.ts'
import { emitEvent } from '../../db/emit-event.ts'
import { delegations } from '../../db/schema/people.ts'
import { members } from '../../db/schema/workspaces.ts'
import { Refused } from '../../refused.ts'
import { findIdentity } from '../access/find-identity.ts'
import type { SignedInMember } from '../access/people-env.ts'
import { permit } from '../access/permit.ts'

export type DelegationInput = Pick<Delegation, 'to' | 'actions' | 'expiresAt' | 'channelIds'>

/** Records that an identity's owner lets a manager act for it, until a time. */
export async function giveDelegation(context: Context, member: SignedInMember, identityId: string, { to, actions, expiresAt, channelIds }: DelegationInput): Promise<Delegation> {
  const { workspaceId, memberId } = member
  return context.database.transaction(async (transaction) => {
    const identity = await findIdentity(transaction, workspaceId, identityId)
    if (!identity) throw new Refused('not-found', toPermissionRefusal('not-here'))
    await permit({ ...context, database: transaction }, member, 'delegate', identity)
    const delegation = { id: context.ids.make(), identityId, givenBy: memberId, to, actions, givenAt: context.clock.now(), expiresAt, ...(channelIds ? { channelIds } : {}) }
    const [issue] = delegationSchema.safeParse(delegation).error?.issues ?? []
    if (issue) throw new Refused('invalid', { code: 'delegation', words: issue.message }, { where: ['json', ...issue.path].join('.') })
    const [manager] = await transaction.select({ role: members.role }).from(members).where(and(eq(members.workspaceId, workspaceId), eq(members.id, to), isNull(members.leftAt)))
    if (manager?.role !== 'manager') throw new Refused('invalid', { code: 'not-a-manager', words: 'A delegation goes to a manager of this workspace.' }, { where: 'json.to' })
    await transaction.insert(delegations).values({ ...delegation, actions: [...actions], channelIds: channelIds ? [...channelIds] : null, workspaceId })
    await emitEvent(context, transaction, {
      workspaceId, name: 'delegation.given', subject: { kind: 'delegation', id: delegation.id }, actorId: memberId,
      data: { delegationId: delegation.id, identityId, to, actions, expiresAt: new Date(expiresAt).toISOString() },
    })
    return delegation
  })
}

/** Takes a delegation back at once; the record of it stays. */
export async function revokeDelegation(context: Context, member: SignedInMember, identityId: string, id: string): Promise<void> {
  const { workspaceId, memberId } = member
  await context.database.transaction(async (transaction) => {
    const revoked = await transaction.update(delegations).set({ revokedAt: context.clock.now() })
      .where(and(eq(delegations.workspaceId, workspaceId), eq(delegations.identityId, identityId), eq(delegations.id, id), isNull(delegations.revokedAt))).returning({ id: delegations.id })
    if (revoked.length === 0) throw new Refused('gone', { code: 'delegation', words: 'This delegation was taken back already.' })
    await emitEvent(context, transaction, { workspaceId, name: 'delegation.revoked', subject: { kind: 'delegation', id }, actorId: memberId, data: { delegationId: id, identityId } })
  })
}
