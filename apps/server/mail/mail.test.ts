import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { eq } from 'drizzle-orm'
import { day, hour } from '../clock/instant.ts'
import { notices } from '../db/schema/events.ts'
import { members, workspaces } from '../db/schema/workspaces.ts'
import { openTestServer, type TestServer } from '../testing/open-test-server.ts'
import { type Mailer, MailFailed } from './mailer.ts'
import { openMailer, toDomain } from './open-mailer.ts'
import { queueMail } from './queue-mail.ts'
import { renderMail } from './render-mail.ts'
import { mailTemplateNames, sayMail } from './templates.ts'
import { openSmtpServer } from './testing/smtp-server.ts'

const mailFrom = 'Sharewell <desk@example.org>'
const link = `https://desk.example.org/reset#${'t'.repeat(43)}`
let server: TestServer
let fault: MailFailed | undefined
let sent: string[] = []
const mail: Mailer = { send: ({ to }) => (fault ? Promise.reject(fault) : Promise.resolve(void sent.push(to))) }
const asker = { workspaceId: '', memberId: '', subjectKind: 'invitation', subjectId: '' }
beforeAll(async () => {
  server = await openTestServer({ mail })
  const { database, ids, clock } = server.context
  for (const name of ['workspaceId', 'memberId', 'subjectId'] as const) asker[name] = ids.make()
  await database.insert(workspaces).values({ id: asker.workspaceId, name: 'Riverbend', timeZone: 'Europe/Zurich', madeAt: clock.now() })
  await database.insert(members).values({ id: asker.memberId, workspaceId: asker.workspaceId, role: 'owner', joinedAt: clock.now() })
})
afterAll(() => server.close())
beforeEach(() => { [fault, sent] = [undefined, []] })

const queue = (to = 'guest@example.org', more: { expiresAt?: number; asker?: typeof asker } = {}) =>
  server.context.database.transaction((transaction) => queueMail(server.context, transaction, { to, template: 'password-reset', data: { link, expiresAt: server.clock.now() + hour }, ...more }))
const told = async () => (await server.context.database.select().from(notices).where(eq(notices.workspaceId, asker.workspaceId))).map(({ kind }) => kind)

describe('a mail server', () => {
  test('gets plain text and HTML that say the same, under one id, and learns nothing of this machine', async () => {
    await using smtp = await openSmtpServer()
    const mailer = openMailer({ smtpUrl: smtp.url, mailFrom })
    await mailer?.send({ id: 'abc', to: 'guest@example.org', ...renderMail(sayMail('password-reset', { link, expiresAt: Date.UTC(2026, 10, 21, 9, 5) })) })
    expect(smtp.taken.map(({ to }) => to)).toEqual([['guest@example.org']])
    const source = (smtp.taken[0]?.source ?? '').replaceAll('=\r\n', '').replaceAll('=3D', '=')
    for (const part of ['Message-ID: <abc@example.org>', 'From: Sharewell <desk@example.org>', 'Content-Type: text/plain', 'Content-Type: text/html', 'Auto-Submitted: auto-generated']) expect(source).toContain(part)
    expect(source.split(link)).toHaveLength(4)
    expect(source).toContain('until 21 Nov 2026, 09:05 UTC')
    expect(source.toLowerCase()).not.toContain('nodemailer')
  })

  test.each([[451, false], [550, true], [553, true], [421, false]])('that refuses an address with %i: for good %s; its words, which name the address, stay behind', async (status, isForGood) => {
    await using smtp = await openSmtpServer({ refuse: () => status })
    const failed: unknown = await openMailer({ smtpUrl: smtp.url, mailFrom })?.send({ id: 'abc', to: 'guest@example.org', subject: 'a', text: 'b', html: 'c' }).catch((error: unknown) => error)
    expect(failed).toMatchObject({ name: 'MailFailed', isForGood })
    expect(JSON.stringify(failed) + String(failed instanceof Error ? failed.stack : '')).not.toContain('guest@')
  })

  test('that asks for a password refuses no message for good: once the settings are mended, it goes out', async () => {
    await using smtp = await openSmtpServer({ password: 'open sesame' })
    const message = { id: 'abc', to: 'guest@example.org', subject: 'a', text: 'b', html: 'c' }
    for (const smtpUrl of [smtp.url, smtp.urlWith('ada', 'wrong')]) await expect(openMailer({ smtpUrl, mailFrom })?.send(message)).rejects.toMatchObject({ isForGood: false })
    await openMailer({ smtpUrl: smtp.urlWith('ada', 'open%20sesame'), mailFrom })?.send(message)
    expect(smtp.taken).toHaveLength(1)
  })

  test('is not there without settings', () => {
    expect(openMailer({})).toBeUndefined()
    expect([mailFrom, 'a@b.example', 'nothing'].map(toDomain)).toEqual(['example.org', 'b.example', 'localhost'])
  })
})

describe('the job', () => {
  test('keeps address and link sealed in the queue, and sends', async () => {
    await queue()
    const waiting = JSON.stringify(await server.jobs.waiting())
    for (const hidden of ['guest', 'ttt', 'reset#']) expect(waiting).not.toContain(hidden)
    await server.jobs.runDue(server.context)
    expect(new Set(sent)).toEqual(new Set(['guest@example.org']))
  })

  test('is there only when its transaction commits', async () => {
    await expect(server.context.database.transaction(async (transaction) => {
      await queueMail(server.context, transaction, { to: 'a@example.org', template: 'password-changed', data: { at: 0 } })
      throw new Error('no')
    })).rejects.toThrow('no')
    expect(await server.jobs.waiting()).toEqual([])
  })

  test('fails, to be tried again, where the server has no time now', async () => {
    await queue()
    fault = new MailFailed('ETIMEDOUT', false)
    await expect(server.jobs.runDue(server.context)).rejects.toBe(fault)
  })

  test('ends where the mail is refused for good, and where it comes too late; whoever asked is told once each', async () => {
    fault = new MailFailed('EENVELOPE', true)
    await queue('guest@example.org', { asker })
    expect(await server.jobs.runDue(server.context)).toEqual(['mail.send-message'])
    expect(await told()).toEqual(['mail.undelivered'])
    fault = undefined
    await queue('late@example.org', { asker, expiresAt: server.clock.now() + hour })
    await queue('late@example.org', { asker, expiresAt: server.clock.now() + 30 * day })
    const context = { ...server.context, clock: { now: () => server.clock.now() + 2 * day } }
    await server.jobs.runDue(context)
    expect([sent, await told()]).toEqual([[], Array.from({ length: 3 }, () => 'mail.undelivered')])
    expect(server.logged.join('')).not.toMatch(/@example|reset#|ttt/)
  })
})

describe('what a mail says', () => {
  const data: Record<string, Record<string, unknown>> = {
    'guest-code': { code: '12345678', invitedBy: 'Dr <b>Haddad</b>', expiresAt: 0 },
    invitation: { link: link.replace('reset', 'invite'), invitedBy: 'Dr Haddad', workspace: 'River & bend', role: 'physician', expiresAt: 0 },
    'password-reset': { link, expiresAt: 0 },
    'password-changed': { at: 0 },
  }

  test.each(mailTemplateNames)('%s: to be read in both forms, nothing loaded, nothing run', (name) => {
    const { subject, text, html } = renderMail(sayMail(name, data[name]))
    expect([subject, text].every((words) => words.length > 10)).toBe(true)
    expect(html).not.toMatch(/<(?:img|script|link|iframe|b)\b|src=|url\(/)
    const paragraphs = html.replaceAll(/<[^>]*>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
    for (const words of text.trim().split('\n\n')) expect(paragraphs).toContain(words)
  })

  test.each(mailTemplateNames)('%s takes no field more, such as a text', (name) => {
    expect(() => sayMail(name, { ...data[name], text: 'Our flu clinic is open.' })).toThrow(/text/)
  })

  test.each([`https://desk.example.org/reset/${'t'.repeat(43)}`, `https://desk.example.org/reset?token=${'t'.repeat(43)}#x`, 'javascript:alert(1)#tttttttttttttttttttttttt'])('a token stands behind the # or nowhere: %s', (wrong) => {
    expect(() => sayMail('password-reset', { link: wrong, expiresAt: 0 })).toThrow(/invalid_format/)
  })
})
