import { type ReviewConsent, toReviewConsents, toConsentState } from '@sharewell/domain/consent'
import { and, eq, inArray } from 'drizzle-orm'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { consents, revisionConsents } from '../db/schema/consents.ts'
import { Refused } from '../refused.ts'
import { toDay } from './days.ts'
import { openConsent } from './seal-consent.ts'

/** Whose content it is. */
interface Speaking { readonly workspaceId: string; readonly identityId: string }

/**
 * Notes on which consents a new revision rests. They are held against a revocation at the same moment: either it is seen
 * here, or it sees this revision. Throws Refused: `no-consent` for one of another identity, `consent-ended`.
 */
export async function keepNamedConsents({ clock }: Pick<Context, 'clock'>, transaction: Database, { workspaceId, identityId, postId, revisionId }: Speaking & { readonly postId: string; readonly revisionId: string }, ids: readonly string[] = []): Promise<void> {
  if (ids.length === 0) return
  const found = await transaction.select({ id: consents.id, until: consents.until, revokedAt: consents.revokedAt }).from(consents)
    .where(and(eq(consents.workspaceId, workspaceId), eq(consents.identityId, identityId), inArray(consents.id, [...ids]))).orderBy(consents.id).for('share')
  if (found.length < ids.length) throw new Refused('not-found', { code: 'no-consent', words: 'It names a consent that this identity does not have. Choose it anew.' }, { where: 'content.consents' })
  if (found.some((one) => hasEnded(one, toDay(clock.now())))) throw new Refused('conflict', { code: 'consent-ended', words: 'It rests on a consent that has ended. Take that out, or choose another.' }, { where: 'content.consents' })
  await transaction.insert(revisionConsents).values(found.map(({ id }) => ({ workspaceId, revisionId, consentId: id, postId })))
}

export function hasEnded({ until, revokedAt }: { readonly until: string | null; readonly revokedAt: number | null }, day: string): boolean {
  return revokedAt !== null || (until !== null && until < day)
}

/** What a review is told of the consents that a content names, and which of them have ended. */
export async function findReviewConsents(context: Pick<Context, 'secrets' | 'clock'>, database: Database, { workspaceId, identityId }: Speaking, ids: readonly string[] = []): Promise<{ readonly told: readonly ReviewConsent[]; readonly ended: readonly string[] }> {
  if (ids.length === 0) return { told: [], ended: [] }
  const day = toDay(context.clock.now())
  const rows = await database.select().from(consents).where(and(eq(consents.workspaceId, workspaceId), eq(consents.identityId, identityId), inArray(consents.id, [...ids])))
  const records = rows.map((row) => ({ id: row.id, record: openConsent(context, row) }))
  return {
    told: toReviewConsents(records.map(({ record }) => record), day),
    ended: ids.filter((id) => {
      const state = records.find((one) => one.id === id)
      return state === undefined || ['revoked', 'expired'].includes(toConsentState(state.record, day).is)
    }),
  }
}
