import type { HttpBindings } from '@hono/node-server'
import type { Context } from '../context.ts'
import type { Services } from './services.ts'

/** What handlers find with `c.get(…)`. */
export interface Variables {
  /** Stands in the answer's `X-Request-Id`, in problems and in the log. */
  requestId: string
  services: Services
  /** Only below /api: there the server is ready. */
  context: Context
  /** The address of whoever asks; never stored or logged as it is. */
  clientAddress: string
}

// A type, since hono asks for an index signature.
export type AppEnv = { Bindings: Partial<HttpBindings>; Variables: Variables }
