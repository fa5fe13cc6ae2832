import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { day, second } from '../../clock/instant.ts'
import { apiTokens, deviceLogins } from '../../db/schema/people.ts'
import { openPeople, type People, type Person } from '../open-people.ts'
import { deviceLoginLasts } from './device-login.ts'

let people: People
beforeEach(async () => { people = await openPeople() })
afterEach(() => people.close())

const made = z.object({ id: z.string(), token: z.string() })
const makeToken = async (who: Person, scopes: string[], days?: number): Promise<{ id: string; token: string }> =>
  made.parse(await (await who.ask(`${people.here}/tokens`, { body: { name: 'A script', scopes, ...(days === undefined ? {} : { days }) } })).json())
const by = (token: string, path: string, options: { method?: string; body?: unknown } = {}): Promise<Response> => people.ask(path, { ...options, headers: { authorization: `Bearer ${token}` } })

test('a token acts as its member within its scopes, is kept as a hash, and shows the day of its last use', async () => {
  const { token } = await makeToken(people.owner, ['read'])
  expect(token).toMatch(/^sharewell_[\w-]{43}$/)
  expect(await (await by(token, `${people.here}/me`)).json()).toEqual({ memberId: people.owner.memberId, role: 'owner', scopes: ['read'] })
  const invite = await by(token, `${people.here}/invitations`, { body: { role: 'reader' } })
  expect([invite.status, await invite.json()]).toEqual([403, expect.objectContaining({ code: 'token-scope' })])
  const kept = await people.context.database.select().from(apiTokens)
  expect([JSON.stringify(kept).includes(token.slice(10)), kept[0]?.usedOn]).toEqual([false, new Date(people.clock.now()).toISOString().slice(0, 10)])
  const text = await (await people.owner.ask(`${people.here}/tokens`)).text()
  expect([text.includes('A script'), text.includes(token), text.includes('Hash')]).toEqual([true, false, false])
})

test('what only a person may do, no token does: make tokens, erase, delegate', async () => {
  const { token } = await makeToken(people.owner, ['read', 'write', 'approve', 'schedule', 'take-down', 'connect', 'manage', 'audit', 'export'])
  for (const [path, body] of [['/tokens', { name: 'x', scopes: ['read'] }], ['/erase', { name: 'Riverbend' }], ['/me/erase', { isSure: true }], [`/identities/${people.identityId}/delegations`, {}]] as const) {
    const answer = await by(token, people.here + path, { body })
    expect([path, answer.status, await answer.json()]).toEqual([path, 403, expect.objectContaining({ code: 'token-never' })])
  }
  expect((await by(token, '/api/me')).status).toBe(401)
})

test('it ends when revoked, when its time is over, and when its member leaves', async () => {
  const manager = await people.join('manager')
  const [revoked, late, left] = [await makeToken(people.owner, ['read']), await makeToken(people.owner, ['read'], 1), await makeToken(manager, ['read'])]
  expect((await manager.ask(`${people.here}/tokens/${revoked.id}`, { method: 'DELETE' })).status).toBe(404)
  expect((await people.owner.ask(`${people.here}/tokens/${revoked.id}`, { method: 'DELETE' })).status).toBe(204)
  await people.owner.ask(`${people.here}/members/${manager.memberId}`, { method: 'DELETE' })
  people.clock.advance(day)
  for (const { token } of [revoked, late, left]) expect((await by(token, `${people.here}/me`)).status).toBe(401)
})

describe('a program that signs in', () => {
  const begun = z.object({ deviceCode: z.string(), userCode: z.string(), verifyAt: z.string() })
  const begin = async (): Promise<z.infer<typeof begun>> => begun.parse(await (await people.ask('/api/device-login', { body: { scopes: ['read', 'write'] } })).json())
  const poll = async (deviceCode: string): Promise<unknown> => (await people.ask('/api/device-login/poll', { body: { deviceCode } })).json()
  const say = (userCode: string, isAllowed: boolean): Promise<Response> => people.owner.ask(`${people.here}/device-login`, { body: { userCode, isAllowed } })

  test('waits until a person says yes, and gets its token once', async () => {
    const { deviceCode, userCode, verifyAt } = await begin()
    expect([userCode, verifyAt]).toEqual([expect.stringMatching(/^[B-Z]{4}-[B-Z]{4}$/), 'http://127.0.0.1:4321/sign-in#device'])
    expect(await poll(deviceCode)).toEqual({ state: 'waiting' })
    expect(await poll(deviceCode)).toMatchObject({ status: 429 })
    expect(await (await people.owner.ask('/api/device-login/look', { body: { userCode: userCode.toLowerCase() } })).json()).toMatchObject({ scopes: ['read', 'write'] })
    expect((await say(userCode, true)).status).toBe(204)
    expect((await say(userCode, true)).status).toBe(410)
    const allowed = z.object({ state: z.literal('allowed'), token: z.string(), workspaceId: z.string() }).parse(await poll(deviceCode))
    expect(await poll(deviceCode)).toEqual({ state: 'ended' })
    expect((await by(allowed.token, `/api/workspaces/${allowed.workspaceId}/me`)).status).toBe(200)
    expect(await people.context.database.select().from(deviceLogins)).toEqual([])
  })

  test('hears no, and an end after ten minutes', async () => {
    const [refused, late] = [await begin(), await begin()]
    await say(refused.userCode, false)
    expect(await poll(refused.deviceCode)).toEqual({ state: 'refused' })
    people.clock.advance(deviceLoginLasts)
    expect(await poll(late.deviceCode)).toEqual({ state: 'ended' })
    expect((await say(late.userCode, true)).status).toBe(410)
    expect(await poll('nothing')).toEqual({ state: 'ended' })
  })

  test('codes are not guessed: after some tries from one person it is slow', async () => {
    const statuses: number[] = []
    for (let guess = 0; guess < 12; guess += 1) statuses.push((await people.owner.ask('/api/device-login/look', { body: { userCode: `BBBB-BBB${String.fromCodePoint(66 + guess)}` } })).status)
    expect([statuses[0], statuses.at(-1)]).toEqual([410, 429])
    people.clock.advance(30 * second)
    expect((await people.owner.ask('/api/device-login/look', { body: { userCode: 'BBBB-BBBB' } })).status).toBe(410)
  })
})
