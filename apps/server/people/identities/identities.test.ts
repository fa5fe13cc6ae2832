import type { Role } from '@sharewell/domain/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { day } from '../../clock/instant.ts'
import { findIdentity } from '../access/find-identity.ts'
import { findMember } from '../access/find-member.ts'
import { permit } from '../access/permit.ts'
import { openPeople, type People, type Person } from '../open-people.ts'

let people: People
let all: Record<Role, Person>
beforeAll(async () => {
  people = await openPeople()
  all = await people.joinAll()
})
afterAll(() => people.close())

const professional = { kind: 'professional', name: 'Dr Bao Fictional', jurisdiction: 'CA-ON' }
const shown = z.looseObject({ id: z.string(), ownerId: z.string(), profile: z.looseObject({ name: z.string() }) })
const make = async (who: Person, profile: object, more: object = {}): Promise<string> => shown.parse(await (await who.ask(`${people.here}/identities`, { body: { profile, ...more } })).json()).id
const list = async (who: Person): Promise<string[]> => z.object({ identities: z.array(shown) }).parse(await (await who.ask(`${people.here}/identities`)).json()).identities.map(({ profile }) => profile.name)

test('a personal identity is there for its owner, and for nobody else there is nothing', async () => {
  const id = await make(all.reader, { kind: 'personal', name: 'Just Rae' })
  expect(await list(all.reader)).toContain('Just Rae')
  for (const role of ['owner', 'physician', 'manager', 'reviewer'] as const) {
    expect(await list(all[role])).not.toContain('Just Rae')
    for (const [method, path, body] of [['GET', '', undefined], ['PUT', '', { profile: { kind: 'personal', name: 'Mine' } }], ['POST', '/delegations', { to: all.manager.memberId, actions: ['write'], expiresAt: people.clock.now() + day }]] as const) {
      expect((await all[role].ask(`${people.here}/identities/${id}${path}`, { method, body })).status, `${role} ${method}`).toBe(404)
    }
  }
  expect((await all.reader.ask(`${people.here}/identities/${id}`, { method: 'PUT', body: { profile: { kind: 'personal', name: 'Rae' } } })).status).toBe(200)
  // The owner cannot delegate it, nor bring it under the workspace.
  expect((await all.reader.ask(`${people.here}/identities/${id}/delegations`, { body: { to: all.manager.memberId, actions: ['write'], expiresAt: people.clock.now() + day } })).status).toBe(403)
  expect((await all.reader.ask(`${people.here}/identities/${id}`, { method: 'PUT', body: { profile: professional } })).status).toBe(409)
  expect((await all.reader.ask(`${people.here}/identities/${id}`, { method: 'PUT', body: { profile: { kind: 'personal', name: 'Rae' }, physicianIds: [all.physician.memberId] } })).status).toBe(400)
  const exported = await (await all.owner.ask(`${people.here}/export`)).text()
  expect(exported).not.toContain('Rae')
})

describe('a professional identity', () => {
  test.each([['owner', 201], ['physician', 201], ['manager', 403], ['reviewer', 403], ['reader', 403]] as const)('made by a %s: %i', async (role, status) => {
    expect((await all[role].ask(`${people.here}/identities`, { body: { profile: professional } })).status).toBe(status)
  })

  test('is changed by its owner, not by an owner of the workspace; who else speaks for it is a physician', async () => {
    const id = await make(all.physician, professional)
    const change = (who: Person, body: object): Promise<Response> => who.ask(`${people.here}/identities/${id}`, { method: 'PUT', body: { profile: { ...professional, specialty: 'Nephrology' }, ...body } })
    expect((await change(all.owner, {})).status).toBe(403)
    expect((await change(all.physician, { physicianIds: [all.manager.memberId] })).status).toBe(400)
    expect((await change(all.physician, { physicianIds: [all.owner.memberId] })).status).toBe(200)
    // Whoever speaks for it edits it, and names no one.
    expect(await (await change(all.owner, { physicianIds: [] })).json()).toMatchObject({ physicianIds: [all.owner.memberId] })
  })
})

describe('a delegation', () => {
  const give = (id: string, body: object, who = all.physician): Promise<Response> => who.ask(`${people.here}/identities/${id}/delegations`, { body })
  const mayWrite = async (id: string, action: 'write' | 'schedule' = 'write'): Promise<boolean> => {
    const identity = await findIdentity(people.context.database, people.workspaceId, id)
    const me = z.object({ memberships: z.array(z.object({ memberId: z.string() })) }).parse(await (await all.manager.ask('/api/me')).json())
    expect(me.memberships[0]?.memberId).toBe(all.manager.memberId)
    const member = { is: 'member' as const, memberId: all.manager.memberId, workspaceId: people.workspaceId, role: 'manager' as const, userId: '' }
    return permit(people.context, member, action, identity).then(() => true, () => false)
  }

  test('is given by the identity’s owner to a manager, for some actions and some time, and taken back at once', async () => {
    const id = await make(all.physician, professional)
    const sound = { to: all.manager.memberId, actions: ['write'], expiresAt: people.clock.now() + 30 * day }
    expect(await mayWrite(id)).toBe(false)
    expect((await give(id, sound, all.owner)).status).toBe(403)
    expect((await give(id, { ...sound, to: all.reader.memberId })).status).toBe(400)
    expect((await give(id, { ...sound, actions: ['approve'] })).status).toBe(400)
    expect((await give(id, { ...sound, expiresAt: people.clock.now() - 1 })).status).toBe(400)
    expect((await give(id, { ...sound, expiresAt: people.clock.now() + 400 * day })).status).toBe(400)
    const given = await give(id, sound)
    expect(given.status).toBe(201)
    expect([await mayWrite(id), await mayWrite(id, 'schedule')]).toEqual([true, false])
    const delegationId = z.object({ id: z.string() }).parse(await given.json()).id
    expect((await all.physician.ask(`${people.here}/identities/${id}/delegations/${delegationId}`, { method: 'DELETE' })).status).toBe(204)
    expect(await mayWrite(id)).toBe(false)
  })

  test('ends by itself, and is shown to those whom it concerns', async () => {
    const id = await make(all.physician, professional)
    await give(id, { to: all.manager.memberId, actions: ['write'], expiresAt: people.clock.now() + day })
    const count = async (who: Person): Promise<number> => z.looseObject({ delegations: z.array(z.unknown()) }).parse(await (await who.ask(`${people.here}/identities/${id}`)).json()).delegations.length
    expect([await count(all.physician), await count(all.manager), await count(all.reviewer)]).toEqual([1, 1, 0])
    people.clock.advance(day)
    expect(await mayWrite(id)).toBe(false)
  })
})

test('an identity of another workspace is not found', async () => {
  expect(await findIdentity(people.context.database, people.context.ids.make(), people.identityId)).toBeUndefined()
  expect(await findMember(people.context, people.context.ids.make(), people.workspaceId)).toBeUndefined()
})
