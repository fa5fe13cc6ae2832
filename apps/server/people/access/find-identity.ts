import { type Delegation, type IdentityFacts, isAction } from '@sharewell/domain/people'
import { type IdentityProfile, identityProfileSchema } from '@sharewell/domain/identity'
import { and, eq, inArray } from 'drizzle-orm'
import type { Database } from '../../db/database.ts'
import { delegations, identities, identityPhysicians } from '../../db/schema/people.ts'

/** An identity with what decides who may act for it. */
export interface KeptIdentity {
  readonly id: string
  readonly ownerId: string
  readonly physicianIds: readonly string[]
  readonly profile: IdentityProfile
  readonly facts: IdentityFacts
  readonly delegations: readonly Delegation[]
}

/** Identities of a workspace with their physicians and delegations, personal ones included: whoever shows them asks `may` first. */
export async function findIdentities(database: Database, workspaceId: string, ids?: readonly string[]): Promise<KeptIdentity[]> {
  if (ids?.length === 0) return []
  const rows = await database.select().from(identities).where(and(eq(identities.workspaceId, workspaceId), ids ? inArray(identities.id, [...ids]) : undefined)).orderBy(identities.id)
  const found = rows.map(({ id }) => id)
  if (found.length === 0) return []
  const physicians = await database.select().from(identityPhysicians).where(and(eq(identityPhysicians.workspaceId, workspaceId), inArray(identityPhysicians.identityId, found)))
  const given = await database.select().from(delegations).where(and(eq(delegations.workspaceId, workspaceId), inArray(delegations.identityId, found))).orderBy(delegations.id)
  return rows.map((row) => {
    const profile = identityProfileSchema.parse(row.profile)
    const physicianIds = physicians.filter(({ identityId }) => identityId === row.id).map(({ memberId }) => memberId)
    return {
      id: row.id, ownerId: row.ownerId, physicianIds, profile,
      facts: { id: row.id, kind: profile.kind, ownerId: row.ownerId, physicianIds },
      delegations: given.filter(({ identityId }) => identityId === row.id).map(toDelegation),
    }
  })
}

/** One identity of a workspace, or undefined. */
export async function findIdentity(database: Database, workspaceId: string, id: string): Promise<KeptIdentity | undefined> {
  return (await findIdentities(database, workspaceId, [id]))[0]
}

function toDelegation({ id, identityId, givenBy, to, actions, channelIds, givenAt, expiresAt, revokedAt }: typeof delegations.$inferSelect): Delegation {
  return {
    id, identityId, givenBy, to, actions: actions.filter(isAction), givenAt, expiresAt,
    ...(channelIds === null ? {} : { channelIds }), ...(revokedAt === null ? {} : { revokedAt }),
  }
}
