import type { Config } from '../config/config.ts'
import { tryMail } from '../mail/open-mailer.ts'
import type { Finding } from './finding.ts'

const lookAtUrl = 'Mend SMTP_URL, or look whether this machine may connect there.'

/** What a fault of the connection means, and what to do. */
const meanings: Readonly<Record<string, readonly [what: string, doThis: string]>> = {
  EAUTH: ['does not take the user and the password', 'Mend both in SMTP_URL. Signs such as @ or / in a password are written as %40 and %2F; some providers want a password made for programs.'],
  ETLS: ['offers no encryption that holds, and a password goes nowhere without it', 'Begin SMTP_URL with smtps:// and port 465, or give the server a certificate that this machine trusts.'],
  ECONNREFUSED: ['does not answer', lookAtUrl],
  ETIMEDOUT: ['does not answer in time', 'Look whether port and protocol fit: smtps:// with 465, smtp:// with 587. Some networks close these ports.'],
  EDNS: ['is a name that nobody knows', 'Mend the name in SMTP_URL.'],
  ENOTFOUND: ['is a name that nobody knows', 'Mend the name in SMTP_URL.'],
}

/** Whether the mail server of SMTP_URL takes a connection and lets us sign in. Nothing is sent. */
export async function checkMail({ smtpUrl, mailFrom }: Pick<Config, 'smtpUrl' | 'mailFrom'>): Promise<Finding> {
  if (smtpUrl === undefined || mailFrom === undefined) return { what: 'mail', is: 'watch', words: 'No mail server is set: invitations and new passwords go by links that you hand over, and nobody outside can be asked.', doThis: 'Set SMTP_URL and MAIL_FROM.' }
  const { hostname, port, protocol } = new URL(smtpUrl)
  const at = `${hostname}:${port || (protocol === 'smtps:' ? 465 : 587)}`
  const fault = await tryMail({ smtpUrl, mailFrom })
  if (fault === undefined) return { what: 'mail', is: 'well', words: `${at} lets Sharewell in; mail comes from ${mailFrom}` }
  const [what, doThis] = meanings[fault.code] ?? ['does not let Sharewell in', lookAtUrl]
  return { what: 'mail', is: 'ill', words: `${at} ${what} (${fault.code}).`, doThis }
}
