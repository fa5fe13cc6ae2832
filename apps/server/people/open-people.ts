import { type Role, roles } from '@sharewell/domain/people'
import { z } from 'zod'
import { type AskOptions, openTestServer, type TestServer, type TestServerOptions } from '../testing/open-test-server.ts'
import { makeSetUpLink } from './set-up/make-set-up-link.ts'

/** Somebody in a test who is signed in. */
export interface Person {
  readonly memberId: string
  readonly email: string
  readonly cookie: string
  /** Asks with their cookie. `path` begins with `/api`. */
  readonly ask: (path: string, options?: AskOptions) => Promise<Response>
}

export interface People extends TestServer {
  readonly workspaceId: string
  /** The owner's first, professional identity. */
  readonly identityId: string
  /** Below `/api/workspaces/ID`. */
  readonly here: string
  readonly owner: Person
  /** Invites somebody and lets them sign up. */
  readonly join: (role: Role, name?: string) => Promise<Person>
  /** One person a role. */
  readonly joinAll: () => Promise<Record<Role, Person>>
}

export const testPassword = 'four quiet herons wade'
export const setUpBody = {
  account: { name: 'Amara Fictional', email: 'amara@example.org', password: testPassword },
  workspace: { name: 'Riverbend', timeZone: 'America/Toronto' },
  identity: { kind: 'professional', name: 'Dr Amara Fictional', jurisdiction: 'CA-ON' },
} as const
const made = z.object({ workspaceId: z.string(), memberId: z.string(), identityId: z.string() })

/** The cookies that an answer sets, as a browser sends them back. */
export function toCookie(answer: Response): string {
  return answer.headers.getSetCookie().map((one) => one.split(';', 1)[0]).join('; ')
}

/** The token behind the # of a link. */
export function toLinkToken(link: string | undefined): string {
  return link?.split('#')[1] ?? ''
}

/** A server in which a workspace is set up, with its owner signed in. */
export async function openPeople(options?: TestServerOptions): Promise<People> {
  const server = await openTestServer(options)
  const answer = await server.ask('/api/set-up', { body: { ...setUpBody, token: toLinkToken(await makeSetUpLink(server.context)) } })
  const { workspaceId, memberId, identityId } = made.parse(await answer.json())
  const toPerson = (email: string, id: string, cookie: string): Person => ({
    memberId: id, email, cookie, ask: (path, { headers, ...rest } = {}) => server.ask(path, { ...rest, headers: { cookie, ...headers } }),
  })
  const owner = toPerson(setUpBody.account.email, memberId, toCookie(answer))
  const here = `/api/workspaces/${workspaceId}`
  let people = 0

  async function join(role: Role, name = `A ${role}`): Promise<Person> {
    people += 1
    const email = `${role}${people}@example.org`
    const { link } = z.object({ link: z.string() }).parse(await (await owner.ask(`${here}/invitations`, { body: { role } })).json())
    // Each person sits elsewhere, so that the limits of one place do not meet them all.
    const joined = await server.ask('/api/invitations/sign-up', { body: { token: toLinkToken(link), account: { name, email, password: testPassword } }, headers: { 'x-forwarded-for': `198.51.100.${people}` } })
    return toPerson(email, z.object({ memberId: z.string() }).parse(await joined.json()).memberId, toCookie(joined))
  }

  async function joinAll(): Promise<Record<Role, Person>> {
    const all: Record<string, Person> = { owner }
    for (const role of roles) if (role !== 'owner') all[role] = await join(role)
    const { physician, manager, reviewer, reader } = all
    if (!physician || !manager || !reviewer || !reader) throw new Error('Somebody did not join.')
    return { owner, physician, manager, reviewer, reader }
  }

  return { ...server, workspaceId, identityId, here, owner, join, joinAll }
}
