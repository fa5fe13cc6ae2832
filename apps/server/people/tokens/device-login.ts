import { randomInt } from 'node:crypto'
import { tokenScopes } from '@sharewell/domain/people'
import { z } from '@hono/zod-openapi'
import { and, eq, gt, inArray, isNull, lt } from 'drizzle-orm'
import { minute, second } from '../../clock/instant.ts'
import type { Context } from '../../context.ts'
import { deviceLogins } from '../../db/schema/people.ts'
import { members } from '../../db/schema/workspaces.ts'
import { Refused } from '../../refused.ts'
import type { SignedInMember } from '../access/people-env.ts'
import { makeToken } from '../one-time.ts'
import { makeApiToken } from './tokens.ts'

/** Without what is taken for something else: 0 and O, 1 and I. Without vowels, so that no word comes of it. */
const letters = 'BCDFGHJKLMNPQRSTVWXZ'
const codeLength = 8
export const deviceLoginLasts = 10 * minute
/** How long a program waits between two questions. */
export const pollEvery = 3 * second
const tokenDays = 90

export const deviceScopes = z.array(z.enum(tokenScopes)).min(1).max(tokenScopes.length)

/** What a program that wants to sign in is given: a secret to ask with, and a code for the person to type. */
export interface BegunLogin { readonly deviceCode: string; readonly userCode: string; readonly verifyAt: string; readonly expiresAt: number; readonly pollSeconds: number }

export type LoginState = { readonly state: 'waiting' } | { readonly state: 'refused' } | { readonly state: 'ended' } | { readonly state: 'allowed'; readonly token: string; readonly workspaceId: string; readonly expiresAt: number }

const noCode = { code: 'device-code', words: 'This code is unknown, used or too old. Run sharewell login again.' }

/** Begins the sign-in of a program on a device (RFC 8628). */
export async function beginDeviceLogin({ database, clock, ids, secrets, publicUrl }: Context, scopes: z.infer<typeof deviceScopes>): Promise<BegunLogin> {
  const deviceCode = makeToken()
  const userCode = Array.from({ length: codeLength }, () => letters[randomInt(letters.length)]).join('')
  const now = clock.now()
  await database.delete(deviceLogins).where(lt(deviceLogins.expiresAt, now))
  await database.insert(deviceLogins).values({
    id: ids.make(), deviceCodeHash: secrets.hash('device-code', deviceCode), userCodeHash: secrets.hash('user-code', userCode), scopes, madeAt: now, expiresAt: now + deviceLoginLasts,
  })
  return { deviceCode, userCode: `${userCode.slice(0, 4)}-${userCode.slice(4)}`, verifyAt: `${publicUrl}/sign-in#device`, expiresAt: now + deviceLoginLasts, pollSeconds: pollEvery / second }
}

function toPlainCode(userCode: string): string {
  return userCode.toUpperCase().replaceAll(/[^A-Z]/g, '')
}

/** What the program behind a code asks for, so that a person knows before they say yes. */
export async function findDeviceLogin({ database, clock, secrets }: Pick<Context, 'database' | 'clock' | 'secrets'>, userCode: string): Promise<{ scopes: z.infer<typeof deviceScopes>; madeAt: number }> {
  const [found] = await database.select({ scopes: deviceLogins.scopes, madeAt: deviceLogins.madeAt }).from(deviceLogins).where(toOpen(secrets.hashes('user-code', toPlainCode(userCode)), clock.now()))
  if (!found) throw new Refused('gone', noCode)
  return found
}

/** A person's answer. The code works once. */
export async function answerDeviceLogin({ database, clock, secrets }: Context, member: SignedInMember, userCode: string, isAllowed: boolean): Promise<void> {
  const answered = await database.update(deviceLogins).set({ memberId: member.memberId, answer: isAllowed ? 'allowed' : 'refused' })
    .where(toOpen(secrets.hashes('user-code', toPlainCode(userCode)), clock.now())).returning({ id: deviceLogins.id })
  if (answered.length === 0) throw new Refused('gone', noCode)
}

/** What came of it, for the program that asks. The token is made and told once, then the login is gone. */
export async function pollDeviceLogin(context: Context, deviceCode: string): Promise<LoginState> {
  const { database, clock, secrets } = context
  return database.transaction(async (transaction): Promise<LoginState> => {
    const isThis = inArray(deviceLogins.deviceCodeHash, secrets.hashes('device-code', deviceCode))
    const [found] = await transaction.select().from(deviceLogins).where(isThis).for('update')
    if (!found || found.expiresAt <= clock.now()) return { state: 'ended' }
    if (found.answer === null || found.memberId === null) return wait(found)
    await transaction.delete(deviceLogins).where(eq(deviceLogins.id, found.id))
    if (found.answer === 'refused') return { state: 'refused' }
    const [member] = await transaction.select().from(members).where(and(eq(members.id, found.memberId), isNull(members.leftAt)))
    if (!member) return { state: 'ended' }
    const { token, expiresAt } = await makeApiToken(context, transaction, { workspaceId: member.workspaceId, memberId: member.id }, { name: 'sharewell login', scopes: found.scopes, days: tokenDays })
    return { state: 'allowed', token, workspaceId: member.workspaceId, expiresAt }

    async function wait({ id, askedAt }: typeof deviceLogins.$inferSelect): Promise<LoginState> {
      const now = clock.now()
      if (askedAt !== null && now - askedAt < pollEvery - second) throw new Refused('too-many', { code: 'too-many', words: 'This was asked too soon after the last time.' }, { retryAfter: pollEvery / second })
      await transaction.update(deviceLogins).set({ askedAt: now }).where(eq(deviceLogins.id, id))
      return { state: 'waiting' }
    }
  })
}

function toOpen(hashes: readonly string[], now: number) {
  return and(inArray(deviceLogins.userCodeHash, [...hashes]), isNull(deviceLogins.answer), gt(deviceLogins.expiresAt, now))
}
