import { inArray } from 'drizzle-orm'
import type { Context } from '../../context.ts'
import { sessions } from '../../db/schema/sign-in.ts'
import { toSessionHashes } from '../sign-in/hide-secrets.ts'
import { openAuth } from '../sign-in/open-auth.ts'
import type { SignedInUser } from './people-env.ts'

/** Whose browser this is, by its cookie; undefined where nobody is signed in. */
export async function findUser(context: Context, headers: Headers): Promise<SignedInUser | undefined> {
  if (!headers.has('cookie')) return undefined
  const auth = await openAuth(context)
  const found = await auth.api.getSession({ headers: new Headers({ cookie: headers.get('cookie') ?? '' }) })
  return found ? { userId: found.user.id, sessionId: found.session.id, name: found.user.name, email: found.user.email } : undefined
}

/** The session that a token of the library belongs to. */
export async function findSessionOf({ database, secrets }: Pick<Context, 'database' | 'secrets'>, token: string): Promise<{ id: string; userId: string } | undefined> {
  const [found] = await database.select({ id: sessions.id, userId: sessions.userId }).from(sessions).where(inArray(sessions.token, toSessionHashes(secrets, token)))
  return found
}
