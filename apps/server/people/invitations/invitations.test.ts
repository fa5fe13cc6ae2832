import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { eq } from 'drizzle-orm'
import { day } from '../../clock/instant.ts'
import { events } from '../../db/schema/events.ts'
import { openMailbox } from '../../mail/testing/mailbox.ts'
import { openPeople, type People, setUpBody, testPassword, toCookie, toLinkToken } from '../open-people.ts'

const mail = openMailbox()
let people: People
beforeEach(async () => { people = await openPeople({ mail }) })
afterEach(() => people.close())

const made = z.object({ id: z.string(), link: z.string(), expiresAt: z.number(), isMailed: z.boolean() })
const invite = async (body: object): Promise<{ id: string; token: string; link: string; expiresAt: number; isMailed: boolean }> => {
  const parsed = made.parse(await (await people.owner.ask(`${people.here}/invitations`, { body })).json())
  return { ...parsed, token: toLinkToken(parsed.link) }
}
const account = { name: 'Bao Fictional', email: 'bao@example.org', password: testPassword }
const signUp = (token: string, body: object = account): Promise<Response> => people.ask('/api/invitations/sign-up', { body: { token, account: body } })

test('a link tells who invites to what, lets one person in with its role, and then nobody', async () => {
  const { token, link, expiresAt } = await invite({ role: 'physician' })
  expect(link).toMatch(/\/invite#[\w-]{43}$/)
  expect(await (await people.ask('/api/invitations/look', { body: { token } })).json()).toEqual({ workspace: 'Riverbend', role: 'physician', invitedBy: 'Amara Fictional', expiresAt })
  const answers = await Promise.all([signUp(token), signUp(token, { ...account, email: 'second@example.org' })])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 410])
  expect((await people.ask('/api/invitations/look', { body: { token } })).status).toBe(410)
  const { members } = z.object({ members: z.array(z.looseObject({ name: z.string(), role: z.string() })) }).parse(await (await people.owner.ask(`${people.here}/members`)).json())
  expect(members.map(({ name, role }) => [name, role])).toEqual([['Amara Fictional', 'owner'], ['Bao Fictional', 'physician']])
  expect(JSON.stringify(members)).not.toContain('@')
})

test('it ends by itself, and when it is taken back', async () => {
  const [late, back] = [await invite({ role: 'reader', days: 1 }), await invite({ role: 'reader' })]
  people.clock.advance(day)
  expect((await signUp(late.token)).status).toBe(410)
  expect((await people.owner.ask(`${people.here}/invitations/${back.id}`, { method: 'DELETE' })).status).toBe(204)
  expect((await signUp(back.token)).status).toBe(410)
  expect((await people.owner.ask(`${people.here}/invitations/${back.id}`, { method: 'DELETE' })).status).toBe(410)
  const text = await (await people.owner.ask(`${people.here}/invitations`)).text()
  expect(text).not.toContain('oken')
})

test('who has an account signs in and accepts; an address is never taken over by a link', async () => {
  const physician = await people.join('physician')
  const { token } = await invite({ role: 'manager' })
  const taken = await signUp(token, { ...account, email: physician.email })
  expect([taken.status, await taken.json()]).toEqual([409, expect.objectContaining({ code: 'account-exists' })])
  const already = await physician.ask('/api/invitations/accept', { body: { token } })
  expect([already.status, await already.json()]).toEqual([409, expect.objectContaining({ code: 'member-already' })])
  // Both attempts left the link as it was.
  expect((await signUp(token)).status).toBe(201)
  expect((await people.ask('/api/invitations/accept', { body: { token } })).status).toBe(401)
})

test('who was removed loses what they held at once, and may come back under the same id', async () => {
  const manager = await people.join('manager')
  expect((await people.owner.ask(`${people.here}/members/${manager.memberId}`, { method: 'DELETE' })).status).toBe(204)
  expect((await manager.ask(`${people.here}/members`)).status).toBe(404)
  const { token } = await invite({ role: 'reader' })
  const answer = await manager.ask('/api/invitations/accept', { body: { token } })
  expect([answer.status, await answer.json()]).toEqual([201, { workspaceId: people.workspaceId, memberId: manager.memberId }])
  expect(await (await manager.ask(`${people.here}/me`)).json()).toEqual({ memberId: manager.memberId, role: 'reader' })
})

test('a workspace keeps an owner', async () => {
  const { memberId } = people.owner
  const last = async (): Promise<unknown> => (await people.owner.ask(`${people.here}/members/${memberId}`, { method: 'PATCH', body: { role: 'reader' } })).json()
  expect(await last()).toMatchObject({ code: 'last-owner' })
  const second = await people.join('owner')
  const both = await Promise.all([
    people.owner.ask(`${people.here}/members/${second.memberId}`, { method: 'DELETE' }), second.ask(`${people.here}/members/${memberId}`, { method: 'DELETE' }),
  ])
  expect(both.filter(({ status }) => status === 204)).toHaveLength(1)
})

test('goes by mail where an address is given, in the words of whoever invites; without mail the link is handed over', async () => {
  const answer = await people.owner.ask(`${people.here}/invitations`, { body: { role: 'reviewer', email: 'bao@example.org' } })
  const { link } = z.object({ link: z.string(), isMailed: z.literal(true) }).parse(await answer.json())
  expect(JSON.stringify(await people.jobs.waiting())).not.toMatch(/example|invite#/)
  await people.jobs.runDue(people.context)
  const { text } = mail.newest('bao@example.org')
  for (const part of [link, 'Amara Fictional', 'Riverbend', 'reviewer']) expect(text).toContain(part)
  expect(await people.context.database.select().from(events).where(eq(events.name, 'member.invited'))).toEqual(expect.arrayContaining([expect.objectContaining({ data: expect.objectContaining({ addressHash: expect.stringMatching(/^[0-9a-f]{64}$/) }) })]))
  const { mail: _mail, ...without } = people.context
  people.setReadiness({ state: 'ready', context: without })
  const refused = await people.owner.ask(`${people.here}/invitations`, { body: { role: 'reviewer', email: 'bao@example.org' } })
  expect([refused.status, await refused.json()]).toEqual([503, expect.objectContaining({ code: 'no-mail' })])
  expect(await invite({ role: 'reviewer' })).toMatchObject({ isMailed: false })
})

test('signing up by a link signs in', async () => {
  const { token } = await invite({ role: 'reviewer' })
  const cookie = toCookie(await signUp(token))
  expect(await (await people.ask('/api/me', { headers: { cookie } })).json()).toMatchObject({ email: account.email, memberships: [{ workspace: setUpBody.workspace.name, role: 'reviewer' }] })
})
