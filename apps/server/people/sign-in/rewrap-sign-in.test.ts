import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { allJobs } from '../../jobs/all-jobs.ts'
import { toMasterKey } from '../../secrets/key-ring.ts'
import { createSecrets } from '../../secrets/secrets.ts'
import { openPeople, type People, testPassword, toCookie } from '../open-people.ts'
import { rewrapSignInJob } from './rewrap-sign-in.ts'
import { toTotpCode } from './testing/to-totp-code.ts'

let people: People
beforeAll(async () => { people = await openPeople({ trustedProxies: ['127.0.0.1'] }) })
afterAll(() => people.close())

const [old, fresh] = [toMasterKey(Buffer.alloc(32, 7)), toMasterKey(Buffer.alloc(32, 8))]
/** Starts the server with other keys, as after a restart. */
function restartWith(...[first, ...rest]: [typeof old, ...(typeof old)[]]): People['context'] {
  const context = { ...people.context, secrets: createSecrets([first, ...rest]) }
  people.setReadiness({ state: 'ready', context })
  return context
}

test('under a new key, browsers, tokens, second factors and recovery codes go on; the old key can go, and what never came by ends with it', async () => {
  const physician = await people.join('physician')
  const absent = await people.join('manager')
  const begun = z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) }).parse(await (await physician.ask('/api/auth/two-factor/enable', { body: { password: testPassword } })).json())
  const secret = new URL(begun.totpURI).searchParams.get('secret') ?? ''
  const confirmed = await physician.ask('/api/auth/two-factor/verify-totp', { body: { code: toTotpCode(secret, Date.now()) } })
  const cookie = toCookie(confirmed) === '' ? physician.cookie : toCookie(confirmed)
  const { token } = z.object({ token: z.string() }).parse(await (await physician.ask(`${people.here}/tokens`, { body: { name: 'A script', scopes: ['read'], days: 30 } , headers: { cookie } })).json())
  const byCookie = async (who: string): Promise<number> => (await people.ask('/api/me', { headers: { cookie: who } })).status
  const byToken = async (): Promise<number> => (await people.ask(`${people.here}/me`, { headers: { authorization: `Bearer ${token}` } })).status
  expect([await byCookie(cookie), await byToken(), await byCookie(absent.cookie)]).toEqual([200, 200, 200])

  const rotating = restartWith(fresh, old)
  expect([await byCookie(cookie), await byToken()]).toEqual([200, 200])
  expect(allJobs.map(({ name }) => name)).toContain(rewrapSignInJob.name)
  await people.jobs.send(rewrapSignInJob, {})
  await people.jobs.runDue(rotating)

  restartWith(fresh)
  expect([await byCookie(cookie), await byToken(), await byCookie(absent.cookie)]).toEqual([200, 200, 401])
  const signIn = async (place: string): Promise<string> => toCookie(await people.ask('/api/auth/sign-in/email', { body: { email: physician.email, password: testPassword }, headers: { 'x-forwarded-for': place } }))
  const finish = async (path: string, code: string, place: string): Promise<unknown> => (await people.ask(`/api/auth/two-factor/${path}`, { body: { code }, headers: { cookie: await signIn(place), 'x-forwarded-for': place } })).json()
  expect(await finish('verify-totp', toTotpCode(secret, Date.now()), '203.0.113.7')).toEqual({ signedIn: true })
  expect(await finish('verify-backup-code', begun.backupCodes[0] ?? '', '203.0.113.8')).toEqual({ signedIn: true })
})
