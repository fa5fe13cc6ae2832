import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { openRealServer, type RealServer } from '../testing/open-real-server.ts'
import { allJobs } from './all-jobs.ts'
import { defineJob } from './define-job.ts'
import { toAnyJob } from './open-jobs.ts'

const ran: string[] = []
const waiting = new Map<string, () => void>()
/** Resolves when a job ran as often as said. */
function untilRan(name: string, times = 1): Promise<void> {
  return expect.poll(() => ran.filter((one) => one === name).length, { timeout: 15_000 }).toBe(times)
}
const noteJob = defineJob({ name: 'testing.note', payload: z.object({ name: z.string() }), run: (_, { name }) => { ran.push(name); return Promise.resolve() } })
let tries = 0
const stumbleJob = defineJob({
  name: 'testing.stumble', payload: z.object({ name: z.string() }), retry: { times: 3, delay: 0, grows: false, longest: 1 },
  run: (_, { name }) => {
    tries += 1
    if (tries < 2) throw new Error('sekret words of a message')
    ran.push(name)
    return Promise.resolve()
  },
})
const slowJob = defineJob({ name: 'testing.slow', payload: z.object({ name: z.string() }), run: (_, { name }) => new Promise((resolve) => { waiting.set(name, () => { ran.push(name); resolve() }) }) })

let server: RealServer
beforeAll(async () => { server = await openRealServer({ jobs: [noteJob, stumbleJob, slowJob].map((job) => toAnyJob(job)) }) })
afterAll(() => server.close())

describe('the queue', () => {
  test('runs what was sent, in a transaction only when it commits, one waiting job a key', async () => {
    const { context, jobs } = server
    await context.database.transaction((transaction) => jobs.send(noteJob, { name: 'committed' }, { within: transaction }))
    await expect(context.database.transaction(async (transaction) => {
      await jobs.send(noteJob, { name: 'rolled back' }, { within: transaction })
      throw new Error('no')
    })).rejects.toThrow('no')
    await jobs.send(noteJob, { name: 'once' }, { key: 'a' })
    await jobs.send(noteJob, { name: 'twice' }, { key: 'a' })
    await jobs.send(noteJob, { name: 'tomorrow' }, { at: context.clock.now() + 86_400_000 })
    await jobs.work(context)
    await untilRan('committed')
    await untilRan('once')
    await jobs.send(noteJob, { name: 'last' })
    await untilRan('last')
    expect(ran.toSorted()).toEqual(['committed', 'last', 'once'])
  })

  test('tries again what failed, and keeps no message of it', async () => {
    await server.jobs.send(stumbleJob, { name: 'stumbled' })
    await untilRan('stumbled')
    const { rows } = await server.open.pool.query("select output::text as output from jobs.job where name = 'testing.stumble'")
    expect(JSON.stringify(rows) + server.logged.join('')).not.toContain('sekret')
    expect(server.logged.join('')).toContain('A job failed.')
  })

  test('takes no job that is not listed, and no payload that does not fit', async () => {
    await expect(server.jobs.send({ ...noteJob, name: 'testing.unknown' }, { name: 'x' })).rejects.toThrow(/all-jobs/)
    await expect(server.jobs.send(noteJob, JSON.parse('{}'))).rejects.toThrow(/name/)
  })

  test('lets a job that runs come to its end before it stops', async () => {
    await server.jobs.send(slowJob, { name: 'slow' })
    await expect.poll(() => waiting.has('slow'), { timeout: 15_000 }).toBe(true)
    const stopping = server.jobs.stop(10_000)
    waiting.get('slow')?.()
    await stopping
    expect(ran).toContain('slow')
  })
})

test('every job has a name of its own, of its stage', () => {
  const names = allJobs.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^[a-z]+\.[a-z]+(?:-[a-z]+)+$/)
})
