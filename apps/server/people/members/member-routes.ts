import { roles } from '@sharewell/domain/people'
import { createRoute, z } from '@hono/zod-openapi'
import { problemResponses } from '../../http/problem.ts'
import { makeRoutes } from '../../http/routes.ts'
import { needs } from '../access/need.ts'
import { inWorkspace, json, jsonBody, noContent } from '../route-parts.ts'
import { changeRole, listMembers, removeMember } from './members.ts'

const tags = ['Members']
const member = z.object({ id: z.uuid(), name: z.string(), role: z.enum(roles), joinedAt: z.int() }).openapi('Member')
const onMember = inWorkspace.extend({ memberId: z.uuid() })

const list = createRoute({
  method: 'get', path: '/workspaces/{workspaceId}/members', summary: 'Who is in the workspace', tags, ...needs('read'),
  request: { params: inWorkspace }, responses: { ...json(200, z.object({ members: z.array(member) })), ...problemResponses(401, 403, 404) },
})
const change = createRoute({
  method: 'patch', path: '/workspaces/{workspaceId}/members/{memberId}', summary: 'Give a member another role', tags, ...needs('manage-members'),
  request: { params: onMember, body: jsonBody(z.strictObject({ role: z.enum(roles) })) }, responses: { ...noContent, ...problemResponses(400, 401, 403, 404) },
})
const remove = createRoute({
  method: 'delete', path: '/workspaces/{workspaceId}/members/{memberId}', summary: 'Remove a member; their tokens and delegations end', tags, ...needs('manage-members'),
  request: { params: onMember }, responses: { ...noContent, ...problemResponses(400, 401, 403, 404) },
})

export const memberRoutes = makeRoutes()
  .openapi(list, async (c) => c.json({ members: await listMembers(c.get('context'), c.get('member').workspaceId) }, 200))
  .openapi(change, async (c) => {
    await changeRole(c.get('context'), c.get('member'), c.req.valid('param').memberId, c.req.valid('json').role)
    return c.body(null, 204)
  })
  .openapi(remove, async (c) => {
    await removeMember(c.get('context'), c.get('member'), c.req.valid('param').memberId)
    return c.body(null, 204)
  })
