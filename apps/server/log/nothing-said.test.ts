import { afterAll, beforeAll, expect, test } from 'vitest'
import { emitEvent } from '../db/emit-event.ts'
import { makeApi } from '../http/api.ts'
import { allJobs } from '../jobs/all-jobs.ts'
import { openPeople, type People, testPassword } from '../people/open-people.ts'

/** What people say, show and are called; none of it has a place in a log, whatever they ask for. */
const marker = 'ZanzibarQuill'
const network = '203.0.113.'
let people: People
beforeAll(async () => { people = await openPeople({ trustedProxies: ['127.0.0.1'] }) })
afterAll(() => people.close())

const routes = makeApi().openAPIRegistry.definitions.flatMap((one) => (one.type === 'route' ? [{ method: one.route.method.toUpperCase(), path: one.route.path }] : []))
const body = {
  text: `${marker} fell, call 416 555 0199`, name: marker, email: `${marker}@example.org`, password: marker, token: `sharewell_${marker}`, code: marker, userCode: marker, deviceCode: marker,
  account: { name: marker, email: `${marker}@example.org`, password: marker }, content: { parts: [{ text: marker }] }, profile: { kind: 'personal', name: marker }, format: 'csv', head: marker, scopes: [marker], role: marker, words: marker,
}

async function expectSilence(): Promise<void> {
  const log = people.logged.join('')
  expect(log.length).toBeGreaterThan(100)
  const cookies = people.owner.cookie.split(/; /).map((one) => decodeURIComponent(one.slice(one.indexOf('=') + 1)))
  expect([marker, network, testPassword, '416 555', '@example', 'Amara', 'Riverbend', 'sharewell_', ...cookies].filter((word) => log.includes(word))).toEqual([])
}

test('every route, asked by a stranger and by an owner with words in its path, its query, its headers and its body', async () => {
  expect(routes.length).toBeGreaterThan(35)
  for (const [at, { method, path }] of routes.entries()) {
    for (const [place, cookie] of [[people.workspaceId, people.owner.cookie], [marker, `session=${marker}`]] as const) {
      const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => (name === 'workspaceId' ? place : name === 'identityId' ? people.identityId : marker))
      // Signing out would end the owner's way in.
      if (filled.endsWith('/sign-out') || filled.endsWith('/erase')) continue
      await people.ask(`/api${filled}?q=${marker}&token=sharewell_${marker}`, {
        method, ...(method === 'GET' || method === 'DELETE' ? {} : { body }),
        headers: { cookie, 'user-agent': marker, referer: `https://example.org/${marker}`, 'x-forwarded-for': network + (at % 250), 'x-request-id': marker, ...(place === marker ? { authorization: `Bearer sharewell_${marker}` } : {}) },
      })
    }
  }
  await people.ask(`/api/${marker}/${marker}@example.org`)
  await expectSilence()
})

test.each(allJobs.map((job) => ({ name: job.name, job })))('$name, run where words lie about, and broken by an error that repeats them', async ({ job }) => {
  const { context } = people
  await emitEvent(context, context.database, { workspaceId: people.workspaceId, name: 'week.changed', subject: { kind: 'channel', id: people.identityId }, data: { words: marker } })
  await job.start(context, {}, new AbortController().signal).catch((error: unknown) => context.log.error('A job failed.', error, { job: job.name }))
  const broken = { ...context, database: new Proxy(context.database, { get: () => () => { throw new Error(`Failed query: insert … params: ${marker}, ${marker}@example.org`) } }) }
  await job.start(broken, {}, new AbortController().signal).catch((error: unknown) => context.log.error('A job failed.', error, { job: job.name }))
  expect(people.logged.at(-1)).toContain(job.name)
  await expectSilence()
})

test('the audit, verified and exported', async () => {
  for (const what of ['verify', 'export']) expect((await people.owner.ask(`${people.here}/audit/${what}`, { body: what === 'verify' ? {} : { format: 'csv' } })).status).toBe(200)
  await expectSilence()
})
