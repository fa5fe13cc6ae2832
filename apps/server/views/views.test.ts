import { afterAll, beforeAll, expect, test } from 'vitest'
import { approveRevision } from '../approve/decide.ts'
import { submitPost } from '../approve/submit-post.ts'
import { day } from '../clock/instant.ts'
import { createPost } from '../compose/create-post.ts'
import { shareDraft, takeBackDraft } from '../compose/share-draft.ts'
import { type Desk, openDesk, write } from '../compose/testing/desk.ts'
import { followPlan } from '../schedule/follow-plan.ts'
import { schedulePost } from '../schedule/schedule-post.ts'
import { listDesk } from './list-desk.ts'
import { readStanding } from './post-standing.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  await desk.delegate(desk.identityIds.professional)
})
afterAll(() => desk.close())

const newPost = async (text: string) => createPost(desk.context, desk.people.manager, { identityId: desk.identityIds.professional, content: write(text, desk.channelIds.professional) })

test('a draft stands alone: nothing is asked, and its author may write it', async () => {
  const draft = await newPost('Our flu clinic opens on Saturday.')
  const standing = await readStanding(desk.context, desk.people.manager, { postId: draft.id })
  expect(standing).toMatchObject({ approval: null, publications: [], coolOff: null, isPaused: false, history: [] })
  expect(standing.can.find(({ action }) => action === 'write')).toEqual({ action: 'write', may: true, code: null, words: null })
  await expect(readStanding(desk.context, desk.people.physician, { postId: draft.id })).rejects.toMatchObject({ code: 'no-post' })
  await expect(readStanding(desk.context, desk.people.outsider, { postId: draft.id })).rejects.toMatchObject({ code: 'no-post' })
})

test('to whom a draft is shown is told to its author alone', async () => {
  const { context, people: { manager, reviewer } } = desk
  const { id: postId } = await newPost('A draft for two.')
  await shareDraft(context, manager, { postId, withMemberId: reviewer.memberId })
  expect((await readStanding(context, manager, { postId })).sharedWith).toEqual([reviewer.memberId])
  expect((await readStanding(context, reviewer, { postId })).sharedWith).toEqual([])
  await takeBackDraft(context, manager, { postId, withMemberId: reviewer.memberId })
  expect((await readStanding(context, manager, { postId })).sharedWith).toEqual([])
})

test('what was sent tells who can approve, what it waits for, and what happened, without a word of the text', async () => {
  const { context, people: { manager, physician, reviewer } } = desk
  const draft = await newPost('Sekret: our flu clinic opens on Saturday.')
  const { revision, post } = await submitPost(context, manager, { postId: draft.id, version: draft.version }, followPlan)
  await schedulePost(context, manager, { postId: draft.id, version: post.version, when: { is: 'at', instant: context.clock.now() + day, zone: 'America/Toronto' } })
  const waiting = await readStanding(context, manager, { postId: draft.id })
  expect(waiting.approval).toMatchObject({ is: 'missing', more: 1, needsOwn: true, mayGive: [physician.memberId] })
  expect(waiting.publications).toMatchObject([{ state: 'waiting', waitsFor: 'approval' }])
  expect(waiting.can.find(({ action }) => action === 'approve')).toMatchObject({ may: false, code: 'own-words' })
  expect((await readStanding(context, physician, { postId: draft.id })).can.find(({ action }) => action === 'approve')).toMatchObject({ may: true })
  expect((await readStanding(context, reviewer, { postId: draft.id })).can.find(({ action }) => action === 'schedule')).toMatchObject({ may: false, code: 'role' })

  await approveRevision(context, physician, { postId: draft.id, revisionHash: revision.hash }, followPlan)
  const planned = await readStanding(context, manager, { postId: draft.id })
  expect(planned.approval).toMatchObject({ is: 'approved', by: [physician.memberId] })
  expect(planned.publications).toMatchObject([{ state: 'scheduled', waitsFor: null }])
  expect(planned.history.map(({ name }) => name)).toEqual(expect.arrayContaining(['post.submitted', 'post.moved', 'post.approved', 'publication.freed']))
  expect(planned.history.findIndex(({ name }) => name === 'post.approved')).toBeLessThan(planned.history.findIndex(({ name }) => name === 'post.submitted'))
  expect(JSON.stringify(planned)).not.toContain('Sekret')
})

test('the desk tells which post is which to who may read it, cut between characters', async () => {
  const { context, people: { manager, physician, outsider } } = desk
  const text = `  Our flu\nclinic ${'👩‍⚕️'.repeat(200)}`
  const { id } = await newPost(text)
  const row = (await listDesk(context, manager, { states: ['draft'] })).find((one) => one.id === id)
  expect(row).toMatchObject({ begins: `Our flu clinic ${'👩‍⚕️'.repeat(105)}…`, channelIds: [desk.channelIds.professional], parts: 1, state: 'draft' })
  expect((await listDesk(context, physician, {})).some((one) => one.id === id)).toBe(false)
  expect(await listDesk(context, outsider, {})).toEqual([])
})
