import { createMiddleware } from 'hono/factory'
import { bodyLimit } from 'hono/body-limit'
import { Refused } from '../../refused.ts'
import type { AppEnv } from '../app-env.ts'

const usualBytes = 256 * 1024

/** Routes that take more, by the beginning of their path. Bytes. */
const larger: readonly (readonly [prefix: string, bytes: number])[] = [['/api/media', 25 * 1024 * 1024]]

/** Refuses a body that is longer than its route takes, before it is read. */
export const capBody = createMiddleware<AppEnv>((c, next) => {
  const bytes = larger.find(([prefix]) => c.req.path === prefix || c.req.path.startsWith(`${prefix}/`))?.[1] ?? usualBytes
  return bodyLimit({ maxSize: bytes, onError: () => { throw new Refused('too-large', { code: 'too-large', words: `This is longer than ${Math.round(bytes / 1024).toLocaleString('en')} KB, which is the most that is taken here.` }) } })(c, next)
})
