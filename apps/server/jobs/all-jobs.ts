import { sealEventsJob } from '../audit/seal-events-job.ts'
import { forgetEmptyLimitsJob } from './forget-empty-limits.ts'
import { type AnyJob, toAnyJob } from './open-jobs.ts'

/** Every job of the server. A stage adds one line. */
export const allJobs: readonly AnyJob[] = [
  toAnyJob(forgetEmptyLimitsJob),
  toAnyJob(sealEventsJob),
]
