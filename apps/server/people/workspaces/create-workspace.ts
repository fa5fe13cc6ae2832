import { z } from '@hono/zod-openapi'
import type { Context } from '../../context.ts'
import type { Database } from '../../db/database.ts'
import { emitEvent } from '../../db/emit-event.ts'
import { workspaces } from '../../db/schema/workspaces.ts'

/** An IANA zone that this machine knows. */
export const timeZone = z.string().max(60).refine((zone) => {
  try {
    return zone !== '' && new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}, 'Name the time zone as Europe/Zurich or America/Toronto.')

/** Makes a workspace in the transaction of the caller; answers its id. */
export async function createWorkspace(context: Context, transaction: Database, { name, timeZone: zone }: { readonly name: string; readonly timeZone: string }): Promise<string> {
  const id = context.ids.make()
  await transaction.insert(workspaces).values({ id, name, timeZone: zone, madeAt: context.clock.now() })
  await emitEvent(context, transaction, { workspaceId: id, name: 'workspace.created', subject: { kind: 'workspace', id } })
  return id
}
