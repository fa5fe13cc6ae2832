import { z } from '@hono/zod-openapi'
import { identityProfileSchema, line } from '@sharewell/domain/identity'
import { and, gt, inArray, isNull, sql } from 'drizzle-orm'
import type { Context } from '../../context.ts'
import type { Database } from '../../db/database.ts'
import { setUpTokens } from '../../db/schema/people.ts'
import { Refused } from '../../refused.ts'
import { createAccount, hashPassword, newAccountSchema } from '../accounts/create-account.ts'
import { insertIdentity } from '../identities/insert-identity.ts'
import { insertMember } from '../members/insert-member.ts'
import { createWorkspace, timeZone } from '../workspaces/create-workspace.ts'
import { isSetUp } from './make-set-up-link.ts'

export const setUpSchema = z.strictObject({
  token: z.string().min(20).max(100),
  account: newAccountSchema,
  workspace: z.strictObject({ name: line(80), timeZone }),
  identity: identityProfileSchema,
}).openapi('SetUp')
export type SetUp = z.infer<typeof setUpSchema>

const notTaken = { code: 'set-up-link', words: 'This link has ended or was used. Start Sharewell again: it prints a new one until a workspace exists.' }

/** Whether a set-up link still opens something. */
export async function isSetUpOpen({ database, clock, secrets }: Pick<Context, 'database' | 'clock' | 'secrets'>, token: string): Promise<boolean> {
  const rows = await database.select({ id: setUpTokens.id }).from(setUpTokens).where(toOpen(secrets.hashes('set-up', token), clock.now()))
  return rows.length > 0
}

/** Makes the first workspace with its owner and their first identity, all or nothing; the link works once. */
export async function setUpWorkspace(context: Context, { token, account, workspace, identity }: SetUp): Promise<{ workspaceId: string; memberId: string; identityId: string }> {
  const { database, clock, secrets } = context
  if (!await isSetUpOpen(context, token)) throw new Refused('gone', notTaken)
  const passwordHash = await hashPassword(context, account)
  return database.transaction(async (transaction) => {
    await claim(transaction, secrets.hashes('set-up', token), clock.now())
    const userId = await createAccount(context, transaction, account, passwordHash)
    const workspaceId = await createWorkspace(context, transaction, workspace)
    const memberId = await insertMember(context, transaction, { workspaceId, userId, role: 'owner' })
    const identityId = await insertIdentity(context, transaction, { workspaceId, ownerId: memberId, profile: identity })
    return { workspaceId, memberId, identityId }
  })
}

/** One caller wins, however many try at once. */
async function claim(transaction: Database, hashes: readonly string[], now: number): Promise<void> {
  await transaction.execute(sql`select pg_advisory_xact_lock(7262117002)`)
  const used = await transaction.update(setUpTokens).set({ usedAt: now }).where(toOpen(hashes, now)).returning({ id: setUpTokens.id })
  if (used.length === 0 || await isSetUp(transaction)) throw new Refused('gone', notTaken)
}

function toOpen(hashes: readonly string[], now: number) {
  return and(inArray(setUpTokens.tokenHash, [...hashes]), isNull(setUpTokens.usedAt), gt(setUpTokens.expiresAt, now))
}
