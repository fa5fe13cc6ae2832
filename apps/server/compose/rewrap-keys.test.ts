import { afterEach, beforeEach, expect, test } from 'vitest'
import { createSecrets } from '../secrets/secrets.ts'
import { toMasterKey } from '../secrets/key-ring.ts'
import { returnRevision } from '../approve/decide.ts'
import { listRemarks } from '../approve/remarks.ts'
import { submitPost } from '../approve/submit-post.ts'
import { readReview } from '../review/read-review.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPost } from './create-post.ts'
import { addPicture, readPicture } from './pictures.ts'
import { readPost } from './read-post.ts'
import { rewrapKeysJob } from './rewrap-keys.ts'
import { type Desk, openDesk, write } from './testing/desk.ts'

let desk: Desk
beforeEach(async () => { desk = await openDesk() })
afterEach(() => desk.close())

test('under a new master key every text can still be read, and the old key can go', async () => {
  const { context, people: { manager, physician } } = desk
  await desk.delegate(desk.identityIds.professional)
  const { id } = await createPost(context, manager, { identityId: desk.identityIds.professional, content: write('Our flu clinic is open on Saturday.', desk.channelIds.professional) })
  const { sha256 } = await addPicture(context, manager, { postId: id, bytes: new Uint8Array(readFileSync(join(import.meta.dirname, '../../../packages/media/samples/plain.png'))) })
  const { revision } = await submitPost(context, manager, { postId: id, version: 1 })
  await returnRevision(context, physician, { postId: id, revisionHash: revision.hash, remarks: [{ part: 0, start: 0, end: 3, text: 'Whose?' }] })

  const [old, fresh] = [toMasterKey(Buffer.alloc(32, 7)), toMasterKey(Buffer.alloc(32, 8))]
  const rotating = { ...context, secrets: createSecrets([fresh, old]) }
  await desk.server.jobs.send(rewrapKeysJob, {})
  await desk.server.jobs.runDue(rotating)

  const after = { ...context, secrets: createSecrets([fresh]) }
  expect((await readPost(after, physician, { postId: id })).content?.parts).toEqual([{ text: 'Our flu clinic is open on Saturday.' }])
  expect((await readPicture(after, physician, { postId: id, sha256 })).bytes.length).toBeGreaterThan(0)
  expect((await listRemarks(after, physician, { postId: id }))[0]?.text).toBe('Whose?')
  expect((await readReview(after, physician, { postId: id })).revisionHash).toBe(revision.hash)
})
