import { type Action, actionFacts, grantOf, isAction, may, permissionWords, type Role, roles } from '@sharewell/domain/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { makeApi } from '../http/api.ts'
import { makeSetUpLink } from './set-up/make-set-up-link.ts'
import { createWorkspace } from './workspaces/create-workspace.ts'
import { insertMember } from './members/insert-member.ts'
import { users } from '../db/schema/sign-in.ts'
import { openPeople, type People, type Person } from './open-people.ts'

interface Route { readonly method: string; readonly path: string; readonly needs: unknown }

const api = makeApi()
const routes: Route[] = api.openAPIRegistry.definitions.flatMap((one) => (one.type === 'route' ? [{ method: one.route.method, path: one.route.path, needs: 'x-needs' in one.route ? one.route['x-needs'] : undefined }] : []))
const toHono = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1')
const absent = '01999999-0000-7000-8000-00000000dead'

let people: People
let all: Record<Role, Person>
let elsewhere: string
let personal: string
beforeAll(async () => {
  people = await openPeople({ trustedProxies: ['127.0.0.1'] })
  all = await people.joinAll()
  const made = await all.physician.ask(`${people.here}/identities`, { body: { profile: { kind: 'personal', name: 'Amal' } } })
  personal = z.object({ id: z.string() }).parse(await made.json()).id
  // Somebody who is at home in another workspace of the same server.
  const { context } = people
  elsewhere = await context.database.transaction(async (transaction) => {
    const workspaceId = await createWorkspace(context, transaction, { name: 'Elsewhere', timeZone: 'Europe/Zurich' })
    const userId = context.ids.make()
    const now = new Date(context.clock.now())
    await transaction.insert(users).values({ id: userId, name: 'Else', email: 'else@example.org', emailVerified: false, createdAt: now, updatedAt: now })
    await insertMember(context, transaction, { workspaceId, userId, role: 'owner' })
    return workspaceId
  })
})
afterAll(() => people.close())

/** What an answer says of permission: a code of the matrix and its laws, or undefined where the guard let it through. */
async function findRefusal(answer: Response): Promise<string | undefined> {
  if (answer.status < 400) return undefined
  const { code } = z.looseObject({ code: z.string() }).parse(await answer.json())
  return Object.hasOwn(permissionWords, code) || code === 'token' ? code : undefined
}

function fill(path: string, identityId: string, workspaceId = people.workspaceId): string {
  return `/api${path.replaceAll(/\{(\w+)\}/g, (_, name: string) => (name === 'workspaceId' ? workspaceId : name === 'identityId' ? identityId : absent))}`
}

/** A body that no route takes: what is looked at is the guard, and nothing is done. */
const ask = (who: Pick<Person, 'ask'>, { method, path }: Route, identityId = people.identityId, workspaceId?: string): Promise<Response> =>
  who.ask(fill(path, identityId, workspaceId), { method: method.toUpperCase(), ...(method === 'get' || method === 'delete' ? {} : { body: ['nothing'] }) })
const expected = (role: Role, action: Action, identity: { id: string; kind: 'professional' | 'personal'; ownerId: string; physicianIds: string[] } | undefined): string | undefined => {
  const permission = may({ is: 'member', memberId: all[role].memberId, workspaceId: people.workspaceId, role }, action, { workspace: { id: people.workspaceId, members: 5, owners: 1 }, at: people.clock.now(), ...(identity ? { identity } : {}) })
  return permission.may ? undefined : permission.refusal.code
}

test('every route declares what it needs, and none stands beside the description', () => {
  for (const { method, path, needs } of routes) expect(needs === 'nobody' || needs === 'user' || (typeof needs === 'string' && isAction(needs)), `${method} ${path} needs ${String(needs)}`).toBe(true)
  const described = routes.map(({ method, path }) => `${method.toUpperCase()} ${toHono(path)}`)
  expect(api.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`).filter((one) => !described.includes(one))).toEqual([])
  expect(routes.length).toBeGreaterThan(35)
})

const open = routes.filter(({ needs }) => needs === 'nobody')
test('what nobody needs to be for is listed here, so that nothing is opened by mistake', () => {
  expect(open.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual([
    'get /about', 'get /auth/passkey/generate-authenticate-options', 'get /sign-in-ways',
    'post /auth/passkey/verify-authentication', 'post /auth/sign-in/email', 'post /auth/sign-out', 'post /auth/two-factor/verify-backup-code', 'post /auth/two-factor/verify-totp',
    'post /device-login', 'post /device-login/end', 'post /device-login/poll',
    'post /guest-links/approve', 'post /guest-links/confirm', 'post /guest-links/picture', 'post /guest-links/read', 'post /guest-links/return', 'post /invitations/look', 'post /invitations/sign-up',
    'post /password-reset', 'post /password-reset/ask', 'post /password-reset/look', 'post /set-up', 'post /set-up/look',
  ])
})

describe.each(routes.filter(({ needs }) => needs === 'user'))('$method $path', (route) => {
  test('is for whoever is signed in, and for no stranger and no token', async () => {
    expect(await findRefusal(await ask(people, route))).toBe('sign-in')
    expect(await findRefusal(await people.ask(fill(route.path, absent), { method: route.method.toUpperCase(), headers: { authorization: 'Bearer sharewell_x' } }))).toBe('sign-in')
    for (const role of roles) expect(await findRefusal(await ask(all[role], route)), role).toBeUndefined()
  })
})

describe.each(routes.filter(({ needs }) => typeof needs === 'string' && isAction(needs)))('$method $path ($needs)', (route) => {
  const action = String(route.needs)
  if (!isAction(action)) throw new Error('Filtered above.')
  const isOnIdentity = route.path.includes('{identityId}')
  const isAboutIdentity = actionFacts[action].about === 'identity'

  test('is refused to a stranger, to a member of another workspace, and to an unknown token', async () => {
    expect(await findRefusal(await ask(people, route))).toBe('sign-in')
    expect(await findRefusal(await ask(all.owner, route, people.identityId, elsewhere))).toBe('not-here')
    expect(await findRefusal(await ask(all.owner, route, people.identityId, absent))).toBe('not-here')
    const withToken = { ask: (path: string, options = {}) => people.ask(path, { ...options, headers: { authorization: 'Bearer sharewell_unknown', 'x-forwarded-for': '192.0.2.1' } }) }
    expect(['token', undefined]).toContain(await findRefusal(await ask(withToken, route)))
    expect([401, 429]).toContain((await ask(withToken, route)).status)
  })

  test.each(roles)('as %s it answers as the matrix says', async (role) => {
    const identity = { id: people.identityId, kind: 'professional' as const, ownerId: all.owner.memberId, physicianIds: [] }
    // What comes with a body is refused for the body first; what has none asks whether there is any identity that one may.
    const ofAny = route.method === 'get' && grantOf(action, role) === 'no' ? 'role' : undefined
    const wanted = isAboutIdentity && !isOnIdentity ? ofAny : expected(role, action, isOnIdentity ? identity : undefined)
    const found = await findRefusal(await ask(all[role], route))
    expect(found).toBe(wanted)
    if (!isAboutIdentity && grantOf(action, role) === 'no') expect(found).toBe('role')
    if (isOnIdentity) {
      const answer = await ask(all[role], route, personal)
      const refusal = expected(role, action, { id: personal, kind: 'personal', ownerId: all.physician.memberId, physicianIds: [] })
      expect(await findRefusal(answer.clone())).toBe(refusal)
      // That somebody has a personal identity is nobody's to learn.
      if (role !== 'physician') expect(answer.status).toBe(404)
    }
  })
})

test('the set-up link is no way in once somebody is here', async () => {
  expect(await makeSetUpLink(people.context)).toBeUndefined()
})
