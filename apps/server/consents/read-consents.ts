import type { MemberActor } from '@sharewell/domain/people'
import { and, desc, eq } from 'drizzle-orm'
import { loadIdentity, permitOn } from '../compose/load-post.ts'
import type { Context } from '../context.ts'
import { consents } from '../db/schema/consents.ts'
import { type KeptConsent, noConsent, showConsent } from './keep-consent.ts'

const most = 2000

/** The consents of an identity, the newest first, for those who write for it. */
export async function listConsents(context: Context, actor: MemberActor, { identityId }: { readonly identityId: string }): Promise<KeptConsent[]> {
  permitOn(actor, 'write', await loadIdentity(context, context.database, actor.workspaceId, identityId))
  const rows = await context.database.select().from(consents).where(and(eq(consents.workspaceId, actor.workspaceId), eq(consents.identityId, identityId))).orderBy(desc(consents.id)).limit(most)
  return rows.map((row) => showConsent(context, row))
}

/** One of them. */
export async function readConsent(context: Context, actor: MemberActor, { identityId, consentId }: { readonly identityId: string; readonly consentId: string }): Promise<KeptConsent> {
  permitOn(actor, 'write', await loadIdentity(context, context.database, actor.workspaceId, identityId))
  const [row] = await context.database.select().from(consents).where(and(eq(consents.workspaceId, actor.workspaceId), eq(consents.identityId, identityId), eq(consents.id, consentId)))
  if (!row) throw noConsent()
  return showConsent(context, row)
}
