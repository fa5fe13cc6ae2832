import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../app-env.ts'
import { answerProblem } from '../problem.ts'

/** Lets a request on to the routes when the server is ready, with what actions need. */
export const needReady = createMiddleware<AppEnv>(async (c, next) => {
  const now = c.get('services').readiness()
  if (now.state !== 'ready') {
    return answerProblem(c, now.state === 'broken'
      ? { title: 'The server cannot reach its database, so only the page works.', status: 503, code: 'not-ready', doThis: 'Whoever runs it finds the reason and the way on in its terminal.' }
      : { title: 'The server is not ready yet.', status: 503, code: 'not-ready', retryAfter: 2 })
  }
  c.set('context', now.context)
  await next()
  return undefined
})
