import { createRoute, z } from '@hono/zod-openapi'
import { countAgainst, limitRate, type RateLimit } from '../../http/limit-rate.ts'
import { problemResponses } from '../../http/problem.ts'
import { makeRoutes } from '../../http/routes.ts'
import { Refused } from '../../refused.ts'
import { needsNobody } from '../access/need.ts'
import { json, jsonBody, noContent } from '../route-parts.ts'
import { queueReset } from './mail-reset-job.ts'
import { findReset } from './reset-links.ts'
import { resetPassword } from './reset-password.ts'

const tags = ['Sign-in']
const often: RateLimit = { name: 'password-reset', burst: 20, perMinute: 10 }
/** For one address, wherever it is asked from: nobody's mailbox is filled. */
const toOneAddress: RateLimit = { name: 'password-reset-address', burst: 3, perMinute: 0.1 }
const token = z.string().min(1).max(100)

const ask = createRoute({
  method: 'post', path: '/password-reset/ask', summary: 'Have a link for a new password sent; answers the same whoever asks', tags, ...needsNobody, middleware: limitRate(often),
  request: { body: jsonBody(z.strictObject({ email: z.email('Write a mail address.').max(254).transform((email) => email.toLowerCase()) })) },
  responses: { ...noContent, ...problemResponses(400, 429, 503) },
})
const look = createRoute({
  method: 'post', path: '/password-reset/look', summary: 'Whether a link still works', tags, ...needsNobody, middleware: limitRate(often),
  request: { body: jsonBody(z.strictObject({ token })) }, responses: { ...json(200, z.object({ expiresAt: z.int() })), ...problemResponses(400, 410, 429) },
})
const set = createRoute({
  method: 'post', path: '/password-reset', summary: 'Set a new password by a link; every browser is signed out', tags, ...needsNobody, middleware: limitRate(often),
  request: { body: jsonBody(z.strictObject({ token, password: z.string().min(1).max(256) })) }, responses: { ...noContent, ...problemResponses(400, 410, 429) },
})

export const passwordRoutes = makeRoutes()
  .openapi(ask, async (c) => {
    const context = c.get('context')
    const { email } = c.req.valid('json')
    if (!context.mail) throw new Refused('not-ready', { code: 'no-mail', words: 'No mail is set up here, so nothing can be sent. Ask whoever runs your Sharewell for a link: they make one with sharewell reset-password.' })
    // Whoever asks too often for one address gets the same answer, and no mail.
    if (await countAgainst(context, toOneAddress, email) === 0) await queueReset(context, email)
    return c.body(null, 204)
  })
  .openapi(look, async (c) => {
    const { expiresAt } = await findReset(c.get('context'), c.req.valid('json').token)
    return c.json({ expiresAt }, 200)
  })
  .openapi(set, async (c) => {
    await resetPassword(c.get('context'), c.req.valid('json'))
    return c.body(null, 204)
  })
