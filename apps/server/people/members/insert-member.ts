import type { Role } from '@sharewell/domain/people'
import { and, eq } from 'drizzle-orm'
import type { Context } from '../../context.ts'
import type { Database } from '../../db/database.ts'
import { emitEvent } from '../../db/emit-event.ts'
import { members } from '../../db/schema/workspaces.ts'
import { Refused } from '../../refused.ts'

export interface NewMember {
  readonly workspaceId: string
  readonly userId: string
  readonly role: Role
  readonly invitationId?: string
}

/** Makes a user a member in the transaction of the caller; answers the member's id. Who comes back keeps the id that they had. */
export async function insertMember(context: Pick<Context, 'ids' | 'clock'>, transaction: Database, { workspaceId, userId, role, invitationId }: NewMember): Promise<string> {
  const joinedAt = context.clock.now()
  const [before] = await transaction.select().from(members).where(and(eq(members.workspaceId, workspaceId), eq(members.userId, userId)))
  if (before && before.leftAt === null) throw new Refused('conflict', { code: 'member-already', words: 'You are in this workspace already. Ask an owner if your role should change.' })
  const memberId = before?.id ?? context.ids.make()
  if (before) await transaction.update(members).set({ role, joinedAt, leftAt: null }).where(and(eq(members.workspaceId, workspaceId), eq(members.id, before.id)))
  else await transaction.insert(members).values({ id: memberId, workspaceId, userId, role, joinedAt })
  await emitEvent(context, transaction, {
    workspaceId, name: 'member.joined', subject: { kind: 'member', id: memberId }, actorId: memberId,
    data: { memberId, role, ...(invitationId === undefined ? {} : { invitationId }) },
  })
  return memberId
}
