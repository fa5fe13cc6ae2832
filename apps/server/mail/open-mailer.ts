import { createTransport } from 'nodemailer'
import { z } from 'zod'
import type { Config } from '../config/config.ts'
import { type Mailer, MailFailed } from './mailer.ts'

/** Milliseconds. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 } as const

const nearHosts = ['localhost', '127.0.0.1', '[::1]']

function toTransport(smtpUrl: string, mailFrom: string) {
  const { protocol, hostname, port, username, password } = new URL(smtpUrl)
  const isNear = nearHosts.includes(hostname)
  const isSecure = protocol === 'smtps:'
  return createTransport({
    host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || (isSecure ? 465 : 587)), secure: isSecure,
    ...(username === '' ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    // A password goes to another machine encrypted or not at all; between two programs on one machine nobody listens.
    ...(isSecure ? {} : isNear ? { ignoreTLS: true } : { requireTLS: username !== '' }),
    // The name of this machine is nobody's to know; the sender's domain says who we are.
    name: toDomain(mailFrom), disableFileAccess: true, disableUrlAccess: true, ...patience,
  })
}

/** The domain of `Name <address>` or of an address. */
export function toDomain(mailFrom: string): string {
  return /@([^@>\s]+)>?$/.exec(mailFrom)?.[1] ?? 'localhost'
}

type MailConfig = Pick<Config, 'smtpUrl' | 'mailFrom'>

/** What sends mail by the settings; undefined where no mail server is set. Each message has a connection of its own. */
export function openMailer({ smtpUrl, mailFrom }: MailConfig): Mailer | undefined {
  if (smtpUrl === undefined || mailFrom === undefined) return undefined
  const transport = toTransport(smtpUrl, mailFrom)
  return {
    async send({ id, ...message }) {
      try {
        await transport.sendMail({ ...message, from: mailFrom, messageId: `<${id}@${toDomain(mailFrom)}>`, xMailer: false, headers: { 'Auto-Submitted': 'auto-generated' } })
      } catch (error) {
        const { code, isForGood } = toFault(error)
        // The library's error names the address; nothing of it goes on.
        throw new MailFailed(code, isForGood)
      }
    },
  }
}

export type MailFault = { readonly code: string; readonly isForGood: boolean }

/** Connects and signs in, and sends nothing; answers why that failed, or undefined. */
export async function tryMail({ smtpUrl, mailFrom }: Required<MailConfig>): Promise<MailFault | undefined> {
  const transport = toTransport(smtpUrl, mailFrom)
  try {
    await transport.verify()
    return undefined
  } catch (error) {
    return toFault(error)
  } finally {
    transport.close()
  }
}

const fault = z.looseObject({ code: z.string().regex(/^[A-Z_]{2,30}$/).catch('EUNKNOWN'), originalCode: z.string().optional().catch(undefined), permanent: z.boolean().optional().catch(undefined), command: z.string().optional().catch(undefined) })
/** What a refusal must be of to concern this one message: another concerns the settings, and what waits goes out once they are mended. */
const aboutTheMessage = ['RCPT TO', 'DATA']

function toFault(error: unknown): MailFault {
  const read = fault.safeParse(error)
  if (!read.success) return { code: 'EUNKNOWN', isForGood: false }
  const { code, originalCode, permanent, command = '' } = read.data
  return { code: code === 'ESOCKET' || code === 'ECONNECTION' ? originalCode ?? code : code, isForGood: permanent === true && aboutTheMessage.includes(command) }
}
