import { and, eq, isNull } from 'drizzle-orm'
import type { Context } from '../../context.ts'
import { emitEvent } from '../../db/emit-event.ts'
import { members } from '../../db/schema/workspaces.ts'
import type { Way } from './ways.ts'

/** Tells every workspace of a user that they signed in. */
export async function tellSignIn(context: Context, session: { readonly id: string; readonly userId: string }, way: NonNullable<Way['opens']>): Promise<void> {
  await context.database.transaction(async (transaction) => {
    const memberships = await transaction.select().from(members).where(and(eq(members.userId, session.userId), isNull(members.leftAt)))
    for (const { id: memberId, workspaceId } of memberships) {
      await emitEvent(context, transaction, { workspaceId, name: 'member.signed-in', subject: { kind: 'member', id: memberId }, actorId: memberId, data: { memberId, sessionId: session.id, way } })
    }
  })
}
