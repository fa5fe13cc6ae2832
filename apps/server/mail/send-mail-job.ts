import { z } from 'zod'
import type { Context } from '../context.ts'
import { emitEvent } from '../db/emit-event.ts'
import { notices } from '../db/schema/events.ts'
import { defineJob } from '../jobs/define-job.ts'
import { MailFailed } from './mailer.ts'
import { renderMail } from './render-mail.ts'
import { mailTemplateNames, sayMail } from './templates.ts'

/** Who asked for a mail, and about what: told where it could not be delivered. */
const asker = z.strictObject({ workspaceId: z.uuid(), memberId: z.uuid(), subjectKind: z.string(), subjectId: z.uuid() })
export type MailAsker = z.infer<typeof asker>

const payload = z.strictObject({ id: z.uuid(), template: z.enum(mailTemplateNames), sealed: z.string(), goodUntil: z.int(), asker: z.exactOptional(asker) })

export const sealedMailSchema = z.strictObject({ to: z.email(), data: z.record(z.string(), z.unknown()) })
export const toMailAbout = (id: string): string => `mail:${id}`

/**
 * Sends one mail, tried for as long as it is of use. Address and data lie sealed in the queue. It may go out twice where a
 * process ends between the mail server's yes and the queue's; both carry one Message-ID.
 */
export const sendMailJob = defineJob({
  name: 'mail.send-message',
  payload,
  // Once an hour in the end; what is of no more use ends it before.
  retry: { times: 60, delay: 30, grows: true, longest: 3600 },
  timeout: 120,
  run: async (context, { id, template, sealed, goodUntil, asker: askedBy }) => {
    if (context.clock.now() >= goodUntil) {
      context.log.warn('A mail was not sent in time.', { mail: id, template })
      await tellAsker(context, id, askedBy)
      return
    }
    if (context.mail === undefined) throw new MailFailed('ENOMAIL', false)
    const { to, data } = sealedMailSchema.parse(JSON.parse(context.secrets.open(sealed, toMailAbout(id))))
    try {
      await context.mail.send({ id, to, ...renderMail(sayMail(template, data)) })
    } catch (error) {
      if (!(error instanceof MailFailed) || !error.isForGood) throw error
      context.log.warn('A mail server refused a mail for good.', { mail: id, template, code: error.code })
      await tellAsker(context, id, askedBy)
    }
  },
})

/** Leaves one notice a mail, however often the job runs: its id is the notice's. */
async function tellAsker(context: Context, mailId: string, askedBy: MailAsker | undefined): Promise<void> {
  if (!askedBy) return
  const { workspaceId, memberId, subjectKind, subjectId } = askedBy
  await context.database.transaction(async (transaction) => {
    const made = await transaction.insert(notices).values({ id: mailId, workspaceId, memberId, kind: 'mail.undelivered', subjectKind, subjectId, data: {}, madeAt: context.clock.now() }).onConflictDoNothing().returning({ id: notices.id })
    if (made.length === 0) return
    await emitEvent(context, transaction, { workspaceId, name: 'notice.raised', subject: { kind: 'notice', id: mailId }, data: { noticeId: mailId, memberId, about: 'mail.undelivered' } })
  })
}
