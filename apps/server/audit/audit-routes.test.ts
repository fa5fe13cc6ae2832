import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { events } from '../db/schema/events.ts'
import { openPeople, type People, type Person } from '../people/open-people.ts'
import { sealEvents } from './seal-events.ts'

let people: People
let physician: Person
let manager: Person
beforeAll(async () => {
  people = await openPeople({ trustedProxies: ['127.0.0.1'] })
  physician = await people.join('physician')
  manager = await people.join('manager')
})
afterAll(() => people.close())

const refusal = z.looseObject({ code: z.string() })

test('an owner verifies, keeps the head, and sees by it that the end was cut off', async () => {
  await sealEvents(people.context)
  const verify = (body: unknown) => people.owner.ask(`${people.here}/audit/verify`, { body })
  const first = z.looseObject({ rows: z.number(), head: z.object({ workspaceId: z.string(), number: z.number(), mac: z.string() }) }).parse(await (await verify({})).json())
  expect(first.rows).toBeGreaterThan(2)
  expect(first.head).toMatchObject({ workspaceId: people.workspaceId, number: first.rows })
  expect(await (await verify({ head: first.head })).json()).not.toHaveProperty('fault')
  expect(await (await verify({ head: { ...first.head, number: first.rows + 5 } })).json()).toMatchObject({ fault: { kind: 'cut', number: first.rows + 1 } })
  expect((await people.context.database.select().from(events)).filter(({ name }) => name === 'audit.verified').map(({ data, actorId }) => [data['broken'], actorId])).toEqual([0, 0, 1].map((broken) => [broken, people.owner.memberId]))
})

test.each([['jsonl', 'application/x-ndjson'], ['csv', 'text/csv']])('an owner exports as %s, which is an event too', async (format, type) => {
  const answer = await people.owner.ask(`${people.here}/audit/export`, { body: { format, from: '2000-01-01T00:00:00Z' } })
  expect(answer.headers.get('content-type')).toContain(type)
  const text = await answer.text()
  expect(text).toContain('member.joined')
  expect(text).not.toMatch(/example\.org|Amara|Riverbend/)
  const rows = text.trim().split('\n').length - (format === 'csv' ? 1 : 0)
  expect((await people.context.database.select().from(events)).filter(({ name }) => name === 'audit.exported').at(-1)).toMatchObject({ data: { rows }, actorId: people.owner.memberId })
})

const listed = z.object({ events: z.array(z.looseObject({ id: z.string(), name: z.string(), subjectId: z.string() })) })
const list = async (who: Person, query = ''): Promise<z.infer<typeof listed>['events']> => listed.parse(await (await who.ask(`${people.here}/audit/events${query}`)).json()).events

test('an owner reads all that happened, the newest first, page by page', async () => {
  const all = await list(people.owner, '?limit=200')
  expect(all.map(({ id }) => id)).toEqual(all.map(({ id }) => id).toSorted().toReversed())
  const first = await list(people.owner, '?limit=3')
  const rest = await list(people.owner, `?limit=200&before=${first.at(-1)?.id ?? ''}`)
  expect([...first, ...rest]).toEqual(all)
})

test('a physician reads and exports what is about an identity of theirs, and nothing else; nobody else does', async () => {
  expect([(await physician.ask(`${people.here}/audit/events`)).status, (await physician.ask(`${people.here}/audit/export`, { body: { format: 'jsonl' } })).status]).toEqual([403, 403])
  const { id } = z.object({ id: z.string() }).parse(await (await physician.ask(`${people.here}/identities`, { body: { profile: { kind: 'professional', name: 'Dr Amal Fictional', jurisdiction: 'CA-ON' } } })).json())
  const made = await physician.ask(`${people.here}/posts`, { body: { identityId: id, content: { parts: [{ text: 'Our flu clinic is open on Saturday.' }], targets: [], language: 'en' } } })
  const post = z.looseObject({ id: z.string(), version: z.int() }).parse(await made.json())
  expect((await physician.ask(`${people.here}/posts/${post.id}/submit`, { body: { version: post.version } })).status).toBeLessThan(300)
  const own = await list(physician, '?limit=200')
  expect(new Set(own.map(({ name }) => name))).toEqual(new Set(['identity.made', 'revision.made', 'revision.reviewed', 'post.readied']))
  expect((await list(people.owner, '?limit=200')).length).toBeGreaterThan(own.length)
  const lines = (await (await physician.ask(`${people.here}/audit/export`, { body: { format: 'jsonl' } })).text()).trim().split('\n').map((line) => listed.shape.events.element.parse(JSON.parse(line)))
  expect(lines.map((one) => one.id).toSorted()).toEqual(own.map((one) => one.id).toSorted())
  for (const answer of [await manager.ask(`${people.here}/audit/events`), await manager.ask(`${people.here}/audit/export`, { body: { format: 'csv' } })]) expect([answer.status, refusal.parse(await answer.json()).code]).toEqual([403, 'role'])
  expect((await people.ask(`${people.here}/audit/events`)).status).toBe(401)
})

test('the chain is verified by owners alone', async () => {
  const answer = await physician.ask(`${people.here}/audit/verify`, { body: {} })
  expect([answer.status, refusal.parse(await answer.json()).code]).toEqual([403, 'not-yours'])
  for (const what of ['verify', 'export']) expect((await people.ask(`${people.here}/audit/${what}`, { body: {} })).status).toBe(401)
})

test.each([['export', { format: 'xml' }], ['export', { format: 'csv', from: 'yesterday' }], ['verify', { head: { number: 1 } }], ['verify', { heads: [] }]])('%s takes no %j', async (what, body) => {
  expect((await people.owner.ask(`${people.here}/audit/${what}`, { body })).status).toBe(400)
})

test('nobody asks for all of it again and again', async () => {
  const answers = await Promise.all(Array.from({ length: 12 }, () => people.owner.ask(`${people.here}/audit/verify`, { body: {} })))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 429]))
})

test('the log of all this holds no name, address, cookie or hash', () => {
  const log = people.logged.join('')
  expect(log).toContain('/audit/')
  for (const word of ['Amara', 'example.org', 'Riverbend', people.owner.cookie.split('=')[1] ?? people.owner.cookie]) expect(log).not.toContain(word)
})
