import { and, eq, isNull } from 'drizzle-orm'
import type { Context } from '../../context.ts'
import type { Database } from '../../db/database.ts'
import { emitEvent } from '../../db/emit-event.ts'
import { accounts, sessions, users } from '../../db/schema/sign-in.ts'
import { members } from '../../db/schema/workspaces.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import { Refused } from '../../refused.ts'
import { hashPassword } from '../accounts/create-account.ts'
import { findReset, makeResetLink, type ResetLink, useReset } from './reset-links.ts'

/**
 * Sets a new password by a link, once. Every browser is signed out, this one too: a second factor stays, and is asked for at
 * the next sign-in. Throws Refused: `reset-link`, and the codes of a password that is not taken; then the link still works.
 */
export async function resetPassword(context: Context, { token, password }: { readonly token: string; readonly password: string }): Promise<void> {
  const found = await findReset(context, token)
  const hash = await hashPassword(context, { name: found.name, email: found.email, password })
  await context.database.transaction(async (transaction) => {
    await useReset(context, transaction, found)
    await setPassword(context, transaction, found.userId, hash)
    await endSessions(context, transaction, found.userId)
    if (context.mail) await queueMail(context, transaction, { to: found.email, template: 'password-changed', data: { at: context.clock.now() } })
  })
}

async function setPassword({ ids, clock }: Pick<Context, 'ids' | 'clock'>, transaction: Database, userId: string, password: string): Promise<void> {
  const now = new Date(clock.now())
  const kept = await transaction.update(accounts).set({ password, updatedAt: now }).where(and(eq(accounts.userId, userId), eq(accounts.providerId, 'credential'))).returning({ id: accounts.id })
  if (kept.length === 0) await transaction.insert(accounts).values({ id: ids.make(), userId, accountId: userId, providerId: 'credential', password, createdAt: now, updatedAt: now })
}

async function endSessions(context: Pick<Context, 'ids' | 'clock'>, transaction: Database, userId: string): Promise<void> {
  const ended = await transaction.delete(sessions).where(eq(sessions.userId, userId)).returning({ id: sessions.id })
  const memberships = await transaction.select().from(members).where(and(eq(members.userId, userId), isNull(members.leftAt)))
  for (const { id: memberId, workspaceId } of memberships) {
    for (const { id: sessionId } of ended) await emitEvent(context, transaction, { workspaceId, name: 'session.ended', subject: { kind: 'member', id: memberId }, data: { memberId, sessionId } })
  }
}

/** The operator's way: a link for whoever signs in with an address. Throws Refused (`no-account`). */
export async function makeResetLinkFor(context: Pick<Context, 'database' | 'clock' | 'ids' | 'secrets' | 'publicUrl'>, email: string): Promise<ResetLink & { readonly name: string }> {
  return context.database.transaction(async (transaction) => {
    const [user] = await transaction.select({ id: users.id, name: users.name }).from(users).where(eq(users.email, email.trim().toLowerCase()))
    const made = user && await makeResetLink(context, transaction, user.id, context.ids.make())
    if (!made) throw new Refused('not-found', { code: 'no-account', words: 'Nobody signs in with this address.' })
    return { ...made, name: user.name }
  })
}
