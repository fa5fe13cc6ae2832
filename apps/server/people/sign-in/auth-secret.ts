import { randomBytes } from 'node:crypto'
import type { Context } from '../../context.ts'
import { signInSecrets } from '../../db/schema/sign-in.ts'

/** What the envelope of the cookies' secret is about. */
export const authSecretAbout = 'sign-in'

/** The secret under which cookies are signed: made once, kept sealed, the same in every process. */
export async function openAuthSecret({ database, secrets }: Pick<Context, 'database' | 'secrets'>): Promise<string> {
  const [known] = await database.select().from(signInSecrets)
  if (known) return secrets.open(known.sealed, authSecretAbout)
  await database.insert(signInSecrets).values({ id: 1, sealed: secrets.seal(randomBytes(32).toString('base64url'), authSecretAbout) }).onConflictDoNothing()
  const [made] = await database.select().from(signInSecrets)
  if (!made) throw new Error('The secret of sign-in is gone again.')
  return secrets.open(made.sealed, authSecretAbout)
}
