import { z } from 'zod'
import { forgetEmptyLimits } from '../http/limit-rate.ts'
import { defineJob } from './define-job.ts'

/** Every hour: rate limits that are empty again hold nothing worth keeping. */
export const forgetEmptyLimitsJob = defineJob({
  name: 'server.forget-empty-limits',
  payload: z.object({}),
  every: '7 * * * *',
  run: async (context) => { await forgetEmptyLimits(context, context.clock.now()) },
})
