import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { delegableActions, type Role } from '@sharewell/domain/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { day, hour } from '../clock/instant.ts'
import { openPeople, type People, type Person } from '../people/open-people.ts'

let people: People
let all: Record<Role, Person>
let channelId: string
beforeAll(async () => {
  people = await openPeople()
  all = await people.joinAll()
  await all.owner.ask(`${people.here}/identities/${people.identityId}/delegations`, { body: { to: all.manager.memberId, actions: delegableActions, expiresAt: people.clock.now() + 30 * day } })
  channelId = z.object({ id: z.string() }).parse(await (await all.owner.ask(`${people.here}/identities/${people.identityId}/channels`, { body: { platform: 'rehearsal' } })).json()).id
})
afterAll(() => people.close())

const head = z.looseObject({ id: z.string(), state: z.string(), version: z.int(), revision: z.looseObject({ hash: z.string() }).nullable() })
const submitted = z.looseObject({ post: head })
const code = async (answer: Response): Promise<[number, string]> => [answer.status, z.looseObject({ code: z.string() }).parse(await answer.json()).code]
const at = (id: string, path = ''): string => `${people.here}/posts/${id}${path}`
const content = (text: string, media: { sha256: string; alternativeText: string }[] = []) => ({ parts: [{ text, media }, { text: 'No appointment needed.' }], targets: [{ channelId }], language: 'en' })

test('over the API: a thread with a picture is written, approved, edited, approved again, planned and moved; whoever may not is refused', async () => {
  const { owner, manager, physician, reviewer, reader } = all
  const draft = head.parse(await (await manager.ask(`${people.here}/posts`, { body: { identityId: people.identityId, content: content('Our flu clinic is open on Saturday.') } })).json())
  for (const who of [owner, physician, reviewer, reader]) expect((await who.ask(at(draft.id))).status).toBe(404)

  const bytes = readFileSync(join(import.meta.dirname, '../../../packages/media/samples/plain.png'))
  const sent = await people.app.request(`http://127.0.0.1:4321/api/media/${people.workspaceId}/${draft.id}`, { method: 'POST', body: new Uint8Array(bytes), headers: { cookie: manager.cookie, 'sec-fetch-site': 'same-origin', 'content-type': 'image/png' } })
  const { sha256 } = z.looseObject({ sha256: z.string() }).parse(await sent.json())
  const picture = [{ sha256, alternativeText: 'The door of the clinic' }]
  const saved = head.parse(await (await manager.ask(at(draft.id, '/content'), { method: 'PUT', body: { version: draft.version, content: content('Our flu clinic is open on Saturday.', picture) } })).json())
  expect(await code(await manager.ask(at(draft.id, '/content'), { method: 'PUT', body: { version: draft.version, content: content('Late') } }))).toEqual([409, 'other-version'])

  const first = submitted.parse(await (await manager.ask(at(draft.id, '/submit'), { body: { version: saved.version } })).json())
  expect(first.post).toMatchObject({ state: 'in-review', waitsFor: 'pictures' })
  await people.jobs.runDue(people.context)
  const revisionHash = first.post.revision?.hash
  expect(await code(await manager.ask(at(draft.id, '/approvals'), { body: { revisionHash } }))).toEqual([403, 'own-words'])
  expect(await code(await reader.ask(at(draft.id, '/approvals'), { body: { revisionHash } }))).toEqual([403, 'role'])
  const shown = await owner.ask(`/api/media/${people.workspaceId}/${draft.id}/${sha256}`)
  expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/png'])
  const ready = head.parse(await (await owner.ask(at(draft.id, '/approvals'), { body: { revisionHash } })).json())
  expect(ready.state).toBe('ready')

  const second = submitted.parse(await (await manager.ask(at(draft.id, '/revision'), { method: 'PUT', body: { version: ready.version, content: content('Our flu clinic is open on Sunday.', picture) } })).json())
  expect(second.post).toMatchObject({ state: 'in-review', waitsFor: null })
  expect(await code(await owner.ask(at(draft.id, '/approvals'), { body: { revisionHash } }))).toEqual([409, 'other-revision'])
  expect(await (await owner.ask(at(draft.id, '/difference'))).json()).toMatchObject({ approved: { number: 1 }, now: { number: 2 }, parts: [{ added: [{ start: 26, end: 33 }] }, { added: [] }] })
  const again = head.parse(await (await owner.ask(at(draft.id, '/approvals'), { body: { revisionHash: second.post.revision?.hash } })).json())

  const when = { is: 'at', instant: people.clock.now() + day, zone: 'America/Toronto' }
  for (const who of [physician, reviewer, reader]) expect((await who.ask(at(draft.id, '/plan'), { method: 'PUT', body: { version: again.version, when } })).status).toBe(403)
  const planned = submitted.parse(await (await manager.ask(at(draft.id, '/plan'), { method: 'PUT', body: { version: again.version, when } })).json())
  const moved = await (await manager.ask(at(draft.id, '/plan'), { method: 'PUT', body: { version: planned.post.version, when: { ...when, instant: when.instant + hour } } })).json()
  expect(moved).toMatchObject({ post: { state: 'scheduled', plannedAt: when.instant + hour }, waitsFor: null })
  const notices = await (await owner.ask(`${people.here}/notices`)).json()
  expect(notices).toMatchObject({ notices: expect.arrayContaining([expect.objectContaining({ kind: 'post.submitted', subjectId: draft.id })]) })
  expect(JSON.stringify(notices)).not.toContain('clinic')
  expect(people.logged.join('')).not.toMatch(/clinic|appointment/)
})

test('a list holds what each may see, and a refusal repeats nothing of a text', async () => {
  const { owner, physician } = all
  const own = head.parse(await (await owner.ask(`${people.here}/posts`, { body: { identityId: people.identityId, content: content('Sekret plans.') } })).json())
  const list = z.object({ posts: z.array(head) })
  const ids = async (who: Person) => list.parse(await (await who.ask(`${people.here}/posts`)).json()).posts.map(({ id }) => id)
  expect([(await ids(owner)).includes(own.id), (await ids(physician)).includes(own.id)]).toEqual([true, false])
  const wrong = await owner.ask(`${people.here}/posts`, { body: { identityId: people.identityId, content: { ...content('Sekret plans.'), language: 'Sekret' } } })
  expect(wrong.status).toBe(400)
  expect(await wrong.text()).not.toContain('Sekret')
  expect(await code(await owner.ask(at(own.id, '/guest-links'), { body: { revisionHash: 'a'.repeat(64), address: 'guest@example.org' } }))).toEqual([409, 'no-revision'])
})

test('one reads one’s own shifts, and whether a house lets what is heated rest', async () => {
  const { owner, physician, reader } = all
  const at = people.clock.now() + day
  const shift = { startsAt: at, endsAt: at + 8 * hour }
  expect((await owner.ask(`${people.here}/identities/${people.identityId}/shifts`, { body: shift })).status).toBe(201)
  expect(await (await owner.ask(`${people.here}/shifts`)).json()).toMatchObject({ shifts: [shift] })
  expect(await (await physician.ask(`${people.here}/shifts`)).json()).toEqual({ shifts: [] })
  const { id: house } = z.object({ id: z.string() }).parse(await (await owner.ask(`${people.here}/identities`, { body: { profile: { kind: 'organisational', name: 'Riverbend' } } })).json())
  const rule = `${people.here}/identities/${house}/cool-off`
  expect(await (await reader.ask(rule)).json()).toEqual({ isImposed: false })
  expect((await owner.ask(rule, { method: 'PUT', body: { isImposed: true } })).status).toBe(204)
  expect(await (await reader.ask(rule)).json()).toEqual({ isImposed: true })
})
