import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { approveRevision } from '../approve/decide.ts'
import { setRules } from '../approve/set-rules.ts'
import { submitPost } from '../approve/submit-post.ts'
import { hour } from '../clock/instant.ts'
import { publications } from '../db/schema/plans.ts'
import { followPlan } from '../schedule/follow-plan.ts'
import { pause } from '../schedule/pause.ts'
import { schedulePost } from '../schedule/schedule-post.ts'
import { openRealServer, type RealServer } from '../testing/open-real-server.ts'
import { createPost } from './create-post.ts'
import { editPost } from './edit-post.ts'
import { readPost } from './read-post.ts'
import { seedDesk, write } from './testing/desk.ts'

// One connection in memory takes turns by itself; here many connections truly meet.
let server: RealServer
let desk: Awaited<ReturnType<typeof seedDesk>>
beforeAll(async () => {
  server = await openRealServer()
  desk = await seedDesk(server.context)
}, 120_000)
afterAll(() => server.close())

const settled = async (acts: Promise<unknown>[]) => {
  const all = await Promise.allSettled(acts)
  return { won: all.filter(({ status }) => status === 'fulfilled').length, lost: all.flatMap((one) => (one.status === 'rejected' ? [one.reason] : [])) }
}
const begin = (kind: 'professional' | 'organisational' = 'professional') => createPost(server.context, kind === 'professional' ? desk.people.physician : desk.people.owner, { identityId: desk.identityIds[kind], content: write('Our flu clinic is open on Saturday.', desk.channelIds[kind]) })

test('of ten devices that save at once, one wins and nine are told', async () => {
  const { id } = await begin()
  const { won, lost } = await settled(Array.from({ length: 10 }, (_, device) => editPost(server.context, desk.people.physician, { postId: id, version: 1, content: write(`Device ${device}`) })))
  expect([won, lost.length]).toEqual([1, 9])
  for (const reason of lost) expect(reason).toMatchObject({ name: 'Refused', code: 'other-version' })
  expect((await readPost(server.context, desk.people.physician, { postId: id })).version).toBe(2)
})

test('of five submissions at once one makes the revision', async () => {
  const { id } = await begin()
  const { won, lost } = await settled(Array.from({ length: 5 }, () => submitPost(server.context, desk.people.physician, { postId: id, version: 1 })))
  expect([won, lost.every((reason: unknown) => reason instanceof Error && reason.name === 'Refused')]).toEqual([1, true])
  expect(await readPost(server.context, desk.people.physician, { postId: id })).toMatchObject({ version: 2, revision: { number: 1 } })
})

test('two approvals at once are both heard, and the post goes on', async () => {
  await setRules(server.context, desk.people.owner, { identityId: desk.identityIds.organisational, rules: [{ approvers: 2 }] })
  const { id } = await begin('organisational')
  const { revision } = await submitPost(server.context, desk.people.owner, { postId: id, version: 1 })
  const on = { postId: id, revisionHash: revision.hash }
  const { won } = await settled([approveRevision(server.context, desk.people.reviewer, on, followPlan), approveRevision(server.context, desk.people.second, on, followPlan)])
  expect([won, (await readPost(server.context, desk.people.owner, { postId: id })).state]).toEqual([2, 'ready'])
})

test('a pause that meets plans leaves nothing on its way', async () => {
  const made = await Promise.all(Array.from({ length: 6 }, () => begin()))
  const when = { is: 'at' as const, instant: server.context.clock.now() + hour, zone: 'UTC' }
  await Promise.allSettled([...made.map(({ id }) => schedulePost(server.context, desk.people.physician, { postId: id, version: 1, when })), pause(server.context, desk.people.physician, { identityId: desk.identityIds.professional })])
  const open = await server.context.database.select().from(publications).where(and(eq(publications.channelId, desk.channelIds.professional), eq(publications.state, 'scheduled')))
  expect(open).toEqual([])
})
