import type { Context as HonoContext } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ZodError } from 'zod'
import { refusalStatus, Refused } from '../refused.ts'
import type { AppEnv } from './app-env.ts'
import { answerProblem } from './problem.ts'

/** Turns what was thrown into a problem. What nobody foresaw is logged without its message and told without it. */
export function answerError(error: unknown, c: HonoContext<AppEnv>): Response {
  if (error instanceof Refused) {
    return answerProblem(c, { title: error.message, status: refusalStatus[error.kind], code: error.code, ...error.more })
  }
  if (error instanceof HTTPException && error.status < 500) {
    return answerProblem(c, { title: error.status === 400 ? 'The request could not be read.' : 'The request is not answered.', status: error.status, code: 'invalid', doThis: 'Send JSON as /api/openapi.json describes it.' })
  }
  c.get('services').log.error('A request failed.', error, { request: c.get('requestId'), route: c.req.routePath })
  return answerProblem(c, {
    title: 'Something broke on the server.', status: 500, code: 'broken',
    doThis: 'Try it again. If it stays, look into the log for this request id.',
  })
}

/** Where a body, a query or a path does not fit its schema: each place with its words. Values are not repeated. */
export function answerInvalid(result: { success: boolean; target: string; error?: ZodError }, c: HonoContext<AppEnv>): Response | undefined {
  if (result.success || !result.error) return undefined
  const errors = result.error.issues.slice(0, 20).map(({ path, message }) => ({ where: [result.target, ...path].join('.'), words: message }))
  return answerProblem(c, { title: 'The request does not fit.', status: 400, code: 'invalid', doThis: 'Mend the places below; /api/openapi.json describes them.', errors })
}
