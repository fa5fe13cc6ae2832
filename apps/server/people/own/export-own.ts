import { and, eq, isNull, or } from 'drizzle-orm'
import type { Context } from '../../context.ts'
import type { Database } from '../../db/database.ts'
import { emitEvent } from '../../db/emit-event.ts'
import { delegations, identities, invitations } from '../../db/schema/people.ts'
import { events, notices } from '../../db/schema/events.ts'
import { passkeys, sessions, users } from '../../db/schema/sign-in.ts'
import { members, settings, workspaces } from '../../db/schema/workspaces.ts'
import type { SignedInMember } from '../access/people-env.ts'
import { listMembers } from '../members/members.ts'
import { listTokens } from '../tokens/tokens.ts'
import { stageParts } from '../../stage-parts.ts'
import type { StagePart } from './stage-part.ts'

export type Exported = Readonly<Record<string, unknown>>

/** All that is kept of a member: who they are, what they hold, what they did. No password, no token, no secret. */
export async function exportOwn(context: Context, { workspaceId, memberId, userId }: SignedInMember): Promise<Exported> {
  return context.database.transaction(async (transaction) => {
    const [user] = await transaction.select({ name: users.name, email: users.email, madeAt: users.createdAt, hasSecondFactor: users.twoFactorEnabled }).from(users).where(eq(users.id, userId))
    const exported = {
      about: 'sharewell/member', version: 1, exportedAt: context.clock.now(), user,
      memberships: await transaction.select({ id: members.id, workspaceId: members.workspaceId, role: members.role, joinedAt: members.joinedAt, leftAt: members.leftAt }).from(members).where(eq(members.userId, userId)),
      browsers: await transaction.select({ browser: sessions.userAgent, signedInAt: sessions.createdAt, endsAt: sessions.expiresAt }).from(sessions).where(eq(sessions.userId, userId)),
      passkeys: await transaction.select({ name: passkeys.name, madeAt: passkeys.createdAt }).from(passkeys).where(eq(passkeys.userId, userId)),
      identities: await transaction.select().from(identities).where(and(eq(identities.workspaceId, workspaceId), eq(identities.ownerId, memberId))),
      delegations: await transaction.select().from(delegations).where(and(eq(delegations.workspaceId, workspaceId), or(eq(delegations.givenBy, memberId), eq(delegations.to, memberId)))),
      tokens: await listTokens({ database: transaction }, { workspaceId, memberId }),
      notices: await transaction.select().from(notices).where(and(eq(notices.workspaceId, workspaceId), eq(notices.memberId, memberId))).orderBy(notices.id),
      events: await listEvents(transaction, workspaceId, memberId),
      ...await exportParts((part) => part.exportMember(context, transaction, workspaceId, memberId)),
    }
    await emitEvent(context, transaction, { workspaceId, name: 'member.exported', subject: { kind: 'member', id: memberId }, actorId: memberId, data: { memberId } })
    return exported
  })
}

/** All that a workspace keeps, but the personal identities of its members, and addresses by which they sign in. */
export async function exportWorkspace(context: Context, { workspaceId, memberId }: SignedInMember): Promise<Exported> {
  return context.database.transaction(async (transaction) => {
    const [workspace] = await transaction.select().from(workspaces).where(eq(workspaces.id, workspaceId))
    const shown = (await transaction.select().from(identities).where(eq(identities.workspaceId, workspaceId)).orderBy(identities.id)).filter(({ kind }) => kind !== 'personal')
    const exported = {
      about: 'sharewell/workspace', version: 1, exportedAt: context.clock.now(), workspace,
      members: await listMembers({ database: transaction }, workspaceId),
      identities: shown,
      delegations: await transaction.select().from(delegations).where(eq(delegations.workspaceId, workspaceId)).orderBy(delegations.id),
      invitations: (await transaction.select().from(invitations).where(eq(invitations.workspaceId, workspaceId)).orderBy(invitations.id)).map(({ tokenHash: _, ...rest }) => rest),
      settings: await transaction.select().from(settings).where(eq(settings.workspaceId, workspaceId)),
      events: await listEvents(transaction, workspaceId),
      ...await exportParts((part) => part.exportWorkspace(context, transaction, workspaceId)),
    }
    await emitEvent(context, transaction, { workspaceId, name: 'workspace.exported', subject: { kind: 'workspace', id: workspaceId }, actorId: memberId })
    return exported
  })
}

async function listEvents(database: Database, workspaceId: string, actorId?: string): Promise<unknown[]> {
  return database.select({ id: events.id, name: events.name, subjectKind: events.subjectKind, subjectId: events.subjectId, actorId: events.actorId, at: events.at, data: events.data }).from(events)
    .where(and(eq(events.workspaceId, workspaceId), actorId === undefined ? undefined : eq(events.actorId, actorId))).orderBy(events.id)
}

async function exportParts(toPart: (part: StagePart) => Promise<unknown>): Promise<Record<string, unknown>> {
  const parts: Record<string, unknown> = {}
  for (const part of stageParts) parts[part.name] = await toPart(part)
  return parts
}

/** How many people are in no workspace any more. Their accounts go with their last membership. */
export async function eraseLostUsers(transaction: Database, userIds: readonly string[]): Promise<void> {
  for (const userId of userIds) {
    const [left] = await transaction.select({ id: members.id }).from(members).where(and(eq(members.userId, userId), isNull(members.leftAt))).limit(1)
    if (left) continue
    await transaction.update(members).set({ userId: null }).where(eq(members.userId, userId))
    await transaction.delete(users).where(eq(users.id, userId))
  }
}
