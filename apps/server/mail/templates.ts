import { roles } from '@sharewell/domain/people'
import { z } from 'zod'

/** A moment in words that every zone can reckon with: `21 Nov 2026, 19:50 UTC`. */
export function toMoment(at: number): string {
  const [, , day = '', month = '', year = '', time = ''] = /^(\w{3}), (\d{2}) (\w{3}) (\d{4}) (\d{2}:\d{2})/.exec(new Date(at).toUTCString()) ?? []
  return `${Number(day)} ${month} ${year}, ${time} UTC`
}

const instant = z.int()
/** Only this server's own pages, with what opens them behind the #, which no browser sends. */
const link = z.url({ protocol: /^https?$/ }).regex(/^[^?#]+#[\w-]{20,100}$/)
const shortLine = z.string().max(120).regex(/^[^\r\n]*$/)

/** What a mail says: paragraphs, and perhaps one thing that stands by itself. */
export interface Said {
  readonly subject: string
  readonly before: readonly string[]
  readonly shown?: { readonly link: string } | { readonly code: string }
  readonly after: readonly string[]
}

/**
 * Every mail that this server can send, with what it is made from. None takes a text of a post: there is no field for one,
 * and names are cut to a line.
 */
export const mailTemplates = {
  'guest-code': {
    data: z.strictObject({ code: z.string().regex(/^\d{8}$/), invitedBy: shortLine, expiresAt: instant }),
    say: ({ code, invitedBy, expiresAt }: { code: string; invitedBy: string; expiresAt: number }): Said => ({
      subject: 'Your code for a look at a post',
      before: [`${invitedBy || 'Somebody'} asks you to look at a post before it goes out. They give you a link themselves; this code opens it.`],
      shown: { code },
      after: [`It works until ${toMoment(expiresAt)}. If you do not know them, you need not do anything.`],
    }),
  },
  invitation: {
    data: z.strictObject({ link, invitedBy: shortLine, workspace: shortLine, role: z.enum(roles), expiresAt: instant }),
    say: ({ link: href, invitedBy, workspace, role, expiresAt }: { link: string; invitedBy: string; workspace: string; role: string; expiresAt: number }): Said => ({
      subject: 'You are invited to Sharewell',
      before: [`${invitedBy || 'Somebody'} invites you to ${workspace}, as ${role}. This link lets you in, once.`],
      shown: { link: href },
      after: [`It works until ${toMoment(expiresAt)}. Whoever has it can use it, so keep it to yourself. If you do not know them, you need not do anything.`],
    }),
  },
  'password-reset': {
    data: z.strictObject({ link, expiresAt: instant }),
    say: ({ link: href, expiresAt }: { link: string; expiresAt: number }): Said => ({
      subject: 'A new password for Sharewell',
      before: ['Somebody asked for a new password for this address. If it was you, choose one here.'],
      shown: { link: href },
      after: [`It works once, until ${toMoment(expiresAt)}. If it was not you, you need not do anything: your password stays as it is.`],
    }),
  },
  'password-changed': {
    data: z.strictObject({ at: instant }),
    say: ({ at }: { at: number }): Said => ({
      subject: 'Your password was changed',
      before: [`Your password for Sharewell was changed by a link, on ${toMoment(at)}. Every browser was signed out.`],
      after: ['If it was not you, ask whoever runs your Sharewell for a link of your own, and look at your mailbox: somebody else may read it.'],
    }),
  },
} as const
export type MailTemplate = keyof typeof mailTemplates
export type MailData<Name extends MailTemplate> = z.infer<(typeof mailTemplates)[Name]['data']>

export const mailTemplateNames = ['guest-code', 'invitation', 'password-reset', 'password-changed'] as const satisfies readonly MailTemplate[]

/** What a template says of unknown data. Throws where they do not fit it. */
export function sayMail(name: MailTemplate, data: unknown): Said {
  switch (name) {
    case 'guest-code': return mailTemplates[name].say(mailTemplates[name].data.parse(data))
    case 'invitation': return mailTemplates[name].say(mailTemplates[name].data.parse(data))
    case 'password-reset': return mailTemplates[name].say(mailTemplates[name].data.parse(data))
    case 'password-changed': return mailTemplates[name].say(mailTemplates[name].data.parse(data))
  }
}
