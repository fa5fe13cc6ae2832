import { z } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import type { Context as HonoContext } from 'hono'
import type { Context } from '../../context.ts'
import { answerInvalid } from '../../http/answer-error.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { problemResponses } from '../../http/problem.ts'
import { makeRoutes } from '../../http/routes.ts'
import { Refused } from '../../refused.ts'
import { findSessionOf } from '../access/find-user.ts'
import { needsNobody, needsUser } from '../access/need.ts'
import { type AuthAnswer, callAuth } from './call-auth.ts'
import { noteRefusedSignIn } from './note-refused.ts'
import { checkPassword } from './password-rules.ts'
import { limitSignIn } from './sign-in-limits.ts'
import { tellSignIn } from './tell-sign-in.ts'
import { type Way, ways } from './ways.ts'

/** Sends the cookies of an answer on, as they are. */
export function sendCookies(c: HonoContext<AppEnv>, { cookies }: AuthAnswer): void {
  for (const cookie of cookies) c.header('Set-Cookie', cookie, { append: true })
}

const opened = z.union([z.looseObject({ token: z.string() }).transform(({ token }) => token), z.looseObject({ session: z.looseObject({ token: z.string() }) }).transform(({ session }) => session.token)])

/** Whom an answer signed in, told to the audit; undefined where a second factor is still asked for. */
export async function settleSignIn(context: Context, { body }: AuthAnswer, way: NonNullable<Way['opens']>): Promise<string | undefined> {
  const token = opened.safeParse(body).data
  const session = token === undefined ? undefined : await findSessionOf(context, token)
  if (!session) return undefined
  await tellSignIn(context, session, way)
  return session.userId
}

/** A passkey counts as two factors, so the device must have looked at whom it serves. The platform signs these flags. */
function checkWasLookedAt(body: Readonly<Record<string, unknown>>): void {
  const flags = z.object({ response: z.object({ response: z.object({ authenticatorData: z.string() }) }) }).safeParse(body).data?.response.response.authenticatorData
  const byte = flags === undefined ? undefined : Buffer.from(flags, 'base64url')[32]
  if (byte === undefined || (byte & 0b100) === 0) throw new Refused('unauthenticated', { code: 'passkey', words: 'This passkey did not check who you are. Use its PIN, face or finger.' })
}

async function answer(c: HonoContext<AppEnv>, way: Way, body: Readonly<Record<string, unknown>> | undefined): Promise<Response> {
  const context = c.get('context')
  if (way.opens) await limitSignIn(context, c.get('clientAddress'), typeof body?.['email'] === 'string' ? body['email'] : undefined)
  if (way.opens === 'passkey') checkWasLookedAt(body ?? {})
  if (typeof body?.['newPassword'] === 'string') checkPassword(body['newPassword'])
  const passed = way.path === '/change-password' ? { ...body, revokeOtherSessions: true } : body
  const said = await callAuth(context, { method: way.method === 'get' ? 'GET' : 'POST', path: way.path, body: passed, headers: c.req.raw.headers }).catch(async (error: unknown) => {
    if (way.opens === 'password' && error instanceof Refused && typeof body?.['email'] === 'string') await noteRefusedSignIn(context, body['email'])
    throw error
  })
  sendCookies(c, said)
  if (way.path === '/passkey/generate-authenticate-options') return c.json({ ...said.body, userVerification: 'required' })
  if (!way.opens) return c.json(withoutToken(said.body))
  const userId = await settleSignIn(context, said, way.opens)
  return c.json({ signedIn: userId !== undefined })
}

/** The token of a session stands in the cookie alone, where no script reads it. */
function withoutToken(body: AuthAnswer['body']): unknown {
  if (body === null || Array.isArray(body)) return body
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== 'token' && name !== 'session'))
}

export const signInRoutes = makeRoutes()

for (const way of ways) {
  const { method, path, summary, body } = way
  const needed = way.needs === 'user' ? needsUser : needsNobody
  signInRoutes.openAPIRegistry.registerPath({
    method, path: `/auth${path}`, summary, tags: ['Sign-in'], 'x-needs': needed['x-needs'],
    ...(body ? { request: { body: { required: true, content: { 'application/json': { schema: body } } } } } : {}),
    responses: { 200: { description: 'Done', content: { 'application/json': { schema: z.unknown() } } }, ...problemResponses(400, 401, 403, 429) },
  })
  if ('middleware' in needed) signInRoutes.use(`/auth${path}`, needed.middleware)
  signInRoutes.on(method.toUpperCase(), [`/auth${path}`], async (c) => {
    if (!body) return answer(c, way, undefined)
    const given = body.safeParse(await readJson(c))
    return given.success ? answer(c, way, given.data) : answerInvalid({ success: false, target: 'json', error: given.error }, c) ?? c.body(null, 400)
  })
}

async function readJson(c: HonoContext<AppEnv>): Promise<unknown> {
  if (!/^application\/json\b/.test(c.req.header('content-type') ?? '')) throw new HTTPException(400)
  return c.req.json().catch(() => { throw new HTTPException(400) })
}
