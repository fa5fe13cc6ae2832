import { createMiddleware } from 'hono/factory'
import { matchedRoutes } from 'hono/route'
import type { AppEnv } from '../app-env.ts'

/** One line and one measured time a request: by the route's pattern, so that no id, query or address is in either. */
export const recordRequest = createMiddleware<AppEnv>(async (c, next) => {
  const { log, metrics } = c.get('services')
  const start = performance.now()
  await next()
  const seconds = (performance.now() - start) / 1000
  const route = matchedRoutes(c).map(({ path }) => path).findLast((path) => !path.endsWith('*')) ?? 'none'
  const { status } = c.res
  metrics.observe('sharewell_http_request_seconds', seconds, { method: toMethod(c.req.method), route, status })
  if (route !== '/healthz' && route !== '/readyz' && route !== '/metrics') log.info('answered', { request: c.get('requestId'), method: toMethod(c.req.method), route, status, milliseconds: Math.round(seconds * 1000) })
})

/** A method is whatever a caller writes; only known ones become labels. */
function toMethod(method: string): string {
  return ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].find((known) => known === method) ?? 'other'
}
