import { connect as connectPlain } from 'node:net'
import type { Config } from '../config/config.ts'
import type { Finding } from './finding.ts'

const patience = 5000

/** Whether the mail server of SMTP_URL takes a connection. Nothing is sent. */
export async function checkMail({ smtpUrl, mailFrom }: Pick<Config, 'smtpUrl' | 'mailFrom'>): Promise<Finding> {
  if (smtpUrl === undefined) return { what: 'mail', is: 'watch', words: 'No mail server is set, so people are told inside Sharewell only.', doThis: 'Set SMTP_URL and MAIL_FROM when invitations and reminders should go out by mail.' }
  const { hostname, port, protocol } = new URL(smtpUrl)
  const at = { host: hostname, port: Number(port || (protocol === 'smtps:' ? 465 : 587)) }
  const outcome = await reach(at)
  if (outcome === undefined) return { what: 'mail', is: 'well', words: `${at.host}:${at.port} answers; mail comes from ${mailFrom ?? 'nobody'}` }
  return { what: 'mail', is: 'ill', words: `${at.host}:${at.port} does not answer (${outcome}).`, doThis: 'Mend SMTP_URL, or look whether this machine may connect there.' }
}

function reach(at: { host: string; port: number }): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connectPlain({ ...at, timeout: patience })
    const end = (outcome?: string): void => {
      socket.destroy()
      resolve(outcome)
    }
    socket.once('connect', () => end()).once('timeout', () => end('no answer')).once('error', (error) => end('code' in error ? String(error.code) : error.name))
  })
}
