import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { emitEvent } from '../../db/emit-event.ts'
import { users } from '../../db/schema/sign-in.ts'
import { members } from '../../db/schema/workspaces.ts'
import { countAgainst, type RateLimit } from '../../http/limit-rate.ts'
import { defineJob } from '../../jobs/define-job.ts'
import type { Way } from './ways.ts'

/** Somebody who guesses fills no audit: five at once, then one in five minutes, for each address that is tried. */
const limit: RateLimit = { name: 'sign-in-refused', burst: 5, perMinute: 0.2 }
/** A job may run twice, and an event is written once. */
const once: RateLimit = { name: 'sign-in-refused-once', burst: 1, perMinute: 0.01 }
const toAbout = (id: string): string => `sign-in-refused:${id}`
const way = z.literal('password') satisfies z.ZodType<NonNullable<Way['opens']>>

/**
 * Tells the workspaces of whoever has this address that a sign-in was refused: with a keyed hash, without the address.
 * It is a job so that who tries learns nothing from how long the answer takes; an address that nobody has ends here.
 */
export const noteRefusedSignInJob = defineJob({
  name: 'people.note-refused-sign-in',
  payload: z.strictObject({ id: z.uuid(), sealed: z.string(), way }),
  run: async (context, { id, sealed, way: by }) => {
    const email = context.secrets.open(sealed, toAbout(id))
    const addressHash = Buffer.from(context.secrets.hash('refused-address', email).split('.')[1] ?? '', 'base64url').toString('hex')
    await context.database.transaction(async (transaction) => {
      if (await countAgainst({ ...context, database: transaction }, once, id) > 0) return
      const found = await transaction.select({ memberId: members.id, workspaceId: members.workspaceId }).from(members).innerJoin(users, eq(users.id, members.userId))
        .where(and(eq(users.email, email), isNull(members.leftAt)))
      for (const { memberId, workspaceId } of found) {
        await emitEvent(context, transaction, { workspaceId, name: 'member.sign-in-refused', subject: { kind: 'member', id: memberId }, data: { addressHash, way: by } })
      }
    })
  },
})

/** Puts it into the queue, the same for every address; beyond the limit it does nothing. The address travels sealed. */
export async function noteRefusedSignIn(context: Pick<Context, 'ids' | 'secrets' | 'jobs' | 'database' | 'clock'>, email: string): Promise<void> {
  const address = email.trim().toLowerCase()
  if (await countAgainst(context, limit, address) > 0) return
  const id = context.ids.make()
  await context.jobs.send(noteRefusedSignInJob, { id, sealed: context.secrets.seal(address, toAbout(id)), way: 'password' })
}
