import { type Action, actionFacts, toPermissionRefusal } from '@sharewell/domain/people'
import { createMiddleware } from 'hono/factory'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { countAgainst, type RateLimit } from '../../http/limit-rate.ts'
import { Refused } from '../../refused.ts'
import { findIdentity } from './find-identity.ts'
import { findMember, findTokenMember } from './find-member.ts'
import { findUser } from './find-user.ts'
import type { MemberEnv, SignedInMember, UserEnv } from './people-env.ts'
import { permit } from './permit.ts'

/** What a route declares: an action of the matrix; `user`, who is signed in with a browser, in whatever workspace; `nobody`, anyone who asks. */
export type Needs = Action | 'user' | 'nobody'

const perMember: RateLimit = { name: 'member', burst: 300, perMinute: 600 }
const strangers: RateLimit = { name: 'wrong-token', burst: 20, perMinute: 10 }

/** Open to anyone who asks. Spread it into `createRoute`. */
export const needsNobody = { 'x-needs': 'nobody' } as const

const userMiddleware = createMiddleware<UserEnv>(async (c, next) => {
  const user = await findUser(c.get('context'), c.req.raw.headers)
  if (!user) throw new Refused('unauthenticated', toPermissionRefusal('sign-in'))
  await limit(c.get('context'), user.userId)
  c.set('user', user)
  await next()
})

/** For who is signed in with a browser. Spread it into `createRoute`; the handler finds `c.get('user')`. */
export const needsUser = { 'x-needs': 'user', middleware: userMiddleware, security: [{ cookie: [] }] }

/**
 * For a member of the workspace that the path names (`{workspaceId}`), by cookie or token, who may do the action. Spread it
 * into `createRoute`; the handler finds `c.get('member')`. Where the path names an `{identityId}`, that identity is asked about
 * here; otherwise an action about an identity asks `permit` itself, once it knows which one.
 */
export function needs<const Name extends Action>(action: Name) {
  const middleware = createMiddleware<MemberEnv>(async (c, next) => {
    const context = c.get('context')
    const member = await findActor(context, c.req.raw.headers, c.req.param('workspaceId') ?? '', c.get('clientAddress'))
    await limit(context, member.memberId)
    const identityId = c.req.param('identityId')
    if (identityId !== undefined) await permitOnIdentity(context, member, action, identityId)
    else if (actionFacts[action].about === 'identity') permitToken(member, action)
    else await permit(context, member, action)
    c.set('member', member)
    await next()
  })
  return { 'x-needs': action, middleware, security: [{ cookie: [] }, { token: [] }] }
}

async function findActor(context: Context, headers: Headers, workspaceId: string, address: string): Promise<SignedInMember> {
  const [, token] = /^Bearer (\S+)$/i.exec(headers.get('authorization') ?? '') ?? []
  if (token !== undefined) {
    const member = await findTokenMember(context, token)
    if (!member) {
      const wait = await countAgainst(context, strangers, address)
      if (wait > 0) throw new Refused('too-many', { code: 'too-many', words: 'That was too often. Wait a moment, then try again.' }, { retryAfter: Math.ceil(wait / 1000) })
      throw new Refused('unauthenticated', { code: 'token', words: 'This token is unknown, ended or revoked. Run sharewell login, or make another one.' })
    }
    if (member.workspaceId !== workspaceId) throw notHere()
    return member
  }
  const user = await findUser(context, headers)
  if (!user) throw new Refused('unauthenticated', toPermissionRefusal('sign-in'))
  const member = isId(workspaceId) ? await findMember(context, user.userId, workspaceId) : undefined
  if (!member) throw notHere()
  return { ...member, sessionId: user.sessionId }
}

async function permitOnIdentity(context: Context, member: SignedInMember, action: Action, id: string): Promise<void> {
  const identity = isId(id) ? await findIdentity(context.database, member.workspaceId, id) : undefined
  if (!identity) throw notHere()
  await permit(context, member, action, identity)
}

/** What can be known before the identity is: a token's scopes. */
function permitToken({ token }: SignedInMember, action: Action): void {
  const { scope } = actionFacts[action]
  if (token === undefined) return
  if (scope === 'never') throw new Refused('forbidden', toPermissionRefusal('token-never'))
  if (!token.scopes.includes(scope)) throw new Refused('forbidden', toPermissionRefusal('token-scope'))
}

async function limit(context: Context, who: string): Promise<void> {
  const wait = await countAgainst(context, perMember, who)
  if (wait > 0) throw new Refused('too-many', { code: 'too-many', words: 'That was too often. Wait a moment, then try again.' }, { retryAfter: Math.ceil(wait / 1000) })
}

function isId(text: string): boolean {
  return z.uuid().safeParse(text).success
}

function notHere(): Refused {
  return new Refused('not-found', toPermissionRefusal('not-here'))
}
