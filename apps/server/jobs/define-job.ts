import type { z } from 'zod'
import type { Context } from '../context.ts'

/** How often a job is tried again, and how long between. Seconds. */
export interface Retry {
  readonly times: number
  readonly delay: number
  /** Whether the delay doubles each time, up to `longest`. */
  readonly grows: boolean
  readonly longest: number
}

/** A task beside the request: one file beside its stage. It may run twice or be cut in half, so `run` looks at what is done already. */
export interface JobDefinition<Payload> {
  /** `stage.verb-noun`, such as `people.send-invitation`. */
  readonly name: string
  /** Ids and small values only; a text or a token has no place in a queue. */
  readonly payload: z.ZodType<Payload>
  readonly retry: Retry
  /** Seconds after which a run counts as lost and another may begin. */
  readonly timeout: number
  /** Runs by the clock too: a cron line in UTC, with an empty payload. */
  readonly every?: string
  readonly run: (context: Context, payload: Payload, signal: AbortSignal) => Promise<void>
}

const usual: Retry = { times: 5, delay: 30, grows: true, longest: 3600 }

/** A job with what is usual filled in: five retries, from half a minute to an hour; a run is lost after five minutes. */
export function defineJob<Payload>(job: Omit<JobDefinition<Payload>, 'retry' | 'timeout'> & Partial<Pick<JobDefinition<Payload>, 'retry' | 'timeout'>>): JobDefinition<Payload> {
  return { retry: usual, timeout: 300, ...job }
}
