import { and, eq, gt, inArray, isNull } from 'drizzle-orm'
import { hour } from '../../clock/instant.ts'
import type { Context } from '../../context.ts'
import type { Database } from '../../db/database.ts'
import { passwordResets, users } from '../../db/schema/sign-in.ts'
import { Refused } from '../../refused.ts'
import { makeToken } from '../one-time.ts'

/** How long a link for a new password works. */
export const resetLasts = hour

const ended = { code: 'reset-link', words: 'This link has ended or was used. Ask for a new one.' }

export interface ResetLink {
  readonly link: string
  readonly expiresAt: number
}

/** Makes a link for a new password, in the transaction of the caller; the token stands behind the #. Undefined where a link of this id was made before. */
export async function makeResetLink({ clock, secrets, publicUrl }: Pick<Context, 'clock' | 'secrets' | 'publicUrl'>, transaction: Database, userId: string, id: string): Promise<ResetLink | undefined> {
  const [token, now] = [makeToken(), clock.now()]
  const expiresAt = now + resetLasts
  const made = await transaction.insert(passwordResets).values({ id, userId, tokenHash: secrets.hash('password-reset', token), madeAt: now, expiresAt }).onConflictDoNothing().returning({ id: passwordResets.id })
  return made.length === 0 ? undefined : { link: `${publicUrl}/reset#${token}`, expiresAt }
}

export interface FoundReset {
  readonly id: string
  readonly userId: string
  readonly name: string
  readonly email: string
  readonly expiresAt: number
}

/** Whose new password a link is for. Throws where it opens nothing any more; why is not told apart. */
export async function findReset({ database, clock, secrets }: Pick<Context, 'database' | 'clock' | 'secrets'>, token: string): Promise<FoundReset> {
  const [found] = await database.select({ id: passwordResets.id, userId: users.id, name: users.name, email: users.email, expiresAt: passwordResets.expiresAt }).from(passwordResets).innerJoin(users, eq(users.id, passwordResets.userId))
    .where(and(inArray(passwordResets.tokenHash, secrets.hashes('password-reset', token)), isNull(passwordResets.usedAt), gt(passwordResets.expiresAt, clock.now())))
  if (!found) throw new Refused('gone', ended)
  return found
}

/** Ends a link by using it, and every other of the same person; of two at once one goes on. */
export async function useReset({ clock }: Pick<Context, 'clock'>, transaction: Database, { id, userId }: FoundReset): Promise<void> {
  const used = await transaction.update(passwordResets).set({ usedAt: clock.now() }).where(and(eq(passwordResets.id, id), isNull(passwordResets.usedAt), gt(passwordResets.expiresAt, clock.now()))).returning({ id: passwordResets.id })
  if (used.length === 0) throw new Refused('gone', ended)
  await transaction.update(passwordResets).set({ usedAt: clock.now() }).where(and(eq(passwordResets.userId, userId), isNull(passwordResets.usedAt)))
}
