import type { Role } from '@sharewell/domain/people'
import { eq } from 'drizzle-orm'
import type { Context } from '../../context.ts'
import type { Database } from '../../db/database.ts'
import { workspaces } from '../../db/schema/workspaces.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import type { SignedInMember } from '../access/people-env.ts'
import { findMemberName } from '../members/find-name.ts'

/** An address as an event may carry it: a keyed hash in hex. */
export function hashAddress({ secrets }: Pick<Context, 'secrets'>, email: string): string {
  return Buffer.from(secrets.hash('invited-address', email.trim().toLowerCase()).split('.')[1] ?? '', 'base64url').toString('hex')
}

/** Sends an invitation's link, in the transaction that makes it. */
export async function mailInvitation(context: Context, transaction: Database, { workspaceId, memberId }: SignedInMember, { id, email, role, link, expiresAt }: { readonly id: string; readonly email: string; readonly role: Role; readonly link: string; readonly expiresAt: number }): Promise<void> {
  const [workspace] = await transaction.select({ name: workspaces.name }).from(workspaces).where(eq(workspaces.id, workspaceId))
  await queueMail(context, transaction, {
    to: email, template: 'invitation', expiresAt, asker: { workspaceId, memberId, subjectKind: 'invitation', subjectId: id },
    data: { link, role, expiresAt, workspace: workspace?.name ?? '', invitedBy: await findMemberName(transaction, workspaceId, memberId) },
  })
}
