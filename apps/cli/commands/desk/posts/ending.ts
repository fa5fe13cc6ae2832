import { identityProfileSchema } from '@sharewell/domain/identity'
import { speaksFor } from '@sharewell/domain/people'
import { toDelegationLine } from '@sharewell/domain/post'
import type { Desk } from '../../../server/open-desk.ts'
import type { Identity } from '../people.ts'

/** The line with which the server ends what somebody else writes for an identity, so that the parts leave room for it; empty where it writes none. */
export async function findEnding(desk: Desk, { id, ownerId, physicianIds, profile }: Identity, language: string): Promise<string> {
  const said = identityProfileSchema.safeParse(profile).data
  if (said?.tellsDelegation !== true) return ''
  const me = await desk.told(desk.api.GET('/workspaces/{workspaceId}/me', { params: { path: desk.here } }), { scope: 'read' })
  return speaksFor(me, { id, ownerId, physicianIds, kind: said.kind }) ? '' : toDelegationLine(said.name, language)
}
