import { createRoute, z } from '@hono/zod-openapi'
import { postContentSchema } from '../compose/content.ts'
import type { FollowPost } from '../compose/move-post.ts'
import { hash } from '../compose/post-shape.ts'
import { limitRate, type RateLimit } from '../http/limit-rate.ts'
import { problemResponses } from '../http/problem.ts'
import { makeRoutes } from '../http/routes.ts'
import { needsNobody } from '../people/access/need.ts'
import { json, jsonBody, noContent } from '../people/route-parts.ts'
import { decideAsGuest, readAsGuest, readPictureAsGuest } from './decide-as-guest.ts'
import { confirmGuestCode } from './guest-links.ts'
import { remarksSchema } from './remarks.ts'

const often: RateLimit = { name: 'guest-link', burst: 30, perMinute: 20 }
const word = z.string().min(1).max(100)
/** In the body and never in the path, so that no log and no history of a browser holds them. */
const keys = z.strictObject({ token: word, pass: word })
const open = { tags: ['Guests'], ...needsNobody, middleware: limitRate(often) }
const refusals = problemResponses(400, 403, 404, 409, 410, 429)
const sight = z.object({ revisionHash: hash, speaks: z.string(), content: postContentSchema.nullable(), expiresAt: z.int() }).openapi('GuestSight')

const confirm = createRoute({ method: 'post', path: '/guest-links/confirm', summary: 'Give the code that came by mail, once; answers the pass that opens the link', ...open, request: { body: jsonBody(z.strictObject({ token: word, code: word })) }, responses: { ...json(200, z.object({ pass: z.string() })), ...refusals } })
const read = createRoute({ method: 'post', path: '/guest-links/read', summary: 'The one revision that a guest was asked about', ...open, request: { body: jsonBody(keys) }, responses: { ...json(200, sight), ...refusals } })
const look = createRoute({
  method: 'post', path: '/guest-links/picture', summary: 'A picture of it', ...open, request: { body: jsonBody(keys.extend({ sha256: hash })) },
  responses: { 200: { description: 'The picture', content: { 'image/*': { schema: z.string().openapi({ format: 'binary' }) } } }, ...refusals },
})
const approve = createRoute({ method: 'post', path: '/guest-links/approve', summary: 'Approve it; the link ends', ...open, request: { body: jsonBody(keys) }, responses: { ...noContent, ...refusals } })
const giveBack = createRoute({ method: 'post', path: '/guest-links/return', summary: 'Return it with remarks; the link ends', ...open, request: { body: jsonBody(keys.extend({ remarks: remarksSchema })) }, responses: { ...noContent, ...refusals } })

/** What a guest may do, without an account. `follow` is what later stages do when a post moves. */
export function makeGuestRoutes(follow: FollowPost) {
  return makeRoutes()
    .openapi(confirm, async (c) => c.json(await confirmGuestCode(c.get('context'), c.req.valid('json')), 200))
    .openapi(read, async (c) => c.json(await readAsGuest(c.get('context'), c.req.valid('json')), 200))
    .openapi(look, async (c) => {
      const { type, bytes } = await readPictureAsGuest(c.get('context'), c.req.valid('json'))
      return c.body(Uint8Array.from(bytes), 200, { 'Content-Type': `image/${type}`, 'Content-Disposition': 'inline' })
    })
    .openapi(approve, async (c) => {
      await decideAsGuest(c.get('context'), { ...c.req.valid('json'), decision: 'approved' }, follow)
      return c.body(null, 204)
    })
    .openapi(giveBack, async (c) => {
      await decideAsGuest(c.get('context'), { ...c.req.valid('json'), decision: 'returned' }, follow)
      return c.body(null, 204)
    })
}
