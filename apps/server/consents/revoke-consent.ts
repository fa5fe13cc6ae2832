import { revokeConsent as toRevoked } from '@sharewell/domain/consent'
import type { MemberActor } from '@sharewell/domain/people'
import { and, eq } from 'drizzle-orm'
import { loadIdentity, permitOn } from '../compose/load-post.ts'
import { type FollowPost, followNothing } from '../compose/move-post.ts'
import type { Context } from '../context.ts'
import { consents } from '../db/schema/consents.ts'
import { holdConsent, type KeptConsent, showConsent, tellChange, toInstant } from './keep-consent.ts'
import { openConsent, sealConsent } from './seal-consent.ts'
import { settleEndedConsent } from './settle-ended.ts'

/**
 * The patient took it back. From this moment nothing new rests on it; what was planned stops and waits, and what is out
 * becomes something to take down. Noting it again changes nothing. It is never undone here: a mistake is mended by a new consent.
 */
export async function revokeConsent(context: Context, actor: MemberActor, on: { readonly identityId: string; readonly consentId: string }, follow: FollowPost = followNothing): Promise<KeptConsent> {
  permitOn(actor, 'record-consent', await loadIdentity(context, context.database, actor.workspaceId, on.identityId))
  const row = await context.database.transaction(async (transaction) => {
    const held = await holdConsent(transaction, actor.workspaceId, on)
    if (held.revokedAt !== null) return held
    const record = toRevoked(openConsent(context, held), toInstant(context))
    const [revoked] = await transaction.update(consents).set({ ...sealConsent(context, held.id, record), revokedAt: context.clock.now(), changedAt: context.clock.now(), settledAt: null })
      .where(and(eq(consents.workspaceId, actor.workspaceId), eq(consents.id, held.id))).returning()
    await tellChange(context, transaction, actor, on.identityId, held.id, 'consent.revoked')
    return revoked ?? held
  })
  // Each post is held by itself, as everywhere; where this process ends between two of them, a job goes on.
  await settleEndedConsent(context, row, follow)
  return showConsent(context, row)
}
