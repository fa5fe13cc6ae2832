import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { approveRevision } from '../approve/decide.ts'
import { revisePost, submitPost } from '../approve/submit-post.ts'
import { hour } from '../clock/instant.ts'
import type { PostContent } from '../compose/content.ts'
import { createPost } from '../compose/create-post.ts'
import { editPost } from '../compose/edit-post.ts'
import { addPicture } from '../compose/pictures.ts'
import { readPost } from '../compose/read-post.ts'
import { splitText } from '../compose/split-text.ts'
import { openDesk } from '../compose/testing/desk.ts'
import { followPicture } from '../review/pictures/look-at-pictures.ts'
import { publications } from '../db/schema/plans.ts'
import { followPlan } from './follow-plan.ts'
import { schedulePost } from './schedule-post.ts'

const essay = 'Our flu clinic opens on Saturday. Bring your card and a friend, and wear a sleeve that rolls up. '.repeat(9)

test('a manager writes a thread with a picture for a physician, who approves it; an edit voids that; approved again it is scheduled, and moved without voiding', async () => {
  const desk = await openDesk()
  const { context, people: { physician, manager }, server: { clock } } = desk
  await desk.delegate(desk.identityIds.professional)

  const parts = splitText({ text: essay, platform: 'mastodon' }).parts
  expect(parts.length).toBeGreaterThan(1)
  const begun: PostContent = { parts, targets: [{ channelId: desk.channelIds.professional }], visibility: 'public', language: 'en' }
  const draft = await createPost(context, manager, { identityId: desk.identityIds.professional, content: begun })
  const picture = await addPicture(context, manager, { postId: draft.id, bytes: new Uint8Array(readFileSync(join(import.meta.dirname, '../../../packages/media/samples/plain.png'))) }, followPicture)
  await desk.server.jobs.runDue(context)
  const content: PostContent = { ...begun, parts: [{ text: parts[0]?.text ?? '', media: [{ sha256: picture.sha256, alternativeText: 'The door of the clinic' }] }, ...parts.slice(1)] }
  const saved = await editPost(context, manager, { postId: draft.id, version: draft.version, content })
  await expect(readPost(context, physician, { postId: draft.id })).rejects.toMatchObject({ code: 'no-post' })

  const first = await submitPost(context, manager, { postId: draft.id, version: saved.version }, followPlan)
  expect([first.post.state, await desk.told(physician)]).toEqual(['in-review', ['post.submitted']])
  const ready = await approveRevision(context, physician, { postId: draft.id, revisionHash: first.revision.hash }, followPlan)
  expect(ready.state).toBe('ready')

  const edited: PostContent = { ...content, parts: [...content.parts, { text: 'No appointment needed.' }] }
  const second = await revisePost(context, manager, { postId: draft.id, version: ready.version, content: edited }, followPlan)
  expect([second.post.state, second.revision.number, second.revision.hash === first.revision.hash]).toEqual(['in-review', 2, false])
  await expect(approveRevision(context, physician, { postId: draft.id, revisionHash: first.revision.hash }, followPlan)).rejects.toMatchObject({ code: 'other-revision' })
  const again = await approveRevision(context, physician, { postId: draft.id, revisionHash: second.revision.hash }, followPlan)

  const plan = await schedulePost(context, manager, { postId: draft.id, version: again.version, when: { is: 'local', local: '2026-11-21T09:00', zone: 'America/Toronto' } })
  const moved = await schedulePost(context, manager, { postId: draft.id, version: plan.post.version, when: { is: 'at', instant: plan.plannedAt + hour, zone: 'America/Toronto' } })
  expect([moved.post.state, moved.waitsFor, moved.plannedAt]).toEqual(['scheduled', null, Date.UTC(2026, 10, 21, 15)])
  expect(await context.database.select().from(publications).where(eq(publications.postId, draft.id))).toMatchObject([{ state: 'scheduled', revisionHash: second.revision.hash, dueAt: moved.plannedAt }])

  expect((await desk.happened()).filter((name) => name !== 'notice.raised' && name !== 'delegation.used')).toEqual([
    'revision.made', 'revision.reviewed', 'post.submitted', 'revision.approved', 'post.approved',
    'revision.made', 'revision.reviewed', 'post.submitted', 'revision.approved', 'post.approved',
    'post.scheduled', 'post.moved', 'publication.moved',
  ])
  expect(desk.server.logged.join('')).not.toMatch(/clinic|sleeve/)
  expect(clock.now()).toBeLessThan(moved.plannedAt)
  await desk.close()
})
