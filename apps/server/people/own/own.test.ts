import { findAuditFaults, isAuditName } from '@sharewell/domain/audit'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { events } from '../../db/schema/events.ts'
import { identities } from '../../db/schema/people.ts'
import { users } from '../../db/schema/sign-in.ts'
import { members } from '../../db/schema/workspaces.ts'
import { openPeople, type People } from '../open-people.ts'
import { makeSetUpLink } from '../set-up/make-set-up-link.ts'

let people: People
beforeEach(async () => { people = await openPeople() })
afterEach(() => people.close())

test('a member takes along all that is kept of them, and no secret', async () => {
  const physician = await people.join('physician')
  await physician.ask(`${people.here}/identities`, { body: { profile: { kind: 'personal', name: 'Just Bao' } } })
  await physician.ask(`${people.here}/tokens`, { body: { name: 'A script', scopes: ['read'] } })
  const text = await (await physician.ask(`${people.here}/me/export`)).text()
  expect(JSON.parse(text)).toMatchObject({
    about: 'sharewell/member', user: { email: physician.email }, memberships: [{ role: 'physician' }], identities: [{ profile: { name: 'Just Bao' } }], tokens: [{ name: 'A script' }],
    events: [{ name: 'member.joined' }, { name: 'member.signed-in' }, { name: 'token.made' }],
  })
  for (const secret of ['amara@example.org', 'Hash', 'sharewell_', '"password":', 's1.']) expect(text).not.toContain(secret)
})

test('a member who leaves has their account, identities and tokens erased; what they did stays as ids', async () => {
  const physician = await people.join('physician')
  const { database } = people.context
  await physician.ask(`${people.here}/identities`, { body: { profile: { kind: 'professional', name: 'Dr Bao Fictional', jurisdiction: 'CA-ON' } } })
  const before = await database.select().from(events).where(eq(events.actorId, physician.memberId))
  expect((await physician.ask(`${people.here}/me/erase`, { body: {} })).status).toBe(400)
  expect((await physician.ask(`${people.here}/me/erase`, { body: { isSure: true } })).status).toBe(204)
  expect((await physician.ask('/api/me')).status).toBe(401)
  expect(await database.select().from(users).where(eq(users.email, physician.email))).toEqual([])
  expect(await database.select().from(identities).where(eq(identities.ownerId, physician.memberId))).toEqual([])
  const after = await database.select().from(events).where(eq(events.actorId, physician.memberId)).orderBy(events.id)
  expect(after.slice(0, before.length).map(({ id }) => id)).toEqual(before.map(({ id }) => id))
  expect(after.map(({ name }) => name).slice(-3)).toEqual(['identity.erased', 'member.removed', 'member.erased'])
})

test('the last owner does not leave others without one, and who is alone erases the workspace', async () => {
  const alone = await people.owner.ask(`${people.here}/me/erase`, { body: { isSure: true } })
  expect([alone.status, await alone.json()]).toEqual([409, expect.objectContaining({ code: 'alone' })])
  await people.join('reader')
  const last = await people.owner.ask(`${people.here}/me/erase`, { body: { isSure: true } })
  expect([last.status, await last.json()]).toEqual([403, expect.objectContaining({ code: 'last-owner' })])
})

test('what speaks for the house stays with the house', async () => {
  const second = await people.join('owner')
  await people.owner.ask(`${people.here}/identities`, { body: { profile: { kind: 'organisational', name: 'Riverbend Clinic' } } })
  expect((await people.owner.ask(`${people.here}/me/erase`, { body: { isSure: true } })).status).toBe(204)
  expect((await people.context.database.select().from(identities)).map(({ kind, ownerId }) => [kind, ownerId])).toEqual([['organisational', second.memberId]])
})

test('a workspace is erased by its name; its events stay, and a new one can be set up', async () => {
  await people.join('physician')
  const { database } = people.context
  expect((await people.owner.ask(`${people.here}/erase`, { body: { name: 'Riverbank' } })).status).toBe(400)
  expect((await people.owner.ask(`${people.here}/erase`, { body: { name: 'Riverbend' } })).status).toBe(204)
  expect(await database.select().from(users)).toEqual([])
  expect((await database.select().from(members)).every(({ userId, leftAt }) => userId === null && leftAt !== null)).toBe(true)
  const kept = await database.select().from(events).orderBy(events.id)
  expect(kept.at(-1)?.name).toBe('workspace.erased')
  expect(JSON.stringify(kept)).not.toMatch(/Amara|Riverbend|example/)
  expect(await makeSetUpLink(people.context)).toMatch(/\/setup#/)
})

test('every event is one of the list, with what the list says and no more', async () => {
  const physician = await people.join('physician')
  const manager = await people.join('manager')
  const made: unknown = await (await physician.ask(`${people.here}/identities`, { body: { profile: { kind: 'professional', name: 'Dr Bao Fictional', jurisdiction: 'CA-ON' } } })).json()
  const id = typeof made === 'object' && made !== null && 'id' in made ? String(made.id) : ''
  await physician.ask(`${people.here}/identities/${id}/delegations`, { body: { to: manager.memberId, actions: ['write', 'schedule'], expiresAt: people.clock.now() + 1000 } })
  await physician.ask(`${people.here}/tokens`, { body: { name: 'A script', scopes: ['read'] } })
  await people.owner.ask(`${people.here}/members/${manager.memberId}`, { method: 'PATCH', body: { role: 'reader' } })
  await people.owner.ask(`${people.here}/export`)
  const found = await people.context.database.select().from(events)
  expect(found.length).toBeGreaterThan(12)
  for (const { name, data } of found) {
    expect(isAuditName(name), name).toBe(true)
    if (isAuditName(name)) expect(findAuditFaults(name, data as never), name).toEqual([])
  }
})
