import { type Role, toPermissionRefusal } from '@sharewell/domain/people'
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Context } from '../../context.ts'
import type { Database } from '../../db/database.ts'
import { emitEvent } from '../../db/emit-event.ts'
import { apiTokens, delegations, identityPhysicians } from '../../db/schema/people.ts'
import { users } from '../../db/schema/sign-in.ts'
import { members } from '../../db/schema/workspaces.ts'
import { Refused } from '../../refused.ts'
import { countMembers, toRole } from '../access/find-member.ts'
import type { SignedInMember } from '../access/people-env.ts'
import { permit } from '../access/permit.ts'

export interface ShownMember { readonly id: string; readonly name: string; readonly role: Role; readonly joinedAt: number }

/** Who is in a workspace, in the order in which they came. Their addresses are theirs alone. */
export async function listMembers({ database }: Pick<Context, 'database'>, workspaceId: string): Promise<ShownMember[]> {
  const rows = await database.select({ id: members.id, name: users.name, role: members.role, joinedAt: members.joinedAt }).from(members).innerJoin(users, eq(users.id, members.userId))
    .where(and(eq(members.workspaceId, workspaceId), isNull(members.leftAt))).orderBy(members.id)
  return rows.map((row) => ({ ...row, role: toRole(row.role) }))
}

/** Gives a member another role. A workspace keeps an owner, however many try at once. */
export async function changeRole(context: Context, by: SignedInMember, memberId: string, to: Role): Promise<void> {
  await changeMember(context, by, memberId, async (transaction, from) => {
    await transaction.update(members).set({ role: to }).where(and(eq(members.workspaceId, by.workspaceId), eq(members.id, memberId)))
    if (from !== to) await emitEvent(context, transaction, { workspaceId: by.workspaceId, name: 'member.role-changed', subject: { kind: 'member', id: memberId }, actorId: by.memberId, data: { memberId, from, to } })
  }, to)
}

/** Ends a membership; what the member did keeps its author. */
export async function removeMember(context: Context, by: SignedInMember, memberId: string): Promise<void> {
  await changeMember(context, by, memberId, (transaction) => endMembership(context, transaction, by, memberId))
}

/** In the transaction of the caller: nothing that this member held works from now on. */
export async function endMembership(context: Pick<Context, 'ids' | 'clock'>, transaction: Database, by: SignedInMember, memberId: string): Promise<void> {
  const { workspaceId } = by
  const now = context.clock.now()
  await transaction.update(members).set({ leftAt: now }).where(and(eq(members.workspaceId, workspaceId), eq(members.id, memberId)))
  await transaction.update(apiTokens).set({ revokedAt: now }).where(and(eq(apiTokens.workspaceId, workspaceId), eq(apiTokens.memberId, memberId), isNull(apiTokens.revokedAt)))
  await transaction.update(delegations).set({ revokedAt: now }).where(and(eq(delegations.workspaceId, workspaceId), eq(delegations.to, memberId), isNull(delegations.revokedAt)))
  await transaction.delete(identityPhysicians).where(and(eq(identityPhysicians.workspaceId, workspaceId), eq(identityPhysicians.memberId, memberId)))
  await emitEvent(context, transaction, { workspaceId, name: 'member.removed', subject: { kind: 'member', id: memberId }, actorId: by.memberId, data: { memberId } })
}

async function changeMember(context: Context, by: SignedInMember, memberId: string, change: (transaction: Database, from: Role) => Promise<void>, to?: Role): Promise<void> {
  await context.database.transaction(async (transaction) => {
    await lockMembers(transaction, by.workspaceId)
    const [found] = await transaction.select().from(members).where(and(eq(members.workspaceId, by.workspaceId), eq(members.id, memberId), isNull(members.leftAt)))
    if (!found) throw new Refused('not-found', { code: 'member', words: 'There is no such member. They may have left.' })
    const from = toRole(found.role)
    // An owner who stays an owner changes nothing that the laws guard.
    if (!(from === 'owner' && to === 'owner')) await permit({ ...context, database: transaction }, by, 'manage-members', undefined, { member: { id: memberId, role: from } })
    // Alone in a workspace too: nobody could let them in again.
    if (from === 'owner' && to !== 'owner' && (await countMembers({ database: transaction }, by.workspaceId)).owners <= 1) throw new Refused('forbidden', toPermissionRefusal('last-owner'))
    await change(transaction, from)
  })
}

/** Who counts owners holds this until they are done. */
export async function lockMembers(transaction: Database, workspaceId: string): Promise<void> {
  await transaction.execute(sql`select 1 from workspaces where id = ${workspaceId} for update`)
}
