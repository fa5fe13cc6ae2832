import { and, eq, ne } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { consents } from '../db/schema/consents.ts'
import { identities } from '../db/schema/people.ts'
import type { StagePart } from '../people/own/stage-part.ts'
import type { ConsentRow } from './keep-consent.ts'
import { openConsent } from './seal-consent.ts'

function show(context: Context, row: ConsentRow): unknown {
  return { id: row.id, identityId: row.identityId, recordedBy: row.recordedBy, record: openConsent(context, row) }
}

/** What people take along of consents. They go with their identity. */
export const consentsPart: StagePart = {
  name: 'consents',
  async exportMember(context, database, workspaceId, memberId) {
    const found = await database.select({ consent: consents }).from(consents).innerJoin(identities, and(eq(identities.id, consents.identityId), eq(identities.workspaceId, consents.workspaceId)))
      .where(and(eq(consents.workspaceId, workspaceId), eq(identities.ownerId, memberId), ne(identities.kind, 'organisational'))).orderBy(consents.id)
    return found.map(({ consent }) => show(context, consent))
  },
  async exportWorkspace(context, database, workspaceId) {
    const found = await database.select({ consent: consents }).from(consents).innerJoin(identities, and(eq(identities.id, consents.identityId), eq(identities.workspaceId, consents.workspaceId)))
      .where(and(eq(consents.workspaceId, workspaceId), ne(identities.kind, 'personal'))).orderBy(consents.id)
    return found.map(({ consent }) => show(context, consent))
  },
  eraseMember: () => Promise.resolve(),
  eraseWorkspace: () => Promise.resolve(),
}
