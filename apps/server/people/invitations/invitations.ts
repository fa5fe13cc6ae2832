import { roles } from '@sharewell/domain/people'
import { z } from '@hono/zod-openapi'
import { and, eq, gt, inArray, isNull } from 'drizzle-orm'
import { day } from '../../clock/instant.ts'
import type { Context } from '../../context.ts'
import { emitEvent } from '../../db/emit-event.ts'
import { invitations } from '../../db/schema/people.ts'
import { users } from '../../db/schema/sign-in.ts'
import { members, workspaces } from '../../db/schema/workspaces.ts'
import { limitMail } from '../../mail/limit-mail.ts'
import { Refused } from '../../refused.ts'
import type { SignedInMember } from '../access/people-env.ts'
import { toRole } from '../access/find-member.ts'
import { makeToken } from '../one-time.ts'
import { hashAddress, mailInvitation } from './mail-invitation.ts'

export const invitationSchema = z.strictObject({ role: z.enum(roles), days: z.int().min(1).max(30).default(7), email: z.exactOptional(z.email('Write a mail address.').max(254)) }).openapi('NewInvitation')

/** What somebody who holds a link is told before they answer. */
export interface InvitationFacts {
  readonly id: string
  readonly workspaceId: string
  readonly workspace: string
  readonly role: (typeof roles)[number]
  readonly invitedBy: string
  readonly expiresAt: number
}

const ended = { code: 'invitation', words: 'This invitation has ended, was used or was taken back. Ask for a new one.' }

/**
 * Makes a link that lets one person in with one role. Answers it once: only its hash is kept. Whoever invites hands it
 * over, or gives an address to which it is sent. Throws Refused: `no-mail` where nothing can be sent, `too-many`.
 */
export async function inviteMember(context: Context, member: SignedInMember, { role, days, email }: z.infer<typeof invitationSchema>): Promise<{ id: string; link: string; expiresAt: number; isMailed: boolean }> {
  const { database, clock, ids, secrets, publicUrl } = context
  const [id, token, now] = [ids.make(), makeToken(), clock.now()]
  const [expiresAt, link] = [now + days * day, `${publicUrl}/invite#${token}`]
  if (email !== undefined) {
    if (!context.mail) throw new Refused('not-ready', { code: 'no-mail', words: 'No mail is set up here. Leave the address out, and hand the link over yourself.' }, { where: 'json.email' })
    await limitMail(context, member.memberId)
  }
  await database.transaction(async (transaction) => {
    await transaction.insert(invitations).values({ id, workspaceId: member.workspaceId, role, tokenHash: secrets.hash('invitation', token), invitedBy: member.memberId, madeAt: now, expiresAt })
    await emitEvent(context, transaction, { workspaceId: member.workspaceId, name: 'member.invited', subject: { kind: 'invitation', id }, actorId: member.memberId, data: { invitationId: id, role, ...(email === undefined ? {} : { addressHash: hashAddress(context, email) }) } })
    if (email !== undefined) await mailInvitation(context, transaction, member, { id, email, role, link, expiresAt })
  })
  return { id, link, expiresAt, isMailed: email !== undefined }
}

/** The invitations of a workspace, the newest first, without their links. */
export async function listInvitations({ database }: Pick<Context, 'database'>, workspaceId: string): Promise<(typeof invitations.$inferSelect)[]> {
  return (await database.select().from(invitations).where(eq(invitations.workspaceId, workspaceId)).orderBy(invitations.id)).toReversed()
}

/** Ends an invitation that nobody has used. */
export async function revokeInvitation({ database, clock }: Pick<Context, 'database' | 'clock'>, member: SignedInMember, id: string): Promise<void> {
  const revoked = await database.update(invitations).set({ revokedAt: clock.now() })
    .where(and(eq(invitations.workspaceId, member.workspaceId), eq(invitations.id, id), isNull(invitations.usedAt), isNull(invitations.revokedAt))).returning({ id: invitations.id })
  if (revoked.length === 0) throw new Refused('gone', { code: 'invitation', words: 'This invitation was used or taken back already.' })
}

/** What a link opens. Throws where it opens nothing any more; why is not told apart. */
export async function findInvitation({ database, clock, secrets }: Pick<Context, 'database' | 'clock' | 'secrets'>, token: string): Promise<InvitationFacts> {
  const [found] = await database.select({ invitation: invitations, workspace: workspaces.name, invitedBy: users.name }).from(invitations)
    .innerJoin(workspaces, eq(workspaces.id, invitations.workspaceId))
    .innerJoin(members, and(eq(members.id, invitations.invitedBy), eq(members.workspaceId, invitations.workspaceId), isNull(members.leftAt)))
    .leftJoin(users, eq(users.id, members.userId))
    .where(toOpen(secrets.hashes('invitation', token), clock.now()))
  if (!found) throw new Refused('gone', ended)
  const { id, workspaceId, role, expiresAt } = found.invitation
  return { id, workspaceId, workspace: found.workspace, role: toRole(role), invitedBy: found.invitedBy ?? '', expiresAt }
}

/** Marks a link as used, in the transaction that lets somebody in by it; one caller wins. */
export async function useInvitation({ clock }: Pick<Context, 'clock'>, transaction: Context['database'], id: string): Promise<void> {
  const used = await transaction.update(invitations).set({ usedAt: clock.now() })
    .where(and(eq(invitations.id, id), isNull(invitations.usedAt), isNull(invitations.revokedAt), gt(invitations.expiresAt, clock.now()))).returning({ id: invitations.id })
  if (used.length === 0) throw new Refused('gone', ended)
}

function toOpen(hashes: readonly string[], now: number) {
  return and(inArray(invitations.tokenHash, [...hashes]), isNull(invitations.usedAt), isNull(invitations.revokedAt), gt(invitations.expiresAt, now))
}
