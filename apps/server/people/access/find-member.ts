import { type Role, roles } from '@sharewell/domain/people'
import { and, count, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Context } from '../../context.ts'
import { apiTokens } from '../../db/schema/people.ts'
import { members } from '../../db/schema/workspaces.ts'
import type { SignedInMember } from './people-env.ts'

/** The membership of a user in a workspace; undefined where there is none, or no longer. */
export async function findMember({ database }: Pick<Context, 'database'>, userId: string, workspaceId: string): Promise<SignedInMember | undefined> {
  const [found] = await database.select().from(members).where(and(eq(members.workspaceId, workspaceId), eq(members.userId, userId), isNull(members.leftAt)))
  return found ? { is: 'member', memberId: found.id, workspaceId, role: toRole(found.role), userId } : undefined
}

/** What a token is made of, and begins with: so that a scanner of leaked secrets knows it. */
export const tokenPrefix = 'sharewell_'

/** The member that a token acts as, with its scopes; undefined where it is unknown, ended or revoked, or its member has left. */
export async function findTokenMember({ database, secrets, clock }: Pick<Context, 'database' | 'secrets' | 'clock'>, token: string): Promise<SignedInMember | undefined> {
  if (!token.startsWith(tokenPrefix)) return undefined
  const [found] = await database.select({ token: apiTokens, role: members.role, userId: members.userId }).from(apiTokens)
    .innerJoin(members, and(eq(members.id, apiTokens.memberId), eq(members.workspaceId, apiTokens.workspaceId)))
    .where(and(inArray(apiTokens.tokenHash, secrets.hashes('api-token', token)), isNull(apiTokens.revokedAt), isNull(members.leftAt)))
  const now = clock.now()
  if (!found || found.userId === null || found.token.expiresAt <= now) return undefined
  const { id, workspaceId, memberId, scopes, usedOn, tokenHash } = found.token
  const today = new Date(now).toISOString().slice(0, 10)
  // Hashed by an older key, it is hashed anew: the token is known only now.
  const hash = secrets.hash('api-token', token)
  if (usedOn !== today || tokenHash !== hash) await database.update(apiTokens).set({ usedOn: today, tokenHash: hash }).where(and(eq(apiTokens.workspaceId, workspaceId), eq(apiTokens.id, id)))
  return { is: 'member', memberId, workspaceId, role: toRole(found.role), userId: found.userId, tokenId: id, token: { scopes } }
}

/** How many members a workspace has, and how many of them are owners. */
export async function countMembers({ database }: Pick<Context, 'database'>, workspaceId: string): Promise<{ id: string; members: number; owners: number }> {
  const [found] = await database.select({ members: count(), owners: sql`count(*) filter (where ${members.role} = 'owner')`.mapWith(Number) }).from(members)
    .where(and(eq(members.workspaceId, workspaceId), isNull(members.leftAt)))
  return { id: workspaceId, members: found?.members ?? 0, owners: found?.owners ?? 0 }
}

/** A role as the database holds it. Throws where it holds another word. */
export function toRole(word: string): Role {
  const role = roles.find((one) => one === word)
  if (role === undefined) throw new Error('A member has a role that nobody knows.')
  return role
}
