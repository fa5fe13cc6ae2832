import { day } from '../clock/instant.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { type MailAsker, sendMailJob, toMailAbout } from './send-mail-job.ts'
import { type MailData, type MailTemplate, sayMail } from './templates.ts'

/** After so long nobody waits for a mail any more, and whoever asked for it is told. */
const longestTried = 2 * day

export interface MailToQueue<Name extends MailTemplate> {
  readonly to: string
  readonly template: Name
  readonly data: MailData<Name>
  /** When what the mail opens ends. */
  readonly expiresAt?: number
  readonly asker?: MailAsker
}

/** Puts a mail into the queue in the transaction of the caller; address and data are sealed before. Call it only where `context.mail` is there. */
export async function queueMail<Name extends MailTemplate>(context: Pick<Context, 'ids' | 'clock' | 'secrets' | 'jobs'>, within: Database, { to, template, data, expiresAt, asker }: MailToQueue<Name>): Promise<void> {
  sayMail(template, data)
  const id = context.ids.make()
  const goodUntil = Math.min(expiresAt ?? Infinity, context.clock.now() + longestTried)
  await context.jobs.send(sendMailJob, { id, template, sealed: context.secrets.seal(JSON.stringify({ to, data }), toMailAbout(id)), goodUntil, ...(asker ? { asker } : {}) }, { within })
}
