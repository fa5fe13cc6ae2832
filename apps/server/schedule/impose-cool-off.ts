import type { MemberActor } from '@sharewell/domain/people'
import { and, eq } from 'drizzle-orm'
import { loadIdentity, permitOn } from '../compose/load-post.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { emitEvent } from '../db/emit-event.ts'
import { identities } from '../db/schema/people.ts'
import { settings } from '../db/schema/workspaces.ts'
import type { KeptIdentity } from '../people/access/find-identity.ts'
import { Refused } from '../refused.ts'

const toName = (identityId: string): string => `schedule.cool-off/${identityId}`

/** Whether a house lets what its review held for tone or respect rest for a night. Nobody imposes that on a person. */
export async function isCoolOffImposed(database: Database, { id, facts }: Pick<KeptIdentity, 'id' | 'facts'>): Promise<boolean> {
  if (facts.kind !== 'organisational') return false
  const [found] = await database.select({ value: settings.value }).from(settings).innerJoin(identities, eq(identities.workspaceId, settings.workspaceId)).where(and(eq(identities.id, id), eq(settings.name, toName(id))))
  return found?.value === true
}

/** The same for whoever may read of the identity. */
export async function readCoolOffRule(context: Context, actor: MemberActor, { identityId }: { readonly identityId: string }): Promise<boolean> {
  const loaded = await loadIdentity(context, context.database, actor.workspaceId, identityId)
  permitOn(actor, 'read', loaded)
  return isCoolOffImposed(context.database, loaded.identity)
}

/** Chooses whether a house imposes it; those who speak for the house alone. */
export async function imposeCoolOff(context: Context, actor: MemberActor, { identityId, isImposed }: { readonly identityId: string; readonly isImposed: boolean }): Promise<void> {
  const loaded = await loadIdentity(context, context.database, actor.workspaceId, identityId)
  permitOn(actor, 'manage-rules', loaded)
  if (loaded.identity.facts.kind !== 'organisational') throw new Refused('conflict', { code: 'no-rules-here', words: 'Nobody imposes a night’s rest on a person. It is offered to them.' })
  const row = { value: isImposed, changedAt: context.clock.now(), changedBy: actor.memberId }
  await context.database.transaction(async (transaction) => {
    await transaction.insert(settings).values({ workspaceId: actor.workspaceId, name: toName(identityId), ...row }).onConflictDoUpdate({ target: [settings.workspaceId, settings.name], set: row })
    await emitEvent(context, transaction, { workspaceId: actor.workspaceId, name: 'identity.changed', subject: { kind: 'identity', id: identityId }, actorId: actor.memberId, data: { identityId } })
  })
}
