import type { MemberActor } from '@sharewell/domain/people'
import { may } from '@sharewell/domain/people'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { settings } from '../db/schema/workspaces.ts'
import { countMembers } from '../people/access/find-member.ts'
import { Refused } from '../refused.ts'

/** For how many days a text that was never published is kept. A workspace may choose less, never more. */
export const mostKeepDays = 30
export const keepDaysSchema = z.int().min(1).max(mostKeepDays)
const name = 'compose.keep-days'

/** The days that a workspace chose. */
export async function findKeepDays(database: Database, workspaceId: string): Promise<number> {
  const [found] = await database.select().from(settings).where(and(eq(settings.workspaceId, workspaceId), eq(settings.name, name)))
  return found ? keepDaysSchema.parse(found.value) : mostKeepDays
}

/** Chooses fewer days. Whoever may erase the workspace may choose how soon it forgets. */
export async function setKeepDays(context: Context, actor: MemberActor, { days }: { readonly days: number }): Promise<void> {
  const permission = may(actor, 'erase-workspace', { workspace: await countMembers(context, actor.workspaceId), at: context.clock.now() })
  if (!permission.may) throw new Refused('forbidden', permission.refusal)
  const row = { value: keepDaysSchema.parse(days), changedAt: context.clock.now(), changedBy: actor.memberId }
  await context.database.insert(settings).values({ workspaceId: actor.workspaceId, name, ...row }).onConflictDoUpdate({ target: [settings.workspaceId, settings.name], set: row })
}
