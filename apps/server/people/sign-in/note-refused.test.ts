import { findAuditFaults } from '@sharewell/domain/audit'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { minute } from '../../clock/instant.ts'
import { events } from '../../db/schema/events.ts'
import { allJobs } from '../../jobs/all-jobs.ts'
import { openPeople, type People, setUpBody, testPassword } from '../open-people.ts'
import { noteRefusedSignInJob } from './note-refused.ts'

let people: People
beforeEach(async () => { people = await openPeople({ trustedProxies: ['127.0.0.1'] }) })
afterEach(() => people.close())

const { email } = setUpBody.account
const signIn = async (body: object, place: string): Promise<number> => (await people.ask('/api/auth/sign-in/email', { body, headers: { 'x-forwarded-for': place } })).status
async function noted() {
  await people.jobs.runDue(people.context)
  return people.context.database.select().from(events).where(eq(events.name, 'member.sign-in-refused'))
}

test('a refused sign-in is told to the workspaces of whose address it was, once, by a keyed hash; an address that nobody has is told to nobody', async () => {
  expect(allJobs.map(({ name }) => name)).toContain(noteRefusedSignInJob.name)
  expect(await signIn({ email: email.toUpperCase(), password: 'not this one at all' }, '203.0.113.1')).toBe(401)
  expect(await signIn({ email: 'nobody@example.org', password: testPassword }, '203.0.113.1')).toBe(401)
  const waiting = JSON.stringify(await people.jobs.waiting())
  expect(waiting.match(/people.note-refused-sign-in/g)).toHaveLength(2)
  expect(waiting).not.toMatch(/example\.org/i)
  const [event, ...more] = await noted()
  expect([event?.workspaceId, event?.subjectId, event?.actorId, more]).toEqual([people.workspaceId, people.owner.memberId, null, []])
  expect(findAuditFaults('member.sign-in-refused', event?.data as Parameters<typeof findAuditFaults<'member.sign-in-refused'>>[1])).toEqual([])
  expect(JSON.stringify(event) + people.logged.join('')).not.toContain('amara')
  expect(await signIn({ email, password: testPassword }, '203.0.113.2')).toBe(200)
  expect(await noted()).toHaveLength(1)
})

test('who guesses on and on from many places does not fill the audit', async () => {
  for (let guess = 0; guess < 9; guess += 1) await signIn({ email, password: `guess number ${guess}` }, `203.0.113.${guess}`)
  expect(await noted()).toHaveLength(5)
  people.clock.advance(5 * minute)
  await signIn({ email, password: 'one guess more' }, '203.0.113.50')
  expect(await noted()).toHaveLength(6)
})
