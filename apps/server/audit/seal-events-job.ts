import { z } from 'zod'
import { defineJob } from '../jobs/define-job.ts'
import { sealEvents } from './seal-events.ts'

/** Every minute: what happened is put under the chain. */
export const sealEventsJob = defineJob({
  name: 'audit.seal-events',
  payload: z.object({}),
  every: '* * * * *',
  run: async (context, _, signal) => { await sealEvents(context, { signal, tells: true }) },
})
