import type { MemberActor } from '@sharewell/domain/people'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { hour, minute } from '../clock/instant.ts'
import { loadIdentity, permitOn } from '../compose/load-post.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { emitEvent } from '../db/emit-event.ts'
import { settings } from '../db/schema/workspaces.ts'

/** How late something may still go out, in minutes; later than that it is missed, and a person decides. */
export const windowSchema = z.int().min(5).max(24 * 60)
/** Where nobody chose: an hour. Milliseconds. */
export const usualWindow = hour

const toName = (identityId: string): string => `publish.window/${identityId}`

/** How late the posts of an identity may go out. Milliseconds. */
export async function findWindow(database: Database, workspaceId: string, identityId: string): Promise<number> {
  const [found] = await database.select({ value: settings.value }).from(settings).where(and(eq(settings.workspaceId, workspaceId), eq(settings.name, toName(identityId))))
  const read = windowSchema.safeParse(found?.value)
  return read.success ? read.data * minute : usualWindow
}

/** Chooses it, for one identity. */
export async function setWindow(context: Context, actor: MemberActor, { identityId, minutes }: { readonly identityId: string; readonly minutes: number }): Promise<void> {
  permitOn(actor, 'set-hours', await loadIdentity(context, context.database, actor.workspaceId, identityId))
  const row = { value: windowSchema.parse(minutes), changedAt: context.clock.now(), changedBy: actor.memberId }
  await context.database.transaction(async (transaction) => {
    await transaction.insert(settings).values({ workspaceId: actor.workspaceId, name: toName(identityId), ...row }).onConflictDoUpdate({ target: [settings.workspaceId, settings.name], set: row })
    await emitEvent(context, transaction, { workspaceId: actor.workspaceId, name: 'identity.changed', subject: { kind: 'identity', id: identityId }, actorId: actor.memberId, data: { identityId } })
  })
}
