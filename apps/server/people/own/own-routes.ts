import { createRoute, z } from '@hono/zod-openapi'
import { problemResponses } from '../../http/problem.ts'
import { makeRoutes } from '../../http/routes.ts'
import { needs } from '../access/need.ts'
import { inWorkspace, json, jsonBody, noContent } from '../route-parts.ts'
import { eraseOwn, eraseWorkspace } from './erase.ts'
import { exportOwn, exportWorkspace } from './export-own.ts'

const tags = ['Export and erase']
const exported = z.record(z.string(), z.unknown())

const own = createRoute({
  method: 'get', path: '/workspaces/{workspaceId}/me/export', summary: 'All that is kept of you', tags, ...needs('export-own'),
  request: { params: inWorkspace }, responses: { ...json(200, exported), ...problemResponses(401, 403, 404) },
})
const eraseMe = createRoute({
  method: 'post', path: '/workspaces/{workspaceId}/me/erase', summary: 'Leave, and have what names you erased', tags, ...needs('erase-own'),
  request: { params: inWorkspace, body: jsonBody(z.strictObject({ isSure: z.literal(true) })) }, responses: { ...noContent, ...problemResponses(400, 401, 403, 404, 409) },
})
const whole = createRoute({
  method: 'get', path: '/workspaces/{workspaceId}/export', summary: 'All that the workspace keeps, personal identities left out', tags, ...needs('export-workspace'),
  request: { params: inWorkspace }, responses: { ...json(200, exported), ...problemResponses(401, 403, 404) },
})
const eraseAll = createRoute({
  method: 'post', path: '/workspaces/{workspaceId}/erase', summary: 'Erase the workspace; type its name', tags, ...needs('erase-workspace'),
  request: { params: inWorkspace, body: jsonBody(z.strictObject({ name: z.string().max(200) })) }, responses: { ...noContent, ...problemResponses(400, 401, 403, 404) },
})

export const ownRoutes = makeRoutes()
  .openapi(own, async (c) => c.json(await exportOwn(c.get('context'), c.get('member')), 200))
  .openapi(eraseMe, async (c) => {
    await eraseOwn(c.get('context'), c.get('member'))
    return c.body(null, 204)
  })
  .openapi(whole, async (c) => c.json(await exportWorkspace(c.get('context'), c.get('member')), 200))
  .openapi(eraseAll, async (c) => {
    await eraseWorkspace(c.get('context'), c.get('member'), c.req.valid('json').name)
    return c.body(null, 204)
  })
