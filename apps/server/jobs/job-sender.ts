import type { Instant } from '../clock/instant.ts'
import type { Database } from '../db/database.ts'
import type { JobDefinition } from './define-job.ts'

export interface SendOptions {
  /** The transaction of the caller: the job exists when, and only when, it commits. */
  readonly within?: Database
  /** Not before this moment. */
  readonly at?: Instant
  /** While a job of this name and key waits, another is not added. */
  readonly key?: string
}

/** Puts jobs into the queue. */
export interface JobSender {
  send<Payload>(job: JobDefinition<Payload>, payload: NoInfer<Payload>, options?: SendOptions): Promise<void>
}
