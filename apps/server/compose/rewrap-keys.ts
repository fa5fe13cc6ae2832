import { z } from 'zod'
import { remarks } from '../db/schema/approvals.ts'
import { consents } from '../db/schema/consents.ts'
import { postPictures, posts, revisions } from '../db/schema/posts.ts'
import { acknowledgements, disputes } from '../db/schema/reviews.ts'
import { defineJob } from '../jobs/define-job.ts'
import { rewrapColumn, type SealedColumn } from '../secrets/rewrap.ts'

const of = (kind: string, table: typeof posts | typeof postPictures | typeof revisions | typeof remarks | typeof acknowledgements | typeof disputes | typeof consents): SealedColumn =>
  ({ table, id: table.id, column: table.wrappedKey, toAbout: (id) => `key:${kind}:${id}` })

/** Every key of a text or a picture, with what it is about, as it was sealed. */
export const textKeys: readonly SealedColumn[] = [
  of('post', posts), of('picture', postPictures), of('revision', revisions), of('remark', remarks), of('acknowledgement', acknowledgements), of('dispute', disputes), of('consent', consents),
]

/** Every hour: the keys of texts are put under the newest master key, so that an older one can go. Texts themselves are not touched. */
export const rewrapKeysJob = defineJob({
  name: 'compose.rewrap-keys',
  payload: z.strictObject({}),
  every: '41 * * * *',
  run: async (context) => {
    for (const column of textKeys) await rewrapColumn(context, column)
  },
})
