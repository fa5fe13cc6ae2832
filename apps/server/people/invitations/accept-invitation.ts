import { and, eq } from 'drizzle-orm'
import type { Context } from '../../context.ts'
import { invitations } from '../../db/schema/people.ts'
import { createAccount, hashPassword, type NewAccount } from '../accounts/create-account.ts'
import { insertMember } from '../members/insert-member.ts'
import { findInvitation, useInvitation } from './invitations.ts'

/** Who takes up an invitation: somebody who is signed in, or somebody new. */
export type Invited = { readonly userId: string } | { readonly account: NewAccount }

/** Lets somebody in by their link, all or nothing; the link works once. */
export async function acceptInvitation(context: Context, token: string, who: Invited): Promise<{ workspaceId: string; memberId: string }> {
  const { id, workspaceId, role } = await findInvitation(context, token)
  const passwordHash = 'account' in who ? await hashPassword(context, who.account) : ''
  return context.database.transaction(async (transaction) => {
    await useInvitation(context, transaction, id)
    const userId = 'account' in who ? await createAccount(context, transaction, who.account, passwordHash) : who.userId
    const memberId = await insertMember(context, transaction, { workspaceId, userId, role, invitationId: id })
    await transaction.update(invitations).set({ memberId }).where(and(eq(invitations.workspaceId, workspaceId), eq(invitations.id, id)))
    return { workspaceId, memberId }
  })
}
