import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { secondFactors, sessions } from '../../db/schema/sign-in.ts'
import { openPeople, type People, setUpBody, testPassword, toCookie } from '../open-people.ts'
import { toBrowserName } from './browser-name.ts'
import { canHavePasskeys } from './open-auth.ts'
import { findPasswordFault } from './password-rules.ts'
import { toTotpCode } from './testing/to-totp-code.ts'

let people: People
beforeAll(async () => { people = await openPeople({ trustedProxies: ['127.0.0.1'] }) })
afterAll(() => people.close())

const { email } = setUpBody.account
const signIn = (body: object, place: string, headers = {}): Promise<Response> => people.ask('/api/auth/sign-in/email', { body, headers: { 'x-forwarded-for': place, ...headers } })

describe('a password', () => {
  test.each([
    ['heron wade', 'password-short'], ['h'.repeat(300), 'password-long'], ['passwordpassword', 'password-common'], ['Password123456!', 'password-common'], ['P4ssw0rd!2026', 'password-common'],
    ['123456789012', 'password-common'], ['abcdefghijklmn', 'password-common'], ['aaaaaaaaaaaaaa', 'password-common'], ['qwertyuiop2026', 'password-common'],
    ['AmaraFictional1', 'password-own'], ['four quiet herons wade', undefined], ['doctor heron lake 9', undefined], ['ärztinnen schreiben', undefined], ['Zq7!fR2#kL9$', undefined],
  ])('%s: %s', (password, code) => {
    expect(findPasswordFault(password, ['Amara Fictional', 'amara@example.org'])).toBe(code)
  })
})

test('who is unknown and who is wrong are told the same', async () => {
  const answers = [await signIn({ email, password: 'not this one at all' }, '203.0.113.1'), await signIn({ email: 'nobody@example.org', password: testPassword }, '203.0.113.1')]
  const told = await Promise.all(answers.map(async (answer) => ({ status: answer.status, ...z.object({ code: z.string(), title: z.string() }).parse(await answer.json()) })))
  expect(told[0]).toEqual(told[1])
  expect(told[0]).toMatchObject({ status: 401, code: 'sign-in-wrong' })
  expect(answers.flatMap((answer) => answer.headers.getSetCookie())).toEqual([])
})

test('who guesses is slowed down where they are; the owner signs in from elsewhere', async () => {
  const guesses: number[] = []
  for (let guess = 0; guess < 9; guess += 1) guesses.push((await signIn({ email, password: `guess number ${guess}` }, '203.0.113.2')).status)
  expect(guesses.slice(0, 8)).toEqual(Array.from({ length: 8 }, () => 401))
  expect(guesses[8]).toBe(429)
  const right = await signIn({ email, password: testPassword }, '203.0.113.3')
  expect([right.status, await right.json()]).toEqual([200, { signedIn: true }])
  // The right password does not help who is slowed down.
  const stopped = await signIn({ email, password: testPassword }, '203.0.113.2')
  expect([stopped.status, Number(stopped.headers.get('retry-after'))]).toEqual([429, expect.any(Number)])
})

test('another site signs nobody in or out, and nothing else of the library can be reached', async () => {
  expect((await signIn({ email, password: testPassword }, '203.0.113.4', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  for (const path of ['sign-up/email', 'update-user', 'delete-user', 'list-sessions', 'get-session', 'request-password-reset', 'two-factor/send-otp', 'sign-in/social', 'ok', 'error']) {
    for (const method of ['GET', 'POST']) expect((await people.owner.ask(`/api/auth/${path}`, { method, ...(method === 'POST' ? { body: {} } : {}) })).status, `${method} ${path}`).toBe(404)
  }
  const callback = await signIn({ email, password: testPassword, callbackURL: 'https://evil.example' }, '203.0.113.4')
  expect(callback.status).toBe(400)
})

test('cookies are for HTTPS alone where the server is reached by it', async () => {
  const other = await openPeople({ publicUrl: 'https://desk.example.org' })
  expect(other.owner.cookie).toMatch(/^__Secure-sharewell\.session_token=/)
  const answer = await other.ask('/api/auth/sign-in/email', { body: { email, password: testPassword } })
  expect(answer.headers.getSetCookie()[0]).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Strict$/)
  await other.close()
})

describe('browsers that are signed in', () => {
  test('are listed by name, without an address, and each can be signed out', async () => {
    const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
    const there = toCookie(await signIn({ email, password: testPassword }, '203.0.113.5', { 'user-agent': firefox }))
    const list = z.object({ sessions: z.array(z.object({ id: z.string(), browser: z.string(), isThis: z.boolean() })) }).parse(await (await people.ask('/api/sessions', { headers: { cookie: there } })).json()).sessions
    const own = list.find(({ isThis }) => isThis)
    expect(own?.browser).toBe('Firefox on Linux')
    expect((await people.context.database.select().from(sessions)).every(({ ipAddress }) => ipAddress === null)).toBe(true)
    expect((await people.owner.ask(`/api/sessions/${own?.id ?? ''}`, { method: 'DELETE' })).status).toBe(204)
    expect((await people.ask('/api/me', { headers: { cookie: there } })).status).toBe(401)
    expect((await people.owner.ask('/api/me')).status).toBe(200)
  })

  test('nobody ends a session of somebody else', async () => {
    const reader = await people.join('reader')
    const [own] = z.object({ sessions: z.array(z.object({ id: z.string() })) }).parse(await (await reader.ask('/api/sessions')).json()).sessions
    expect((await people.owner.ask(`/api/sessions/${own?.id ?? ''}`, { method: 'DELETE' })).status).toBe(404)
    expect((await reader.ask('/api/me')).status).toBe(200)
  })

  test('end with a new password, and with signing out', async () => {
    const manager = await people.join('manager')
    const other = toCookie(await signIn({ email: manager.email, password: testPassword }, '203.0.113.6'))
    expect((await manager.ask('/api/auth/change-password', { body: { currentPassword: testPassword, newPassword: 'short' } })).status).toBe(400)
    const changed = await manager.ask('/api/auth/change-password', { body: { currentPassword: testPassword, newPassword: 'five other herons wade' } })
    expect([changed.status, await changed.text()]).toEqual([200, expect.not.stringContaining('token')])
    expect((await people.ask('/api/me', { headers: { cookie: other } })).status).toBe(401)
    const now = toCookie(changed)
    expect((await people.ask('/api/auth/sign-out', { body: {}, headers: { cookie: now } })).status).toBe(200)
    expect((await people.ask('/api/me', { headers: { cookie: now } })).status).toBe(401)
  })

  test.each([
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1', 'Safari on iPhone'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0', 'Edge on Windows'],
    ['', 'A browser on an unknown system'],
  ])('are named without what tells one device from another: %s', (agent, name) => { expect(toBrowserName(agent)).toBe(name) })
})

test('a second factor: begun, confirmed, asked for, replaced by a recovery code once, and sealed at rest', async () => {
  const physician = await people.join('physician')
  const begun = z.object({ totpURI: z.string(), backupCodes: z.array(z.string()).length(10) }).parse(await (await physician.ask('/api/auth/two-factor/enable', { body: { password: testPassword } })).json())
  const secret = new URL(begun.totpURI).searchParams.get('secret') ?? ''
  const kept = JSON.stringify(await people.context.database.select().from(secondFactors))
  expect(kept).toMatch(/"secret":"s1\.[^"]+","backupCodes":"s1\./)
  // The library checks codes by the machine's clock.
  const confirmed = await physician.ask('/api/auth/two-factor/verify-totp', { body: { code: toTotpCode(secret, Date.now()) } })
  expect(confirmed.status).toBe(200)

  const first = await signIn({ email: physician.email, password: testPassword }, '203.0.113.7')
  expect(await first.json()).toEqual({ signedIn: false })
  const half = toCookie(first)
  expect((await people.ask('/api/me', { headers: { cookie: half } })).status).toBe(401)
  expect((await people.ask('/api/auth/two-factor/verify-totp', { body: { code: '000000' }, headers: { cookie: half, 'x-forwarded-for': '203.0.113.7' } })).status).toBe(401)
  const whole = await people.ask('/api/auth/two-factor/verify-totp', { body: { code: toTotpCode(secret, Date.now()) }, headers: { cookie: half, 'x-forwarded-for': '203.0.113.7' } })
  expect([whole.status, await whole.json()]).toEqual([200, { signedIn: true }])
  expect((await people.ask('/api/me', { headers: { cookie: toCookie(whole) } })).status).toBe(200)

  const recover = async (): Promise<number> => {
    const again = toCookie(await signIn({ email: physician.email, password: testPassword }, '203.0.113.8'))
    return (await people.ask('/api/auth/two-factor/verify-backup-code', { body: { code: begun.backupCodes[0] }, headers: { cookie: again, 'x-forwarded-for': '203.0.113.8' } })).status
  }
  expect([await recover(), await recover()]).toEqual([200, 401])
})

test('a passkey: the browser is asked to look at its owner, and one that did not is not taken', async () => {
  const options = z.looseObject({ challenge: z.string(), userVerification: z.string() }).parse(await (await people.ask('/api/auth/passkey/generate-authenticate-options')).json())
  expect(options.userVerification).toBe('required')
  const authenticatorData = Buffer.concat([Buffer.alloc(32), Buffer.from([0b001, 0, 0, 0, 1])]).toString('base64url')
  const answer = await people.ask('/api/auth/passkey/verify-authentication', { body: { response: { id: 'x', response: { authenticatorData } } }, headers: { 'x-forwarded-for': '203.0.113.9' } })
  expect([answer.status, await answer.json()]).toEqual([401, expect.objectContaining({ code: 'passkey' })])
  expect([canHavePasskeys('https://desk.example.org'), canHavePasskeys('http://localhost:4321'), canHavePasskeys('http://127.0.0.1:4321'), canHavePasskeys('https://[::1]')]).toEqual([true, true, false, false])
})

test('no address, name, password or token is in the log', () => {
  const log = people.logged.join('\n')
  expect(log).toContain('/api/auth/sign-in/email')
  for (const text of ['@example.org', 'Amara', testPassword, '203.0.113', 'sharewell_', people.owner.cookie.split('=')[1]?.slice(0, 20) ?? '-']) expect(log).not.toContain(text)
})
