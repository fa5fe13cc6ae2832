import { tokenScopes } from '@sharewell/domain/people'
import { createRoute, z } from '@hono/zod-openapi'
import { limitRate, type RateLimit } from '../../http/limit-rate.ts'
import { problemResponses } from '../../http/problem.ts'
import { makeRoutes } from '../../http/routes.ts'
import { needs, needsNobody, needsUser } from '../access/need.ts'
import { inWorkspace, json, jsonBody, noContent } from '../route-parts.ts'
import { answerDeviceLogin, beginDeviceLogin, deviceScopes, findDeviceLogin, pollDeviceLogin } from './device-login.ts'
import { endHeldToken, listTokens, makeApiToken, revokeToken, tokenInputSchema } from './tokens.ts'

const tags = ['Tokens']
const token = z.object({
  id: z.uuid(), name: z.string(), scopes: z.array(z.enum(tokenScopes)), madeAt: z.int(), expiresAt: z.int(), usedOn: z.string().nullable(), revokedAt: z.int().nullable(),
}).openapi('Token')
const begins: RateLimit = { name: 'device-login', burst: 10, perMinute: 6 }
const polls: RateLimit = { name: 'device-poll', burst: 60, perMinute: 60 }
/** Eight letters are few, so nobody tries many. */
const guesses: RateLimit = { name: 'device-code', burst: 10, perMinute: 5 }
const userCode = z.string().min(8).max(12)

const make = createRoute({
  method: 'post', path: '/workspaces/{workspaceId}/tokens', summary: 'Make a token that acts as you; it is shown once', tags, ...needs('manage-sessions'),
  request: { params: inWorkspace, body: jsonBody(tokenInputSchema) }, responses: { ...json(201, z.object({ id: z.uuid(), token: z.string(), expiresAt: z.int() })), ...problemResponses(400, 401, 403, 404) },
})
const list = createRoute({
  method: 'get', path: '/workspaces/{workspaceId}/tokens', summary: 'Your tokens', tags, ...needs('manage-sessions'),
  request: { params: inWorkspace }, responses: { ...json(200, z.object({ tokens: z.array(token) })), ...problemResponses(401, 403, 404) },
})
const revoke = createRoute({
  method: 'delete', path: '/workspaces/{workspaceId}/tokens/{tokenId}', summary: 'End one of your tokens', tags, ...needs('manage-sessions'),
  request: { params: inWorkspace.extend({ tokenId: z.uuid() }) }, responses: { ...noContent, ...problemResponses(400, 401, 403, 404) },
})
const begin = createRoute({
  method: 'post', path: '/device-login', summary: 'Begin to sign a program in (RFC 8628)', tags, ...needsNobody, middleware: limitRate(begins),
  request: { body: jsonBody(z.strictObject({ scopes: deviceScopes })) },
  responses: { ...json(201, z.object({ deviceCode: z.string(), userCode: z.string(), verifyAt: z.string(), expiresAt: z.int(), pollSeconds: z.int() })), ...problemResponses(400, 429) },
})
const poll = createRoute({
  method: 'post', path: '/device-login/poll', summary: 'What the person said; answers the token once', tags, ...needsNobody, middleware: limitRate(polls),
  request: { body: jsonBody(z.strictObject({ deviceCode: z.string().max(100) })) },
  responses: { ...json(200, z.object({ state: z.enum(['waiting', 'refused', 'ended', 'allowed']), token: z.string().optional(), workspaceId: z.uuid().optional(), expiresAt: z.int().optional() })), ...problemResponses(400, 429) },
})
const look = createRoute({
  method: 'post', path: '/device-login/look', summary: 'What the program behind a code asks for', tags, ...needsUser, middleware: [needsUser.middleware, limitRate(guesses)] as const,
  request: { body: jsonBody(z.strictObject({ userCode })) }, responses: { ...json(200, z.object({ scopes: z.array(z.enum(tokenScopes)), madeAt: z.int() })), ...problemResponses(400, 401, 410, 429) },
})
const end = createRoute({
  method: 'post', path: '/device-login/end', summary: 'End a token, for whoever holds it', tags, ...needsNobody, middleware: limitRate(begins),
  request: { body: jsonBody(z.strictObject({ token: z.string().max(100) })) }, responses: { ...noContent, ...problemResponses(400, 429) },
})
const say = createRoute({
  method: 'post', path: '/workspaces/{workspaceId}/device-login', summary: 'Let a program act as you, or refuse it', tags, ...needs('manage-sessions'),
  request: { params: inWorkspace, body: jsonBody(z.strictObject({ userCode, isAllowed: z.boolean() })) }, responses: { ...noContent, ...problemResponses(400, 401, 403, 404, 410) },
})

export const tokenRoutes = makeRoutes()
  .openapi(make, async (c) => {
    const context = c.get('context')
    return c.json(await context.database.transaction((transaction) => makeApiToken(context, transaction, c.get('member'), c.req.valid('json'))), 201)
  })
  .openapi(list, async (c) => c.json({ tokens: await listTokens(c.get('context'), c.get('member')) }, 200))
  .openapi(revoke, async (c) => {
    await revokeToken(c.get('context'), c.get('member'), c.req.valid('param').tokenId)
    return c.body(null, 204)
  })
  .openapi(begin, async (c) => c.json(await beginDeviceLogin(c.get('context'), c.req.valid('json').scopes), 201))
  .openapi(poll, async (c) => c.json(await pollDeviceLogin(c.get('context'), c.req.valid('json').deviceCode), 200))
  .openapi(look, async (c) => c.json(await findDeviceLogin(c.get('context'), c.req.valid('json').userCode), 200))
  .openapi(end, async (c) => {
    await endHeldToken(c.get('context'), c.req.valid('json').token)
    return c.body(null, 204)
  })
  .openapi(say, async (c) => {
    const { userCode: code, isAllowed } = c.req.valid('json')
    await answerDeviceLogin(c.get('context'), c.get('member'), code, isAllowed)
    return c.body(null, 204)
  })
