import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { users } from '../../db/schema/sign-in.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import { makeResetLink } from './reset-links.ts'

const toAbout = (id: string): string => `reset-wish:${id}`

/**
 * Looks whether somebody signs in with an address, and sends them a link. It is a job so that who asks learns nothing, not
 * even from how long the answer takes.
 */
export const mailResetJob = defineJob({
  name: 'people.mail-reset',
  payload: z.strictObject({ id: z.uuid(), sealed: z.string() }),
  run: async (context, { id, sealed }) => {
    const email = context.secrets.open(sealed, toAbout(id))
    await context.database.transaction(async (transaction) => {
      const [user] = await transaction.select({ id: users.id }).from(users).where(eq(users.email, email))
      const made = user && await makeResetLink(context, transaction, user.id, id)
      if (made) await queueMail(context, transaction, { to: email, template: 'password-reset', data: made, expiresAt: made.expiresAt })
    })
  },
})

/** Puts a wish for a new password into the queue, the same for every address. */
export async function queueReset(context: Pick<Context, 'ids' | 'secrets' | 'jobs'>, email: string): Promise<void> {
  const id = context.ids.make()
  await context.jobs.send(mailResetJob, { id, sealed: context.secrets.seal(email, toAbout(id)) })
}
