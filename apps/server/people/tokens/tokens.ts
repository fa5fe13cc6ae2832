import { line } from '@sharewell/domain/identity'
import { tokenScopes } from '@sharewell/domain/people'
import { z } from '@hono/zod-openapi'
import { and, eq, isNull } from 'drizzle-orm'
import { day } from '../../clock/instant.ts'
import type { Context } from '../../context.ts'
import type { Database } from '../../db/database.ts'
import { emitEvent } from '../../db/emit-event.ts'
import { apiTokens } from '../../db/schema/people.ts'
import { Refused } from '../../refused.ts'
import { findTokenMember, tokenPrefix } from '../access/find-member.ts'
import { makeToken } from '../one-time.ts'

export const tokenInputSchema = z.strictObject({
  name: line(60),
  scopes: z.array(z.enum(tokenScopes)).min(1).max(tokenScopes.length).refine((list) => new Set(list).size === list.length, 'Name each scope once.'),
  days: z.int().min(1).max(365).default(90),
}).openapi('NewToken')
export type TokenInput = z.infer<typeof tokenInputSchema>

export interface MadeToken { readonly id: string; readonly token: string; readonly expiresAt: number }
export type ShownToken = Pick<typeof apiTokens.$inferSelect, 'id' | 'name' | 'scopes' | 'madeAt' | 'expiresAt' | 'usedOn' | 'revokedAt'>

interface Owner { readonly workspaceId: string; readonly memberId: string }

/** Makes a token in the transaction of the caller. It is answered once; only its hash is kept. */
export async function makeApiToken(context: Pick<Context, 'ids' | 'clock' | 'secrets'>, transaction: Database, { workspaceId, memberId }: Owner, { name, scopes, days }: TokenInput): Promise<MadeToken> {
  const { ids, clock, secrets } = context
  const [id, token, now] = [ids.make(), tokenPrefix + makeToken(), clock.now()]
  const expiresAt = now + days * day
  await transaction.insert(apiTokens).values({ id, workspaceId, memberId, name, scopes, tokenHash: secrets.hash('api-token', token), madeAt: now, expiresAt })
  await emitEvent(context, transaction, {
    workspaceId, name: 'token.made', subject: { kind: 'token', id }, actorId: memberId, data: { tokenId: id, memberId, scopes, expiresAt: new Date(expiresAt).toISOString() },
  })
  return { id, token, expiresAt }
}

/** A member's own tokens, the newest first, without the tokens themselves. */
export async function listTokens({ database }: Pick<Context, 'database'>, { workspaceId, memberId }: Owner): Promise<ShownToken[]> {
  const rows = await database.select().from(apiTokens).where(and(eq(apiTokens.workspaceId, workspaceId), eq(apiTokens.memberId, memberId))).orderBy(apiTokens.id)
  return rows.toReversed().map(({ id, name, scopes, madeAt, expiresAt, usedOn, revokedAt }) => ({ id, name, scopes, madeAt, expiresAt, usedOn, revokedAt }))
}

/** Ends one of a member's own tokens at once. */
export async function revokeToken(context: Pick<Context, 'database' | 'clock' | 'ids'>, { workspaceId, memberId }: Owner, id: string): Promise<void> {
  await context.database.transaction(async (transaction) => {
    const revoked = await transaction.update(apiTokens).set({ revokedAt: context.clock.now() })
      .where(and(eq(apiTokens.workspaceId, workspaceId), eq(apiTokens.memberId, memberId), eq(apiTokens.id, id), isNull(apiTokens.revokedAt))).returning({ id: apiTokens.id })
    if (revoked.length === 0) throw new Refused('not-found', { code: 'no-token', words: 'You have no such token, or it was revoked already.' })
    await emitEvent(context, transaction, { workspaceId, name: 'token.revoked', subject: { kind: 'token', id }, actorId: memberId, data: { tokenId: id, memberId } })
  })
}

/** Ends a token for whoever holds it; one that is unknown or has ended is answered in the same way. */
export async function endHeldToken(context: Pick<Context, 'database' | 'clock' | 'ids' | 'secrets'>, token: string): Promise<void> {
  const held = await findTokenMember(context, token)
  if (held?.tokenId !== undefined) await revokeToken(context, held, held.tokenId)
}
