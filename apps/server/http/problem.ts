import { z } from '@hono/zod-openapi'
import type { Context as HonoContext } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { AppEnv } from './app-env.ts'

/** How every refusal looks (RFC 9457): what happened, where, and what to do. */
export const problemSchema = z.object({
  type: z.string().openapi({ example: '/problems/not-found' }),
  title: z.string().openapi({ description: 'What happened.', example: 'There is no such post.' }),
  status: z.int(),
  code: z.string().openapi({ description: 'The same for the same reason; for programs.', example: 'not-found' }),
  requestId: z.string(),
  where: z.string().optional().openapi({ description: 'Which part of the request it is about.' }),
  doThis: z.string().optional().openapi({ description: 'The way on.' }),
  retryAfter: z.int().optional().openapi({ description: 'Seconds after which it may be tried again.' }),
  errors: z.array(z.object({ where: z.string(), words: z.string() })).optional(),
}).openapi('Problem')
export type Problem = z.infer<typeof problemSchema>

export type ProblemParts = Omit<Problem, 'type' | 'requestId'>

/** The answer for a problem. */
export function answerProblem(c: HonoContext<AppEnv>, parts: ProblemParts): Response {
  const problem: Problem = { type: `/problems/${parts.code}`, ...parts, requestId: c.get('requestId') }
  if (parts.retryAfter !== undefined) c.header('Retry-After', String(parts.retryAfter))
  c.header('Content-Type', 'application/problem+json; charset=utf-8')
  // Refusals have a body each.
  return c.body(JSON.stringify(problem), toStatus(parts.status))
}

function toStatus(status: number): ContentfulStatusCode {
  const known: readonly ContentfulStatusCode[] = [400, 401, 403, 404, 405, 409, 410, 413, 415, 421, 429, 500, 503, 504]
  return known.find((one) => one === status) ?? 500
}

/** For the `responses` of a route: the problems that it may answer with. */
export function problemResponses<const Statuses extends readonly number[]>(...statuses: Statuses): Record<Statuses[number], { description: string; content: { 'application/problem+json': { schema: typeof problemSchema } } }> {
  const response = { description: 'Refused', content: { 'application/problem+json': { schema: problemSchema } } }
  // Object.fromEntries forgets which keys it was given.
  return Object.fromEntries(statuses.map((status) => [status, response])) as Record<Statuses[number], typeof response>
}
