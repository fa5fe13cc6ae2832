import { roles } from '@sharewell/domain/people'
import { createRoute, z } from '@hono/zod-openapi'
import { limitRate, type RateLimit } from '../../http/limit-rate.ts'
import { problemResponses } from '../../http/problem.ts'
import { makeRoutes } from '../../http/routes.ts'
import { newAccountSchema } from '../accounts/create-account.ts'
import { needs, needsNobody, needsUser } from '../access/need.ts'
import { callAuth } from '../sign-in/call-auth.ts'
import { sendCookies, settleSignIn } from '../sign-in/sign-in-routes.ts'
import { inWorkspace, json, jsonBody, noContent } from '../route-parts.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { findInvitation, invitationSchema, inviteMember, listInvitations, revokeInvitation } from './invitations.ts'

const often: RateLimit = { name: 'invitation', burst: 20, perMinute: 10 }
const tags = ['Invitations']
const token = z.string().max(100)
const joined = z.object({ workspaceId: z.uuid(), memberId: z.uuid() }).openapi('Joined')
const invitation = z.object({
  id: z.uuid(), role: z.enum(roles), invitedBy: z.uuid(), madeAt: z.int(), expiresAt: z.int(), usedAt: z.int().nullable(), revokedAt: z.int().nullable(), memberId: z.uuid().nullable(),
}).openapi('Invitation')

const invite = createRoute({
  method: 'post', path: '/workspaces/{workspaceId}/invitations', summary: 'Make a link that lets one person in; it is shown once, and sent where an address is given', tags, ...needs('invite'),
  request: { params: inWorkspace, body: jsonBody(invitationSchema) },
  responses: { ...json(201, z.object({ id: z.uuid(), link: z.url(), expiresAt: z.int(), isMailed: z.boolean() })), ...problemResponses(400, 401, 403, 404, 429, 503) },
})
const list = createRoute({
  method: 'get', path: '/workspaces/{workspaceId}/invitations', summary: 'Invitations, the newest first', tags, ...needs('invite'),
  request: { params: inWorkspace }, responses: { ...json(200, z.object({ invitations: z.array(invitation) })), ...problemResponses(401, 403, 404) },
})
const revoke = createRoute({
  method: 'delete', path: '/workspaces/{workspaceId}/invitations/{invitationId}', summary: 'Take an invitation back', tags, ...needs('invite'),
  request: { params: inWorkspace.extend({ invitationId: z.uuid() }) }, responses: { ...noContent, ...problemResponses(400, 401, 403, 404, 410) },
})
const look = createRoute({
  method: 'post', path: '/invitations/look', summary: 'What a link opens', tags, ...needsNobody, middleware: limitRate(often),
  request: { body: jsonBody(z.strictObject({ token })) },
  responses: { ...json(200, z.object({ workspace: z.string(), role: z.enum(roles), invitedBy: z.string(), expiresAt: z.int() })), ...problemResponses(400, 410, 429) },
})
const signUp = createRoute({
  method: 'post', path: '/invitations/sign-up', summary: 'Take an invitation up as somebody new; signs them in', tags, ...needsNobody, middleware: limitRate(often),
  request: { body: jsonBody(z.strictObject({ token, account: newAccountSchema })) },
  responses: { ...json(201, joined), ...problemResponses(400, 409, 410, 429) },
})
const accept = createRoute({
  method: 'post', path: '/invitations/accept', summary: 'Take an invitation up as who is signed in', tags, ...needsUser,
  request: { body: jsonBody(z.strictObject({ token })) }, responses: { ...json(201, joined), ...problemResponses(400, 401, 409, 410) },
})

export const invitationRoutes = makeRoutes()
  .openapi(invite, async (c) => c.json(await inviteMember(c.get('context'), c.get('member'), c.req.valid('json')), 201))
  .openapi(list, async (c) => {
    const rows = await listInvitations(c.get('context'), c.get('member').workspaceId)
    return c.json({ invitations: rows.map(({ tokenHash: _, workspaceId: __, ...shown }) => shown) }, 200)
  })
  .openapi(revoke, async (c) => {
    await revokeInvitation(c.get('context'), c.get('member'), c.req.valid('param').invitationId)
    return c.body(null, 204)
  })
  .openapi(look, async (c) => {
    const { workspace, role, invitedBy, expiresAt } = await findInvitation(c.get('context'), c.req.valid('json').token)
    return c.json({ workspace, role, invitedBy, expiresAt }, 200)
  })
  .openapi(signUp, async (c) => {
    const context = c.get('context')
    const { token: given, account } = c.req.valid('json')
    const made = await acceptInvitation(context, given, { account })
    const said = await callAuth(context, { method: 'POST', path: '/sign-in/email', body: { email: account.email, password: account.password }, headers: c.req.raw.headers })
    sendCookies(c, said)
    await settleSignIn(context, said, 'password')
    return c.json(made, 201)
  })
  .openapi(accept, async (c) => c.json(await acceptInvitation(c.get('context'), c.req.valid('json').token, { userId: c.get('user').userId }), 201))
