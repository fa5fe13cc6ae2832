import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPost } from '../compose/create-post.ts'
import { type Desk, everybody, openDesk, write } from '../compose/testing/desk.ts'
import { approveRevision, takeBackApproval } from './decide.ts'
import { listAskedApprovals, readApproval } from './read-approval.ts'
import { setRules } from './set-rules.ts'
import { revisePost, submitPost } from './submit-post.ts'

let desk: Desk
beforeAll(async () => { desk = await openDesk() })
afterAll(() => desk.close())

const whoIsAsked = async (): Promise<string[]> => {
  const asked = await Promise.all(everybody.map(async (who) => [who, (await listAskedApprovals(desk.context, desk.people[who])).length] as const))
  return asked.flatMap(([who, posts]) => (posts > 0 ? [who] : []))
}

test('what goes out, who is asked, and why another may not decide; a new revision asks anew', async () => {
  const { context, people, identityIds, channelIds } = desk
  await desk.delegate(identityIds.professional)
  const { id: postId } = await createPost(context, people.manager, { identityId: identityIds.professional, content: write('Our flu clinic is open on Saturday.', channelIds.professional) })
  await expect(readApproval(context, people.physician, { postId })).rejects.toMatchObject({ code: 'no-post' })
  const { post, revision } = await submitPost(context, people.manager, { postId, version: 1 })
  expect(await whoIsAsked()).toEqual(['physician'])

  const shown = await readApproval(context, people.physician, { postId })
  expect(shown).toMatchObject({
    state: { is: 'missing', more: 1, needsOwn: true }, you: { approve: null, return: null, hasApproved: false },
    revision: { hash: revision.hash, number: 1, submittedBy: people.manager.memberId, isDelegated: true }, content: { parts: [{ text: 'Our flu clinic is open on Saturday.' }] }, decisions: [],
  })
  expect((await readApproval(context, people.manager, { postId })).you).toMatchObject({ approve: { code: 'own-words' }, return: { code: 'own-words' } })
  expect((await readApproval(context, people.reader, { postId })).you.approve?.code).toBe('role')
  await expect(readApproval(context, people.outsider, { postId })).rejects.toMatchObject({ code: 'no-post' })

  await approveRevision(context, people.physician, { postId, revisionHash: revision.hash })
  expect(await whoIsAsked()).toEqual([])
  const done = await readApproval(context, people.physician, { postId })
  expect(done).toMatchObject({ state: { is: 'approved', by: [people.physician.memberId] }, you: { approve: null, return: { code: 'not-asked' }, hasApproved: true }, decisions: [{ decision: 'approved', from: 'member', takenBackAt: null }] })
  expect((await readApproval(context, people.reviewer, { postId })).you.approve?.code).toBe('not-asked')

  await takeBackApproval(context, people.physician, { postId, revisionHash: revision.hash })
  expect((await readApproval(context, people.physician, { postId })).you).toEqual({ approve: null, return: null, hasApproved: false })
  expect(await whoIsAsked()).toEqual(['physician'])

  const { post: now } = await submitPostAgain(postId, post.version)
  expect(now.state).toBe('in-review')
  const fresh = await readApproval(context, people.physician, { postId })
  expect(fresh.revision.number).toBe(2)
  expect(fresh.decisions).toEqual([])
})

test('own words and what the review holds are told before anybody tries', async () => {
  const { context, people, identityIds, channelIds } = desk
  const identityId = identityIds.organisational
  await setRules(context, people.owner, { identityId, rules: [{ approvers: 1 }] })
  const { id: postId } = await createPost(context, people.owner, { identityId, content: write('Idiots who refuse vaccines deserve what they get.', channelIds.organisational) })
  await submitPost(context, people.owner, { postId, version: 1 })
  expect((await readApproval(context, people.owner, { postId })).you.approve?.code).toBe('own-words')
  const shown = await readApproval(context, people.reviewer, { postId })
  expect(shown.you.return).toBeNull()
  expect(shown.you.approve?.code).toBe('unanswered')
  expect((await listAskedApprovals(context, people.owner)).map(({ post }) => post.id)).not.toContain(postId)
  expect((await listAskedApprovals(context, people.reviewer)).map(({ post }) => post.id)).toContain(postId)
})

async function submitPostAgain(postId: string, atLeast: number) {
  const { context, people, channelIds } = desk
  const { post } = await readApproval(context, people.manager, { postId })
  expect(post.version).toBeGreaterThanOrEqual(atLeast)
  return revisePost(context, people.manager, { postId, version: post.version, content: write('Our flu clinic is open on Saturday and Sunday.', channelIds.professional) })
}
