import { afterEach, beforeEach, expect, test } from 'vitest'
import { day } from '../../clock/instant.ts'
import { deviceLogins, setUpTokens } from '../../db/schema/people.ts'
import { sessions } from '../../db/schema/sign-in.ts'
import { allJobs } from '../../jobs/all-jobs.ts'
import { openPeople, type People } from '../open-people.ts'
import { forgetEndedJob } from './forget-ended.ts'
import { sessionSeconds } from './open-auth.ts'

let people: People
beforeEach(async () => { people = await openPeople() })
afterEach(() => people.close())

test('what has ended is gone within the hour, and what has not stays', async () => {
  const { context, clock, jobs } = people
  expect(allJobs.map(({ name }) => name)).toContain(forgetEndedJob.name)
  await people.ask('/api/device-login', { body: { scopes: ['read'] } })
  const count = async (): Promise<number[]> => [(await context.database.select().from(sessions)).length, (await context.database.select().from(deviceLogins)).length, (await context.database.select().from(setUpTokens)).length]
  await jobs.send(forgetEndedJob, {})
  await jobs.runDue(context)
  expect(await count()).toEqual([1, 1, 1])
  // Sessions end by the machine's clock, which may stand after this one.
  clock.set(Date.now() + sessionSeconds * 1000 + day)
  await jobs.send(forgetEndedJob, {})
  await jobs.runDue(context)
  expect(await count()).toEqual([0, 0, 0])
})
