import { roles, tokenScopes } from '@sharewell/domain/people'
import { createRoute, z } from '@hono/zod-openapi'
import { and, eq, isNull } from 'drizzle-orm'
import type { Context } from '../../context.ts'
import { problemResponses } from '../../http/problem.ts'
import { makeRoutes } from '../../http/routes.ts'
import { users } from '../../db/schema/sign-in.ts'
import { members, workspaces } from '../../db/schema/workspaces.ts'
import { toRole } from '../access/find-member.ts'
import { needs, needsNobody, needsUser } from '../access/need.ts'
import type { SignedInUser } from '../access/people-env.ts'
import { inWorkspace, json, noContent } from '../route-parts.ts'
import { canHavePasskeys } from '../sign-in/open-auth.ts'
import { endSession, listSessions } from './sessions.ts'

const tags = ['Sign-in']
const membership = z.object({ workspaceId: z.uuid(), workspace: z.string(), memberId: z.uuid(), role: z.enum(roles) }).openapi('Membership')
const session = z.object({ id: z.uuid(), browser: z.string(), signedInAt: z.int(), endsAt: z.int(), isThis: z.boolean() }).openapi('Session')

const ways = createRoute({
  method: 'get', path: '/sign-in-ways', summary: 'How one can sign in here', tags, ...needsNobody,
  responses: { ...json(200, z.object({ passkeys: z.boolean() })) },
})
const me = createRoute({
  method: 'get', path: '/me', summary: 'Who is signed in, and where', tags, ...needsUser,
  responses: { ...json(200, z.object({ name: z.string(), email: z.string(), hasSecondFactor: z.boolean(), memberships: z.array(membership) })), ...problemResponses(401) },
})
const here = createRoute({
  method: 'get', path: '/workspaces/{workspaceId}/me', summary: 'What you are in this workspace; by token too', tags, ...needs('read'),
  request: { params: inWorkspace },
  responses: { ...json(200, z.object({ memberId: z.uuid(), role: z.enum(roles), scopes: z.array(z.enum(tokenScopes)).optional() })), ...problemResponses(401, 403, 404) },
})
const list = createRoute({
  method: 'get', path: '/sessions', summary: 'The browsers in which you are signed in', tags, ...needsUser,
  responses: { ...json(200, z.object({ sessions: z.array(session) })), ...problemResponses(401) },
})
const end = createRoute({
  method: 'delete', path: '/sessions/{sessionId}', summary: 'Sign one browser out', tags, ...needsUser,
  request: { params: z.object({ sessionId: z.uuid() }) }, responses: { ...noContent, ...problemResponses(400, 401, 404) },
})

async function findMe({ database }: Context, { userId, name, email }: SignedInUser) {
  const rows = await database.select({ workspaceId: workspaces.id, workspace: workspaces.name, memberId: members.id, role: members.role }).from(members)
    .innerJoin(workspaces, eq(workspaces.id, members.workspaceId)).where(and(eq(members.userId, userId), isNull(members.leftAt))).orderBy(members.id)
  const [user] = await database.select({ hasSecondFactor: users.twoFactorEnabled }).from(users).where(eq(users.id, userId))
  return { name, email, hasSecondFactor: user?.hasSecondFactor ?? false, memberships: rows.map((row) => ({ ...row, role: toRole(row.role) })) }
}

export const sessionRoutes = makeRoutes()
  .openapi(ways, (c) => c.json({ passkeys: canHavePasskeys(c.get('services').publicUrl) }, 200))
  .openapi(me, async (c) => c.json(await findMe(c.get('context'), c.get('user')), 200))
  .openapi(here, (c) => {
    const { memberId, role, token } = c.get('member')
    return c.json({ memberId, role, ...(token ? { scopes: [...token.scopes] } : {}) }, 200)
  })
  .openapi(list, async (c) => c.json({ sessions: await listSessions(c.get('context'), c.get('user')) }, 200))
  .openapi(end, async (c) => {
    await endSession(c.get('context'), c.get('user'), c.req.valid('param').sessionId)
    return c.body(null, 204)
  })
