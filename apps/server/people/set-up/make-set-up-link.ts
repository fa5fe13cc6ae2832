import { count, isNull } from 'drizzle-orm'
import { hour } from '../../clock/instant.ts'
import type { Context } from '../../context.ts'
import type { Database } from '../../db/database.ts'
import { setUpTokens } from '../../db/schema/people.ts'
import { members } from '../../db/schema/workspaces.ts'
import { makeToken } from '../one-time.ts'

/** How long the link of the terminal works. */
export const setUpLasts = hour

/**
 * The one-time address at which the first workspace is set up; undefined where somebody is in one. Each start prints a new one,
 * and the ones before it end. The token stands behind the #, which no browser sends.
 */
export async function makeSetUpLink({ database, clock, ids, secrets, publicUrl }: Context): Promise<string | undefined> {
  if (await isSetUp(database)) return undefined
  const token = makeToken()
  const now = clock.now()
  await database.transaction(async (transaction) => {
    await transaction.delete(setUpTokens)
    await transaction.insert(setUpTokens).values({ id: ids.make(), tokenHash: secrets.hash('set-up', token), madeAt: now, expiresAt: now + setUpLasts })
  })
  return `${publicUrl}/setup#${token}`
}

/** Whether somebody is in a workspace; one that was erased counts as none. */
export async function isSetUp(database: Database): Promise<boolean> {
  const [found] = await database.select({ members: count() }).from(members).where(isNull(members.leftAt))
  return (found?.members ?? 0) > 0
}
