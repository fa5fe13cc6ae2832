import { amendConsent, type ConsentRecord, type ConsentState, type ConsentTerms, mergeConsents, readConsentRecord, recordConsent, toConsentState } from '@sharewell/domain/consent'
import type { MemberActor } from '@sharewell/domain/people'
import { and, eq } from 'drizzle-orm'
import { loadIdentity, permitOn } from '../compose/load-post.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { emitEvent } from '../db/emit-event.ts'
import { consents } from '../db/schema/consents.ts'
import { Refused } from '../refused.ts'
import { checkTerms } from './check-terms.ts'
import { openConsent, sealConsent } from './seal-consent.ts'
import { toDay } from './days.ts'

export type ConsentRow = typeof consents.$inferSelect

/** A consent as those see it who write for its identity. */
export interface KeptConsent {
  readonly id: string
  readonly identityId: string
  readonly record: ConsentRecord
  readonly state: ConsentState
}

interface OfIdentity { readonly identityId: string }
/** `letStand`: its author's word that what merely looks like a name in a note is none. */
interface Notes { readonly letStand?: boolean }

export function showConsent(context: Pick<Context, 'secrets' | 'clock'>, row: ConsentRow): KeptConsent {
  const record = openConsent(context, row)
  return { id: row.id, identityId: row.identityId, record, state: toConsentState(record, toDay(context.clock.now())) }
}

/** Notes a consent for an identity. Throws Refused: `no-record` where it is none, `consent-terms` where something is to be mended, and the codes of the matrix. */
export async function writeConsent(context: Context, actor: MemberActor, { identityId, terms, letStand = false }: OfIdentity & Notes & { readonly terms: ConsentTerms }): Promise<KeptConsent> {
  permitOn(actor, 'record-consent', await loadIdentity(context, context.database, actor.workspaceId, identityId))
  const record = needRecord(recordConsent(terms, context.ids.make(), toInstant(context)))
  await checkTerms(context, record, letStand)
  return context.database.transaction(async (transaction) => showConsent(context, await insertConsent(context, transaction, actor, identityId, record)))
}

/** Changes what a consent says, such as an answer that was open. What was taken back stays so. */
export async function changeConsent(context: Context, actor: MemberActor, { identityId, consentId, terms, letStand = false }: OfIdentity & Notes & { readonly consentId: string; readonly terms: ConsentTerms }): Promise<KeptConsent> {
  permitOn(actor, 'record-consent', await loadIdentity(context, context.database, actor.workspaceId, identityId))
  return context.database.transaction(async (transaction) => {
    const row = await holdConsent(transaction, actor.workspaceId, { identityId, consentId })
    const record = needRecord(amendConsent(openConsent(context, row), terms, toInstant(context)))
    await checkTerms(context, record, letStand)
    return showConsent(context, await replaceConsent(context, transaction, actor, row, record))
  })
}

/**
 * Brings a record over from its author's device, as it stands there. One that is here already is merged: what was changed
 * later counts, and what was taken back in either place stays so.
 */
export async function bringConsent(context: Context, actor: MemberActor, { identityId, record: brought, letStand = false }: OfIdentity & Notes & { readonly record: unknown }): Promise<KeptConsent> {
  permitOn(actor, 'record-consent', await loadIdentity(context, context.database, actor.workspaceId, identityId))
  const record = needRecord(brought)
  await checkTerms(context, record, letStand)
  return context.database.transaction(async (transaction) => {
    const [known] = await transaction.select().from(consents).where(and(eq(consents.workspaceId, actor.workspaceId), eq(consents.identityId, identityId), eq(consents.recordId, record.id))).for('update')
    if (!known) return showConsent(context, await insertConsent(context, transaction, actor, identityId, record))
    const here = openConsent(context, known)
    const [merged = here] = mergeConsents([here], [record])
    const revokedAt = here.revokedAt ?? record.revokedAt
    return showConsent(context, await replaceConsent(context, transaction, actor, known, { ...merged, ...(revokedAt === undefined ? {} : { revokedAt }) }))
  })
}

/** A consent of an identity, held until the transaction ends. Throws Refused (`no-consent`). */
export async function holdConsent(transaction: Database, workspaceId: string, { identityId, consentId }: OfIdentity & { readonly consentId: string }): Promise<ConsentRow> {
  const [row] = await transaction.select().from(consents).where(and(eq(consents.workspaceId, workspaceId), eq(consents.identityId, identityId), eq(consents.id, consentId))).for('update')
  if (!row) throw noConsent()
  return row
}

export const noConsent = (): Refused => new Refused('not-found', { code: 'no-consent', words: 'This identity has no such consent.' })

/** Puts a record in the place of the one before. What rests on it is looked at anew where it has ended. */
export async function replaceConsent(context: Pick<Context, 'ids' | 'clock' | 'secrets'>, transaction: Database, actor: MemberActor, { workspaceId, id, identityId }: ConsentRow, record: ConsentRecord): Promise<ConsentRow> {
  const [changed] = await transaction.update(consents).set({ ...toColumns(context, id, record), changedAt: context.clock.now(), settledAt: null }).where(and(eq(consents.workspaceId, workspaceId), eq(consents.id, id))).returning()
  if (!changed) throw noConsent()
  await tellChange(context, transaction, actor, identityId, id, 'consent.changed')
  return changed
}

async function insertConsent(context: Pick<Context, 'ids' | 'clock' | 'secrets'>, transaction: Database, actor: MemberActor, identityId: string, record: ConsentRecord): Promise<ConsentRow> {
  const [id, now] = [context.ids.make(), context.clock.now()]
  const [made] = await transaction.insert(consents).values({ id, workspaceId: actor.workspaceId, identityId, recordId: record.id, ...toColumns(context, id, record), recordedBy: actor.memberId, recordedAt: now, changedAt: now }).onConflictDoNothing().returning()
  if (!made) throw new Refused('conflict', { code: 'consent-twice', words: 'This consent is being brought over already. Load the list again.' })
  await tellChange(context, transaction, actor, identityId, id, 'consent.recorded')
  return made
}

function toColumns(context: Pick<Context, 'secrets'>, id: string, record: ConsentRecord) {
  return { ...sealConsent(context, id, record), until: record.until ?? null, revokedAt: record.revokedAt === undefined ? null : Date.parse(record.revokedAt) }
}

/** An event names a consent by a keyed hash alone: nobody learns from the audit which patient’s it was. */
export async function tellChange(context: Pick<Context, 'ids' | 'clock' | 'secrets'>, transaction: Database, actor: MemberActor, identityId: string, consentId: string, name: 'consent.recorded' | 'consent.changed' | 'consent.revoked'): Promise<void> {
  const hash = Buffer.from(context.secrets.hash('consent', consentId).split('.')[1] ?? '', 'base64url').toString('hex')
  await emitEvent(context, transaction, { workspaceId: actor.workspaceId, name, subject: { kind: 'identity', id: identityId }, actorId: actor.memberId, data: { consentId: hash } })
}

export function toInstant({ clock }: Pick<Context, 'clock'>): string {
  return new Date(clock.now()).toISOString()
}

function needRecord(value: unknown): ConsentRecord {
  const record = readConsentRecord(value)
  if (!record) throw new Refused('invalid', { code: 'no-record', words: 'This is no consent that can be kept: something is missing, is too much, or the signer may not sign for this patient.' })
  return record
}
