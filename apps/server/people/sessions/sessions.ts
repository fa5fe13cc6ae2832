import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import type { Context } from '../../context.ts'
import { emitEvent } from '../../db/emit-event.ts'
import { sessions } from '../../db/schema/sign-in.ts'
import { members } from '../../db/schema/workspaces.ts'
import { Refused } from '../../refused.ts'
import type { SignedInUser } from '../access/people-env.ts'

export interface ShownSession { readonly id: string; readonly browser: string; readonly signedInAt: number; readonly endsAt: number; readonly isThis: boolean }

/** The browsers in which a user is signed in, the newest first. */
export async function listSessions({ database }: Pick<Context, 'database'>, user: SignedInUser): Promise<ShownSession[]> {
  // The library ends sessions by the machine's clock.
  const rows = await database.select().from(sessions).where(and(eq(sessions.userId, user.userId), gt(sessions.expiresAt, new Date()))).orderBy(desc(sessions.id))
  return rows.map(({ id, userAgent, createdAt, expiresAt }) => ({ id, browser: userAgent ?? '', signedInAt: createdAt.getTime(), endsAt: expiresAt.getTime(), isThis: id === user.sessionId }))
}

/** Signs one of a user's own browsers out at once. */
export async function endSession(context: Context, user: SignedInUser, sessionId: string): Promise<void> {
  await context.database.transaction(async (transaction) => {
    const ended = await transaction.delete(sessions).where(and(eq(sessions.userId, user.userId), eq(sessions.id, sessionId))).returning({ id: sessions.id })
    if (ended.length === 0) throw new Refused('not-found', { code: 'session', words: 'This browser is signed out already.' })
    const memberships = await transaction.select().from(members).where(and(eq(members.userId, user.userId), isNull(members.leftAt)))
    for (const { id: memberId, workspaceId } of memberships) {
      await emitEvent(context, transaction, { workspaceId, name: 'session.ended', subject: { kind: 'member', id: memberId }, actorId: memberId, data: { memberId, sessionId } })
    }
  })
}
