import { createRoute, z } from '@hono/zod-openapi'
import type { RateLimit } from '../../http/limit-rate.ts'
import { limitRate } from '../../http/limit-rate.ts'
import { problemResponses } from '../../http/problem.ts'
import { makeRoutes } from '../../http/routes.ts'
import { needsNobody } from '../access/need.ts'
import { callAuth } from '../sign-in/call-auth.ts'
import { sendCookies, settleSignIn } from '../sign-in/sign-in-routes.ts'
import { isSetUpOpen, setUpSchema, setUpWorkspace } from './set-up-workspace.ts'

const often: RateLimit = { name: 'set-up', burst: 10, perMinute: 6 }

const look = createRoute({
  method: 'post', path: '/set-up/look', summary: 'Whether a set-up link still works', tags: ['Set-up'], ...needsNobody, middleware: limitRate(often),
  request: { body: { required: true, content: { 'application/json': { schema: z.strictObject({ token: z.string().max(100) }) } } } },
  responses: { 200: { description: 'Whether it works', content: { 'application/json': { schema: z.object({ isOpen: z.boolean() }) } } }, ...problemResponses(400, 429) },
})

const setUp = createRoute({
  method: 'post', path: '/set-up', summary: 'Make the first workspace with its owner and first identity; signs the owner in', tags: ['Set-up'], ...needsNobody, middleware: limitRate(often),
  request: { body: { required: true, content: { 'application/json': { schema: setUpSchema } } } },
  responses: { 201: { description: 'Made', content: { 'application/json': { schema: z.object({ workspaceId: z.uuid(), memberId: z.uuid(), identityId: z.uuid() }).openapi('Made') } } }, ...problemResponses(400, 409, 410, 429) },
})

export const setUpRoutes = makeRoutes()
  .openapi(look, async (c) => c.json({ isOpen: await isSetUpOpen(c.get('context'), c.req.valid('json').token) }, 200))
  .openapi(setUp, async (c) => {
    const context = c.get('context')
    const input = c.req.valid('json')
    const made = await setUpWorkspace(context, input)
    const said = await callAuth(context, { method: 'POST', path: '/sign-in/email', body: { email: input.account.email, password: input.account.password }, headers: c.req.raw.headers })
    sendCookies(c, said)
    await settleSignIn(context, said, 'password')
    return c.json(made, 201)
  })
