import { timingSafeEqual } from 'node:crypto'
import type { Context as HonoContext } from 'hono'
import type { AppEnv } from './app-env.ts'
import { isLoopback } from './client-address.ts'
import { answerProblem } from './problem.ts'
import { makeRoutes } from './routes.ts'

function isAllowed(c: HonoContext<AppEnv>): boolean {
  const { metricsToken } = c.get('services')
  const given = /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1]
  if (metricsToken !== undefined && given !== undefined) return given.length === metricsToken.length && timingSafeEqual(Buffer.from(given), Buffer.from(metricsToken))
  // Behind a proxy everybody seems to be near, so a forwarded request never counts as this machine.
  return c.req.header('x-forwarded-for') === undefined && c.req.header('forwarded') === undefined && isLoopback(c.get('clientAddress'))
}

/** For whoever runs the server: does it live, can it work, what did it do. Outside /api, answered in every state. */
export const healthRoutes = makeRoutes()

healthRoutes.get('/healthz', (c) => c.text('ok\n'))

healthRoutes.get('/readyz', async (c) => {
  const { readiness, isDatabaseAnswering } = c.get('services')
  const now = readiness()
  if (now.state === 'ready' && await isDatabaseAnswering()) return c.text('ready\n')
  if (now.state === 'broken') return answerProblem(c, { title: now.what, status: 503, code: 'broken', doThis: now.doThis })
  if (now.state === 'ready') return answerProblem(c, { title: 'The database does not answer.', status: 503, code: 'database', doThis: 'Look whether it runs; the server goes on by itself when it is back.', retryAfter: 5 })
  return answerProblem(c, { title: now.state === 'stopping' ? 'The server is stopping.' : 'The server is starting.', status: 503, code: now.state, retryAfter: 2 })
})

healthRoutes.get('/metrics', (c) => {
  if (!isAllowed(c)) return answerProblem(c, { title: 'Metrics are for this machine, or for who shows the token.', status: 403, code: 'forbidden', doThis: 'Set SHAREWELL_METRICS_TOKEN and send it as a bearer token.' })
  c.header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8')
  return c.body(c.get('services').metrics.toText())
})
