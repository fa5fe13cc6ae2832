import { createMiddleware } from 'hono/factory'
import { Refused } from '../../refused.ts'
import type { AppEnv } from '../app-env.ts'

const safe = ['GET', 'HEAD', 'OPTIONS']

/**
 * Refuses what another site makes a browser send: a browser says where a request comes from (Sec-Fetch-Site, else Origin).
 * A request with neither comes from a program; it may not bring a cookie.
 */
export const checkOrigin = createMiddleware<AppEnv>(async (c, next) => {
  if (!safe.includes(c.req.method) && !isOurs(c.req.header('sec-fetch-site'), c.req.header('origin'), c.req.header('cookie'), [new URL(c.get('services').publicUrl).origin, new URL(c.req.url).origin])) {
    throw new Refused('forbidden', { code: 'cross-site', words: 'This came from another site. Open Sharewell itself and try again there.' })
  }
  await next()
})

function isOurs(site: string | undefined, origin: string | undefined, cookie: string | undefined, own: readonly string[]): boolean {
  if (origin !== undefined && !own.includes(origin)) return false
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  return origin !== undefined || cookie === undefined
}
