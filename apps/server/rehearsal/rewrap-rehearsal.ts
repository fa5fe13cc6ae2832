import { z } from 'zod'
import { rehearsalPictures, rehearsalPosts } from '../db/schema/rehearsal.ts'
import { defineJob } from '../jobs/define-job.ts'
import { rewrapColumn } from '../secrets/rewrap.ts'

/** Every hour: the keys of rehearsed posts and their pictures are put under the newest master key. */
export const rewrapRehearsalJob = defineJob({
  name: 'rehearsal.rewrap-keys',
  payload: z.strictObject({}),
  every: '47 * * * *',
  run: async (context) => {
    await rewrapColumn(context, { table: rehearsalPosts, id: rehearsalPosts.id, column: rehearsalPosts.wrappedKey, toAbout: (id) => `key:rehearsal:${id}` })
    await rewrapColumn(context, { table: rehearsalPictures, id: rehearsalPictures.id, column: rehearsalPictures.wrappedKey, toAbout: (id) => `key:rehearsal-picture:${id}` })
  },
})
