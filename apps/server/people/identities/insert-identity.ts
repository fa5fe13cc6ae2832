import type { IdentityProfile } from '@sharewell/domain/identity'
import type { Context } from '../../context.ts'
import type { Database } from '../../db/database.ts'
import { emitEvent } from '../../db/emit-event.ts'
import { identities } from '../../db/schema/people.ts'

export interface NewIdentity {
  readonly workspaceId: string
  readonly ownerId: string
  readonly profile: IdentityProfile
}

/** Keeps a new identity in the transaction of the caller; answers its id. Whether its owner may own it was asked before. */
export async function insertIdentity(context: Pick<Context, 'ids' | 'clock'>, transaction: Database, { workspaceId, ownerId, profile }: NewIdentity): Promise<string> {
  const id = context.ids.make()
  const now = context.clock.now()
  await transaction.insert(identities).values({ id, workspaceId, ownerId, kind: profile.kind, profile, madeAt: now, changedAt: now })
  // What somebody does in private is no business of the workspace's audit.
  if (profile.kind !== 'personal') await emitEvent(context, transaction, { workspaceId, name: 'identity.made', subject: { kind: 'identity', id }, actorId: ownerId, data: { identityId: id, ownerId } })
  return id
}
