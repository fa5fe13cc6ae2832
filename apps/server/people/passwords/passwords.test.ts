import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { hour } from '../../clock/instant.ts'
import { events } from '../../db/schema/events.ts'
import { passwordResets } from '../../db/schema/sign-in.ts'
import { openMailbox } from '../../mail/testing/mailbox.ts'
import { openPeople, type People, type Person, testPassword, toLinkToken } from '../open-people.ts'
import { forgetEndedJob } from '../sign-in/forget-ended.ts'
import { makeResetLinkFor } from './reset-password.ts'

const mail = openMailbox()
const better = 'nine slow otters swim'
let people: People
let places = 0
beforeAll(async () => { people = await openPeople({ mail, trustedProxies: ['127.0.0.1'] }) })
afterAll(() => people.close())

/** Asks from a place of its own, so that the limits of one test do not meet the next. */
const ask = (path: string, body: unknown, place = 100 + (places += 1)): Promise<Response> => people.ask(`/api/${path}`, { body, headers: { 'x-forwarded-for': `203.0.113.${place}` } })
const code = async (answer: Response): Promise<[number, string]> => [answer.status, z.looseObject({ code: z.string() }).parse(await answer.json()).code]
const signIn = async (email: string, password: string): Promise<number> => (await ask('auth/sign-in/email', { email, password })).status

/** The token that came by mail. */
async function forget({ email }: Pick<Person, 'email'>): Promise<string> {
  expect((await ask('password-reset/ask', { email: email.toUpperCase() })).status).toBe(204)
  await people.jobs.runDue(people.context)
  return toLinkToken(/https?:\S+/.exec(mail.newest(email).text)?.[0])
}

test('a link by mail sets a new password, once; every browser is signed out and the change is told by mail', async () => {
  const person = await people.join('physician')
  const token = await forget(person)
  expect(token).toMatch(/^[\w-]{43}$/)
  expect(await (await ask('password-reset/look', { token })).json()).toEqual({ expiresAt: people.clock.now() + hour })
  for (const weak of ['short', 'passwordpassword']) expect((await ask('password-reset', { token, password: weak })).status).toBe(400)
  expect((await person.ask('/api/me')).status).toBe(200)
  const both = await Promise.all([ask('password-reset', { token, password: better }), ask('password-reset', { token, password: better })])
  expect(both.map(({ status }) => status).toSorted()).toEqual([204, 410])
  expect((await person.ask('/api/me')).status).toBe(401)
  expect([await signIn(person.email, testPassword), await signIn(person.email, better)]).toEqual([401, 200])
  for (const path of ['password-reset/look', 'password-reset']) expect(await code(await ask(path, { token, ...(path === 'password-reset' ? { password: better } : {}) }))).toEqual([410, 'reset-link'])
  await people.jobs.runDue(people.context)
  expect(mail.newest(person.email).subject).toBe('Your password was changed')
  const ended = await people.context.database.select().from(events).where(eq(events.subjectId, person.memberId))
  expect(ended.map(({ name }) => name)).toContain('session.ended')
})

test('a link ends after an hour, with a newer one that was used, and is then forgotten', async () => {
  const person = await people.join('reviewer')
  const [first, second] = [await forget(person), await forget(person)]
  expect((await ask('password-reset', { token: second, password: better })).status).toBe(204)
  expect(await code(await ask('password-reset', { token: first, password: better }))).toEqual([410, 'reset-link'])
  const late = await forget(person)
  people.clock.advance(hour)
  expect(await code(await ask('password-reset/look', { token: late }))).toEqual([410, 'reset-link'])
  await forgetEndedJob.run({ ...people.context, clock: { now: () => people.clock.now() + 1 } }, {}, new AbortController().signal)
  expect(await people.context.database.select().from(passwordResets)).toEqual([])
})

test('an address that nobody has gets the same answer, the same queue, and no mail', async () => {
  const person = await people.join('reader')
  const before = mail.all().length
  const answers: unknown[] = []
  for (const email of [person.email, 'nobody@example.org']) {
    const answer = await ask('password-reset/ask', { email })
    answers.push([answer.status, await answer.text(), (await people.jobs.waiting()).map(({ name }) => name)])
    expect(JSON.stringify(await people.jobs.waiting())).not.toContain('example')
    await people.jobs.runDue(people.context)
  }
  expect(answers[0]).toEqual(answers[1])
  expect(mail.all().slice(before).map(({ to }) => to)).toEqual([person.email])
})

test('nobody’s mailbox is filled, and nobody learns of it; one place does not ask for hundreds', async () => {
  const person = await people.join('reader')
  const before = mail.all().length
  for (let at = 0; at < 6; at += 1) expect((await ask('password-reset/ask', { email: person.email })).status).toBe(204)
  await people.jobs.runDue(people.context)
  expect(mail.all().slice(before)).toHaveLength(3)
  const statuses: number[] = []
  for (let at = 0; at < 25; at += 1) statuses.push((await ask('password-reset/ask', { email: `a${at}@example.org` }, 99)).status)
  expect([...new Set(statuses)]).toEqual([204, 429])
})

test('a second factor is still asked for', async () => {
  const person = await people.join('manager')
  const { totpURI } = z.looseObject({ totpURI: z.string() }).parse(await (await person.ask('/api/auth/two-factor/enable', { body: { password: testPassword } })).json())
  expect(totpURI).toContain('secret=')
  await people.context.database.execute(`update users set two_factor_enabled = true where email = '${person.email}'`)
  expect((await ask('password-reset', { token: await forget(person), password: better })).status).toBe(204)
  expect(await (await ask('auth/sign-in/email', { email: person.email, password: better })).json()).toEqual({ signedIn: false })
})

test('without mail it says who can help; whoever runs the server makes a link', async () => {
  await people.jobs.runDue(people.context)
  const { mail: _mail, ...without } = people.context
  people.setReadiness({ state: 'ready', context: without })
  const refused = await ask('password-reset/ask', { email: people.owner.email })
  expect(await code(refused.clone())).toEqual([503, 'no-mail'])
  expect(await refused.text()).toContain('sharewell reset-password')
  const { link, name } = await makeResetLinkFor(without, ' Amara@Example.org ')
  expect([name, link]).toEqual(['Amara Fictional', expect.stringMatching(/^http:\/\/127\.0\.0\.1:4321\/reset#[\w-]{43}$/)])
  expect((await ask('password-reset', { token: toLinkToken(link), password: better })).status).toBe(204)
  expect(await people.jobs.runDue(people.context)).toEqual([])
  await expect(makeResetLinkFor(without, 'nobody@example.org')).rejects.toMatchObject({ code: 'no-account' })
  people.setReadiness({ state: 'ready', context: people.context })
  expect(await signIn(people.owner.email, better)).toBe(200)
  expect(people.logged.join('')).not.toMatch(/@example|reset#|otters/)
})
