import { eq } from 'drizzle-orm'
import { z } from '@hono/zod-openapi'
import { line } from '@sharewell/domain/identity'
import type { Context } from '../../context.ts'
import type { Database } from '../../db/database.ts'
import { accounts, users } from '../../db/schema/sign-in.ts'
import { Refused } from '../../refused.ts'
import { openAuth } from '../sign-in/open-auth.ts'
import { checkPassword } from '../sign-in/password-rules.ts'

/** What somebody says of themselves to get in. */
export const newAccountSchema = z.strictObject({
  name: line(80),
  email: z.email('Write a mail address.').max(254).transform((email) => email.toLowerCase()),
  password: z.string().min(1).max(256),
}).openapi('NewAccount')
export type NewAccount = z.infer<typeof newAccountSchema>

/** Makes the hash before a transaction begins, since it takes a tenth of a second. Throws where the password is not taken. */
export async function hashPassword(context: Context, { name, email, password }: NewAccount): Promise<string> {
  checkPassword(password, [name, email])
  const { $context } = await openAuth(context)
  return (await $context).password.hash(password)
}

/** Makes a user with a password in the transaction of the caller; answers the id. Throws where the address is taken: whoever holds it signs in instead. */
export async function createAccount({ ids, clock }: Pick<Context, 'ids' | 'clock'>, transaction: Database, { name, email }: NewAccount, passwordHash: string): Promise<string> {
  const [taken] = await transaction.select({ id: users.id }).from(users).where(eq(users.email, email))
  if (taken) throw new Refused('conflict', { code: 'account-exists', words: 'Somebody signs in with this address already. If it is you, sign in, then open the link again.' }, { where: 'json.email' })
  const now = new Date(clock.now())
  const id = ids.make()
  await transaction.insert(users).values({ id, name, email, emailVerified: false, twoFactorEnabled: false, createdAt: now, updatedAt: now })
  await transaction.insert(accounts).values({ id: ids.make(), userId: id, accountId: id, providerId: 'credential', password: passwordHash, createdAt: now, updatedAt: now })
  return id
}
