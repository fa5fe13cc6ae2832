import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hour } from '../clock/instant.ts'
import type { PostContent } from '../compose/content.ts'
import { createPost } from '../compose/create-post.ts'
import { editPost } from '../compose/edit-post.ts'
import { addPicture } from '../compose/pictures.ts'
import { readPost } from '../compose/read-post.ts'
import { recallPost } from '../compose/recall-post.ts'
import { reviewerFor } from '../compose/reviewer-for.ts'
import { type Desk, openDesk, write } from '../compose/testing/desk.ts'
import { postPictures } from '../db/schema/posts.ts'
import { followPicture, lookAtPictures, readExamined } from '../review/pictures/look-at-pictures.ts'
import { readReview } from '../review/read-review.ts'
import { followPlan } from '../schedule/follow-plan.ts'
import { schedulePost } from '../schedule/schedule-post.ts'
import { createTestEye } from '../testing/test-eye.ts'
import { approveRevision } from './decide.ts'
import { makeResumePicturesJob } from './judge-pictures.ts'
import { submitPost } from './submit-post.ts'

const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, '../../../packages/media/samples/plain.png')))
const box = { x: 2, y: 2, width: 10, height: 4 }
const line = (text: string, y: number) => ({ text, confidence: 0.95, box: { ...box, y }, turned: 0, light: true, height: 4, words: text.split(' ').map((word) => ({ text: word, confidence: 0.95, box: { ...box, y } })) })
const wristband = createTestEye({ faces: [], text: [line('Name: HOLLOWAY, Margaret', 2), line('MRN: 00482913', 8)], regions: [{ kind: 'wristband', box, lines: 2 }], unfinished: [] })
const face = createTestEye({ faces: [{ box, confidence: 0.9 }], text: [], regions: [], unfinished: [] })

// The engine is loaded with the first text, which takes its time on a busy machine.
beforeAll(async () => { await reviewerFor() })

let desk: Desk
beforeEach(async () => { desk = await openDesk() })
afterEach(() => desk.close())
const refused = (code: string) => expect.objectContaining({ name: 'Refused', code })

/** A draft with one picture, not looked at yet. */
async function draw({ who = 'physician', more = {} }: { who?: 'physician' | 'manager'; more?: Partial<PostContent> } = {}) {
  const { context, people, identityIds, channelIds } = desk
  if (who === 'manager') await desk.delegate(identityIds.professional)
  const { id } = await createPost(context, people[who], { identityId: identityIds.professional, content: write('Our flu clinic is open on Saturday.', channelIds.professional) })
  const { sha256 } = await addPicture(context, people[who], { postId: id, bytes }, followPicture)
  const content = write('Our flu clinic is open on Saturday.', channelIds.professional, { ...more, parts: [{ text: 'Our flu clinic is open on Saturday.', media: [{ sha256, alternativeText: 'The door of the clinic' }] }] })
  const { version } = await editPost(context, people[who], { postId: id, version: 1, content })
  return { postId: id, version, sha256, content }
}
const see = (eye = desk.context.eye) => desk.server.jobs.runDue({ ...desk.context, eye })
const stateOf = async (postId: string) => {
  const { state, waitsFor } = await readPost(desk.context, desk.people.physician, { postId })
  return [state, waitsFor]
}

describe('a post whose pictures nobody looked at yet', () => {
  test('waits for them in review, says so, and goes on by itself; nobody is asked before', async () => {
    const { context, people: { physician, manager } } = desk
    const { postId, version } = await draw({ who: 'manager' })
    const { post, revision } = await submitPost(context, manager, { postId, version }, followPlan)
    expect([post.state, post.waitsForPictures, await desk.told(physician)]).toEqual(['in-review', true, []])
    await see()
    expect([await stateOf(postId), await desk.told(physician)]).toEqual([['in-review', null], ['post.submitted']])
    await approveRevision(context, physician, { postId, revisionHash: revision.hash }, followPlan)
    expect(await stateOf(postId)).toEqual(['ready', null])
    expect((await desk.happened()).filter((name) => name.startsWith('post.'))).toEqual(['post.looking-began', 'post.submitted', 'post.approved'])
  })

  test('is decided on, and goes out, only after that', async () => {
    const { context, people: { physician } } = desk
    const { postId, version } = await draw()
    const { post, revision } = await submitPost(context, physician, { postId, version }, followPlan)
    expect(await stateOf(postId)).toEqual(['in-review', 'pictures'])
    expect((await readReview(context, physician, { postId })).waitsForPictures).toBe(true)
    await expect(approveRevision(context, desk.people.second, { postId, revisionHash: revision.hash }, followPlan)).rejects.toMatchObject({ name: 'Refused' })
    await expect(schedulePost(context, physician, { postId, version: post.version, when: { is: 'now' } })).rejects.toEqual(refused('pictures-waiting'))
    const { plannedAt } = await schedulePost(context, physician, { postId, version: post.version, when: { is: 'at', instant: desk.server.clock.now() + hour, zone: 'America/Toronto' } })
    expect(await stateOf(postId)).toEqual(['in-review', 'pictures'])
    await see()
    expect([await stateOf(postId), (await readPost(context, physician, { postId })).plannedAt]).toEqual([['scheduled', null], plannedAt])
  })

  test('taken back meanwhile, it stays a draft', async () => {
    const { postId, version } = await draw()
    const { post } = await submitPost(desk.context, desk.people.physician, { postId, version }, followPlan)
    await recallPost(desk.context, desk.people.physician, { postId, version: post.version }, followPlan)
    await see()
    expect(await stateOf(postId)).toEqual(['draft', null])
  })

  test('lost on the way, it is begun again', async () => {
    const { postId, version } = await draw()
    const broken = { look: () => Promise.reject(new Error('no')), close: () => undefined }
    await submitPost(desk.context, desk.people.physician, { postId, version }, followPlan)
    await expect(see(broken)).rejects.toThrow('no')
    await expect(see(broken)).rejects.toThrow('no')
    const resume = makeResumePicturesJob(followPlan)
    await desk.server.jobs.send(resume, {})
    await see()
    expect(await stateOf(postId)).toEqual(['in-review', 'pictures'])
    desk.server.clock.advance(hour)
    await desk.server.jobs.send(resume, {})
    await see()
    expect(await stateOf(postId)).toEqual(['ready', null])
  })
})

test('a picture that comes in and is submitted at once is looked at once', async () => {
  const { postId, version } = await draw()
  await submitPost(desk.context, desk.people.physician, { postId, version }, followPlan)
  let looks = 0
  const eye = { ...desk.context.eye, look: (seen: Uint8Array) => { looks += 1; return desk.context.eye.look(seen) } }
  const of = { workspaceId: desk.workspaceId, postId }
  await Promise.all([lookAtPictures({ ...desk.context, eye }, of), lookAtPictures({ ...desk.context, eye }, of)])
  expect(looks).toBe(1)
})

test('a picture that was looked at when it came in holds nothing up', async () => {
  const { postId, version } = await draw()
  expect(await see()).toEqual(['review.look-at-pictures'])
  expect((await submitPost(desk.context, desk.people.physician, { postId, version }, followPlan)).post.state).toBe('ready')
})

test('a name on a wristband blocks, and its author hears of it; what was read lies sealed', async () => {
  const { context, people: { physician } } = desk
  const { postId, version, sha256 } = await draw()
  await submitPost(context, physician, { postId, version }, followPlan)
  await see(wristband)
  const review = await readReview(context, physician, { postId })
  expect([review.verdict, review.waitsForPictures]).toEqual([expect.stringMatching(/hold|block/), false])
  expect(review.findings.filter(({ picture, wants }) => picture === sha256 && wants !== null).length).toBeGreaterThan(0)
  expect(await desk.told(physician)).toContain('pictures.unanswered')
  const [row] = await context.database.select().from(postPictures)
  expect(Buffer.from(row?.examined ?? []).toString('latin1')).not.toContain('HOLLOWAY')
  expect((await readExamined(context, context.database, { workspaceId: desk.workspaceId, postId }, [sha256])).get(sha256)?.seen?.text[0]?.text).toContain('HOLLOWAY')
  expect(desk.server.logged.join('')).not.toContain('HOLLOWAY')
  await expect(schedulePost(context, physician, { postId, version: (await readPost(context, physician, { postId })).version, when: { is: 'now' } })).rejects.toMatchObject({ name: 'Refused' })
})

test('what the author answers of a picture travels with the revision and counts in its review', async () => {
  const { context, people: { physician } } = desk
  const { postId, version, sha256, content } = await draw()
  await see(face)
  await submitPost(context, physician, { postId, version }, followPlan)
  const before = await readReview(context, physician, { postId })
  expect(before.pictureQuestions).toContainEqual({ picture: sha256, question: 'patient', words: expect.any(String) })
  const { version: recalled } = await recallPost(context, physician, { postId, version: (await readPost(context, physician, { postId })).version }, followPlan)
  const answered: PostContent = { ...content, pictureAnswers: { [sha256]: { patient: 'yes' } } }
  const saved = await editPost(context, physician, { postId, version: recalled, content: answered })
  const { revision } = await submitPost(context, physician, { postId, version: saved.version }, followPlan)
  const after = await readReview(context, physician, { postId })
  expect([before.verdict, after.verdict]).toEqual([expect.not.stringMatching('block'), 'block'])
  expect([after.findings.map(({ rule }) => rule), after.pictureQuestions.some(({ question }) => question === 'patient')]).toEqual([expect.arrayContaining(['media/no-patient-unconsented']), false])
  expect((await readPost(context, physician, { postId })).content?.pictureAnswers).toEqual({ [sha256]: { patient: 'yes' } })
  // The hash is over what goes out, and an answer does not.
  expect(revision.hash).toBe(before.revisionHash)
})
