import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { delegableActions, type Role } from '@sharewell/domain/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { day, hour } from '../clock/instant.ts'
import { openMailbox } from '../mail/testing/mailbox.ts'
import { openPeople, type People, type Person } from '../people/open-people.ts'

const mail = openMailbox()
const text = 'Our flu clinic is open on Saturday.'
const address = 'guest@example.org'
let people: People
let all: Record<Role, Person>
let guests = 0
beforeAll(async () => {
  people = await openPeople({ mail, trustedProxies: ['127.0.0.1'] })
  all = await people.joinAll()
  await all.owner.ask(`${people.here}/identities/${people.identityId}/delegations`, { body: { to: all.manager.memberId, actions: delegableActions, expiresAt: people.clock.now() + 90 * day } })
})
afterAll(() => people.close())

const head = z.looseObject({ id: z.string(), state: z.string(), version: z.int(), revision: z.looseObject({ hash: z.string() }).nullable() })
const made = z.object({ linkId: z.string(), token: z.string(), expiresAt: z.int() })
const code = async (answer: Response): Promise<[number, string]> => [answer.status, z.looseObject({ code: z.string() }).parse(await answer.json()).code]
const content = (words: string, media: { sha256: string }[] = []) => ({ parts: [{ text: words, media }], targets: [], language: 'en' })
const stateOf = async (postId: string): Promise<string> => head.parse(await (await all.owner.ask(`${people.here}/posts/${postId}`)).json()).state

/** What a manager wrote for the owner's identity, submitted; so the owner is asked. */
async function submit(picture?: string) {
  const { manager } = all
  const draft = head.parse(await (await manager.ask(`${people.here}/posts`, { body: { identityId: people.identityId, content: content(text) } })).json())
  const sha256 = picture === undefined ? '' : await addPicture(draft.id, picture)
  const saved = picture === undefined ? draft : head.parse(await (await manager.ask(`${people.here}/posts/${draft.id}/content`, { method: 'PUT', body: { version: draft.version, content: content(text, [{ sha256 }]) } })).json())
  await manager.ask(`${people.here}/posts/${draft.id}/submit`, { body: { version: saved.version } })
  // Pictures are looked at by a job.
  await people.jobs.runDue(people.context)
  const post = head.parse(await (await manager.ask(`${people.here}/posts/${draft.id}`)).json())
  return { postId: draft.id, version: post.version, revisionHash: post.revision?.hash ?? '', sha256 }
}

async function addPicture(postId: string, file: string): Promise<string> {
  const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, '../../../packages/media/samples', file)))
  const sent = await people.app.request(`http://127.0.0.1:4321/api/media/${people.workspaceId}/${postId}`, { method: 'POST', body: bytes, headers: { cookie: all.manager.cookie, 'sec-fetch-site': 'same-origin', 'content-type': 'image/png' } })
  return z.looseObject({ sha256: z.string() }).parse(await sent.json()).sha256
}

/** Asks as somebody who is nobody here, each from elsewhere. */
function openGuest() {
  guests += 1
  const headers = { 'x-forwarded-for': `198.51.100.${100 + guests}` }
  return (path: string, body: unknown) => people.ask(`/api/guest-links/${path}`, { body, headers })
}

async function invite({ postId, revisionHash }: { postId: string; revisionHash: string }, hours?: number) {
  const answer = await all.manager.ask(`${people.here}/posts/${postId}/guest-links`, { body: { revisionHash, address, ...(hours === undefined ? {} : { hours }) } })
  const { token, linkId } = made.parse(await answer.json())
  await people.jobs.runDue(people.context)
  return { token, linkId, code: /\b\d{8}\b/.exec(mail.newest(address).text)?.[0] ?? '' }
}

async function confirm(ask: ReturnType<typeof openGuest>, { token, code: given }: { token: string; code: string }) {
  return { token, pass: z.object({ pass: z.string() }).parse(await (await ask('confirm', { token, code: given })).json()).pass }
}

test('a link and the code of a mail open one revision with its picture; one decision, and never the only one', async () => {
  const post = await submit('plain.png')
  const ask = openGuest()
  const invited = await invite(post)
  const message = mail.newest(address)
  for (const hidden of [text, 'flu', invited.token, '#']) expect(message.text + message.subject, hidden).not.toContain(hidden)
  expect(message.text).toContain('A manager')
  expect(await code(await ask('read', { token: invited.token, pass: 'guess' }))).toEqual([404, 'no-link'])
  const keys = await confirm(ask, invited)
  expect(await code(await ask('confirm', { token: invited.token, code: invited.code }))).toEqual([404, 'no-link'])
  expect(await (await ask('read', keys)).json()).toMatchObject({ revisionHash: post.revisionHash, speaks: 'Dr Amara Fictional', content: { parts: [{ text: `${text}\n\nPosted for Dr Amara Fictional by their team.`, media: [{ sha256: post.sha256 }] }] } })
  const picture = await ask('picture', { ...keys, sha256: post.sha256 })
  expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png'])
  expect(await code(await ask('picture', { ...keys, sha256: 'a'.repeat(64) }))).toEqual([404, 'no-picture'])
  expect((await ask('approve', keys)).status).toBe(204)
  expect(await stateOf(post.postId)).toBe('in-review')
  for (const [path, body] of [['approve', keys], ['return', { ...keys, remarks: [] }], ['read', keys], ['picture', { ...keys, sha256: post.sha256 }]] as const) expect(await code(await ask(path, body)), path).toEqual([404, 'no-link'])
  expect((await all.owner.ask(`${people.here}/posts/${post.postId}/approvals`, { body: { revisionHash: post.revisionHash } })).status).toBe(200)
  expect(await stateOf(post.postId)).toBe('ready')
})

test('a guest returns it with a remark on a span', async () => {
  const post = await submit()
  const ask = openGuest()
  const keys = await confirm(ask, await invite(post))
  expect(await code(await ask('return', { ...keys, remarks: [] }))).toEqual([400, 'no-remark'])
  expect((await ask('return', { ...keys, remarks: [{ part: 0, start: 0, end: 3, text: 'Whose?' }] })).status).toBe(204)
  expect(await stateOf(post.postId)).toBe('returned')
  expect(await (await all.manager.ask(`${people.here}/posts/${post.postId}/remarks`)).json()).toMatchObject({ remarks: [{ from: 'guest', text: 'Whose?' }] })
})

test.each<[what: string, outcome: [number, string], end: (post: Awaited<ReturnType<typeof submit>>, linkId: string) => Promise<unknown>]>([
  ['its time has passed', [404, 'no-link'], async () => people.clock.advance(2 * hour)],
  ['it was taken back', [404, 'no-link'], (post, linkId) => all.manager.ask(`${people.here}/posts/${post.postId}/guest-links/${linkId}`, { method: 'DELETE' })],
  ['the text was changed', [403, 'link-other-revision'], (post) => all.manager.ask(`${people.here}/posts/${post.postId}/revision`, { method: 'PUT', body: { version: post.version, content: content('Another text.') } })],
])('it opens nothing once %s', async (what, outcome, end) => {
  const post = await submit()
  const [before, after, ask] = [await invite(post, 1), await invite(post, 1), openGuest()]
  const keys = await confirm(ask, after)
  await end(post, after.linkId)
  for (const path of ['read', 'approve']) expect(await code(await ask(path, keys)), path).toEqual(outcome)
  expect(await code(await ask('return', { ...keys, remarks: [{ part: 0, start: 0, end: 0, text: 'No.' }] }))).toEqual(outcome)
  expect(await stateOf(post.postId)).toBe('in-review')
  // The other link is another's: only its own end ends it.
  expect((await ask('confirm', { token: before.token, code: before.code })).status).toBe(what === 'its time has passed' ? 404 : 200)
})

test('five wrong codes end it, also for the right one', async () => {
  const [invited, ask] = [await invite(await submit()), openGuest()]
  for (let guess = 0; guess < 5; guess += 1) expect(await code(await ask('confirm', { token: invited.token, code: 'wrong' }))).toEqual([403, 'link-code'])
  expect(await code(await ask('confirm', { token: invited.token, code: invited.code }))).toEqual([404, 'no-link'])
})

test('a link of another post, a pass of another link: neither opens anything', async () => {
  const ask = openGuest()
  const [one, other] = [await confirm(ask, await invite(await submit())), await confirm(ask, await invite(await submit()))]
  expect(await code(await ask('read', { token: one.token, pass: other.pass }))).toEqual([404, 'no-link'])
})

test('whoever tries too often waits', async () => {
  const ask = openGuest()
  const answers: number[] = []
  for (let at = 0; at < 32; at += 1) answers.push((await ask('read', { token: 'guess', pass: 'guess' })).status)
  expect([...new Set(answers)]).toEqual([404, 429])
})

test('without mail nobody outside can be asked; with it, not hundreds at once', async () => {
  const { postId, revisionHash } = await submit()
  const ask = () => all.owner.ask(`${people.here}/posts/${postId}/guest-links`, { body: { revisionHash, address } })
  const { mail: _mail, ...without } = people.context
  people.setReadiness({ state: 'ready', context: without })
  expect(await code(await ask())).toEqual([503, 'no-mail'])
  people.setReadiness({ state: 'ready', context: people.context })
  const answers: number[] = []
  for (let at = 0; at < 21; at += 1) answers.push((await ask()).status)
  expect([...new Set(answers)]).toEqual([201, 429])
  expect(people.logged.join('')).not.toMatch(/guest@|flu/)
})
