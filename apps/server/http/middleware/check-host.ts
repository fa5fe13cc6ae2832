import { createMiddleware } from 'hono/factory'
import { Refused } from '../../refused.ts'
import type { AppEnv } from '../app-env.ts'

const near = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/

/** Answers under its own name and this machine's only, so that a page elsewhere cannot reach it through a name that it points here. */
export const checkHost = createMiddleware<AppEnv>(async (c, next) => {
  const host = c.req.header('host')
  const own = new URL(c.get('services').publicUrl).host
  if (host !== undefined && host.toLowerCase() !== own && !near.test(host.toLowerCase())) {
    throw new Refused('misdirected', { code: 'host', words: 'This server does not answer under that name. Set PUBLIC_URL to the address that people use.' })
  }
  await next()
})
