import { randomUUID } from 'node:crypto'
import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../app-env.ts'
import { findClientAddress, toProxyList } from '../client-address.ts'
import type { Services } from '../services.ts'

/** Gives each request an id of our own, the services, and the address of whoever asks. */
export function identifyRequest(services: Services) {
  const proxies = toProxyList(services.trustedProxies)
  return createMiddleware<AppEnv>(async (c, next) => {
    const requestId = randomUUID()
    c.set('requestId', requestId)
    c.set('services', services)
    c.set('clientAddress', findClientAddress(c.env?.incoming?.socket.remoteAddress ?? '127.0.0.1', c.req.header('x-forwarded-for'), proxies))
    await next()
    c.res.headers.set('X-Request-Id', requestId)
  })
}
