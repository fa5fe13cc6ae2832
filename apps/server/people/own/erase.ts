import { and, eq, isNotNull, isNull, ne } from 'drizzle-orm'
import type { Context } from '../../context.ts'
import type { Database } from '../../db/database.ts'
import { emitEvent } from '../../db/emit-event.ts'
import { notices } from '../../db/schema/events.ts'
import { apiTokens, delegations, identities, invitations } from '../../db/schema/people.ts'
import { members, settings, workspaces } from '../../db/schema/workspaces.ts'
import { Refused } from '../../refused.ts'
import { countMembers } from '../access/find-member.ts'
import type { SignedInMember } from '../access/people-env.ts'
import { permit } from '../access/permit.ts'
import { endMembership, lockMembers } from '../members/members.ts'
import { eraseLostUsers } from './export-own.ts'
import { stageParts } from '../../stage-parts.ts'

/** A member leaves, and what names them goes: identities, tokens, and the account where this was their last workspace. Events keep their ids. */
export async function eraseOwn(context: Context, member: SignedInMember): Promise<void> {
  const { workspaceId, memberId, userId, role } = member
  await context.database.transaction(async (transaction) => {
    await lockMembers(transaction, workspaceId)
    await permit({ ...context, database: transaction }, member, 'erase-own', undefined, { member: { id: memberId, role } })
    if ((await countMembers({ database: transaction }, workspaceId)).members <= 1) throw new Refused('conflict', { code: 'alone', words: 'You are alone in this workspace. Erase the workspace instead.' })
    for (const part of stageParts) await part.eraseMember(context, transaction, workspaceId, memberId)
    await eraseIdentities(context, transaction, member)
    await endMembership(context, transaction, member, memberId)
    await transaction.delete(apiTokens).where(and(eq(apiTokens.workspaceId, workspaceId), eq(apiTokens.memberId, memberId)))
    await transaction.delete(notices).where(and(eq(notices.workspaceId, workspaceId), eq(notices.memberId, memberId)))
    await transaction.update(members).set({ userId: null }).where(and(eq(members.workspaceId, workspaceId), eq(members.id, memberId)))
    await emitEvent(context, transaction, { workspaceId, name: 'member.erased', subject: { kind: 'member', id: memberId }, actorId: memberId, data: { memberId } })
    await eraseLostUsers(transaction, [userId])
  })
}

async function eraseIdentities(context: Context, transaction: Database, { workspaceId, memberId }: SignedInMember): Promise<void> {
  await handOver(transaction, workspaceId, memberId)
  const gone = await transaction.delete(identities).where(and(eq(identities.workspaceId, workspaceId), eq(identities.ownerId, memberId))).returning({ id: identities.id, kind: identities.kind })
  for (const { id, kind } of gone) {
    if (kind !== 'personal') await emitEvent(context, transaction, { workspaceId, name: 'identity.erased', subject: { kind: 'identity', id }, actorId: memberId, data: { identityId: id } })
  }
}

/** What speaks for the house stays with the house: the owner who has been there longest takes it over. */
async function handOver(transaction: Database, workspaceId: string, memberId: string): Promise<void> {
  const [heir] = await transaction.select({ id: members.id }).from(members)
    .where(and(eq(members.workspaceId, workspaceId), eq(members.role, 'owner'), ne(members.id, memberId), isNull(members.leftAt))).orderBy(members.joinedAt, members.id).limit(1)
  if (heir) await transaction.update(identities).set({ ownerId: heir.id }).where(and(eq(identities.workspaceId, workspaceId), eq(identities.ownerId, memberId), eq(identities.kind, 'organisational')))
}

/** Erases a workspace; whoever asks types its name. What stays are its events: ids, states, times and hashes, so that the audit still verifies. */
export async function eraseWorkspace(context: Context, member: SignedInMember, name: string): Promise<void> {
  const { workspaceId, memberId } = member
  await context.database.transaction(async (transaction) => {
    await lockMembers(transaction, workspaceId)
    const [workspace] = await transaction.select().from(workspaces).where(eq(workspaces.id, workspaceId))
    if (workspace?.name !== name) throw new Refused('invalid', { code: 'workspace-name', words: 'Type the name of the workspace exactly as it stands.' }, { where: 'json.name' })
    for (const part of stageParts) await part.eraseWorkspace(context, transaction, workspaceId, memberId)
    const users = (await transaction.select({ userId: members.userId }).from(members).where(and(eq(members.workspaceId, workspaceId), isNotNull(members.userId)))).flatMap(({ userId }) => userId ?? [])
    for (const table of [apiTokens, delegations, identities, invitations, notices, settings]) await transaction.delete(table).where(eq(table.workspaceId, workspaceId))
    await transaction.update(members).set({ userId: null, leftAt: context.clock.now() }).where(eq(members.workspaceId, workspaceId))
    await transaction.update(workspaces).set({ name: '' }).where(eq(workspaces.id, workspaceId))
    await emitEvent(context, transaction, { workspaceId, name: 'workspace.erased', subject: { kind: 'workspace', id: workspaceId }, actorId: memberId })
    await eraseLostUsers(transaction, users)
  })
}
