import { lt } from 'drizzle-orm'
import { z } from 'zod'
import { deviceLogins, setUpTokens } from '../../db/schema/people.ts'
import { passwordResets, sessions, verifications } from '../../db/schema/sign-in.ts'
import { defineJob } from '../../jobs/define-job.ts'

/** Every hour: sessions, challenges and codes that have ended are of no more use to anybody but a thief. */
export const forgetEndedJob = defineJob({
  name: 'people.forget-ended',
  payload: z.object({}),
  every: '37 * * * *',
  run: async ({ database, clock }) => {
    const now = clock.now()
    for (const table of [sessions, verifications]) await database.delete(table).where(lt(table.expiresAt, new Date(now)))
    for (const table of [deviceLogins, passwordResets, setUpTokens]) await database.delete(table).where(lt(table.expiresAt, now))
  },
})
