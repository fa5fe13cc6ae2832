import { afterEach, beforeEach, expect, test } from 'vitest'
import { events } from '../../db/schema/events.ts'
import { accounts, sessions } from '../../db/schema/sign-in.ts'
import { setUpTokens } from '../../db/schema/people.ts'
import { workspaces } from '../../db/schema/workspaces.ts'
import { openTestServer, type TestServer } from '../../testing/open-test-server.ts'
import { setUpBody, testPassword, toCookie, toLinkToken } from '../open-people.ts'
import { makeSetUpLink, setUpLasts } from './make-set-up-link.ts'

let server: TestServer
beforeEach(async () => { server = await openTestServer() })
afterEach(() => server.close())

const setUp = (token: string, body: object = setUpBody): Promise<Response> => server.ask('/api/set-up', { body: { ...body, token } })

test('a link makes the workspace, its owner and their first identity, and signs them in', async () => {
  const link = await makeSetUpLink(server.context)
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:4321\/setup#[\w-]{43}$/)
  const answer = await setUp(toLinkToken(link))
  expect(answer.status).toBe(201)
  expect(answer.headers.getSetCookie()).toEqual([expect.stringMatching(/^sharewell\.session_token=.*; Path=\/; HttpOnly; SameSite=Strict$/)])
  const me = await server.ask('/api/me', { headers: { cookie: toCookie(answer) } })
  expect(await me.json()).toMatchObject({ name: 'Amara Fictional', email: 'amara@example.org', memberships: [{ workspace: 'Riverbend', role: 'owner' }] })
  expect((await server.context.database.select().from(events)).map(({ name }) => name)).toEqual(['workspace.created', 'member.joined', 'identity.made', 'member.signed-in'])
})

test('a link works once, for an hour, and only the last one; a second workspace is not made by it', async () => {
  const [first, second] = [toLinkToken(await makeSetUpLink(server.context)), toLinkToken(await makeSetUpLink(server.context))]
  expect([(await setUp(first)).status, (await setUp('x'.repeat(43))).status]).toEqual([410, 410])
  server.clock.advance(setUpLasts)
  expect((await setUp(second)).status).toBe(410)
  const third = toLinkToken(await makeSetUpLink(server.context))
  expect(await (await server.ask('/api/set-up/look', { body: { token: third } })).json()).toEqual({ isOpen: true })
  const answers = await Promise.all([setUp(third), setUp(third, { ...setUpBody, account: { ...setUpBody.account, email: 'second@example.org' } })])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 410])
  expect(await makeSetUpLink(server.context)).toBeUndefined()
  expect(await server.context.database.select().from(workspaces)).toHaveLength(1)
})

test('nothing is made where a part does not fit, and the link still works', async () => {
  const token = toLinkToken(await makeSetUpLink(server.context))
  const short = await setUp(token, { ...setUpBody, account: { ...setUpBody.account, password: 'heron wade' } })
  expect([short.status, await short.json()]).toEqual([400, expect.objectContaining({ code: 'password-short', where: 'json.password' })])
  expect((await setUp(token, { ...setUpBody, workspace: { name: 'Riverbend', timeZone: 'Mars/Base' } })).status).toBe(400)
  expect((await setUp(token, { ...setUpBody, identity: { kind: 'professional', name: 'Dr Amara Fictional' } })).status).toBe(400)
  expect(await server.context.database.select().from(workspaces)).toEqual([])
  expect((await setUp(token)).status).toBe(201)
})

test('neither the link, the password nor the session can be read in the database', async () => {
  const token = toLinkToken(await makeSetUpLink(server.context))
  const cookie = toCookie(await setUp(token))
  const { database } = server.context
  const kept = JSON.stringify([await database.select().from(setUpTokens), await database.select().from(accounts), await database.select().from(sessions)])
  const session = decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0] ?? ''
  expect(session.length).toBeGreaterThan(20)
  for (const secret of [token, testPassword, session]) expect(kept).not.toContain(secret)
})
