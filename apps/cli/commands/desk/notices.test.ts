import { join } from 'node:path'
import { delegableActions } from '@sharewell/domain/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { saveLogin } from '../../server/saved-login.ts'
import { notices, queue } from './notices.ts'
import { type Office, openOffice, type Terminal } from './testing.ts'

let office: Office
let owner: Terminal
let postId: string
beforeAll(async () => {
  office = await openOffice()
  owner = await office.seat(office.people.owner, ['read'])
  expect(await owner.run(queue, [])).toEqual({ status: 0, out: 'Nothing waits for you.\n' })
  const { people } = office
  const manager = await people.join('manager')
  await people.owner.ask(`${people.here}/identities/${people.identityId}/delegations`, { body: { to: manager.memberId, actions: delegableActions, expiresAt: people.clock.now() + 86_400_000 } })
  const draft = z.looseObject({ id: z.string(), version: z.int() }).parse(await (await manager.ask(`${people.here}/posts`, { body: { identityId: people.identityId, content: { parts: [{ text: 'Our flu clinic is open on Saturday.' }], targets: [], language: 'en' } } })).json())
  await manager.ask(`${people.here}/posts/${draft.id}/submit`, { body: { version: draft.version } })
  postId = draft.id
})
afterAll(() => office.close())

test('queue and notices tell what waits, without a word of it, until it is read', async () => {
  const line = `2026-11-20 12:00  post ${postId}  waits for your approval\n`
  expect((await owner.run(queue, [])).out).toBe(line)
  expect(await owner.json(queue, ['--all'])).toMatchObject([{ kind: 'post.submitted', subjectId: postId, readAt: null }])
  expect(await owner.run(notices, ['read', postId])).toEqual({ status: 0, out: 'One notice is marked as read.\n' })
  expect((await owner.run(notices, ['read', '--all'])).out).toMatch(/nothing unread/)
  expect((await owner.run(queue, [])).out).toBe('Nothing waits for you.\n')
  expect((await owner.run(notices, [])).out).toBe(line)
})

test('what it cannot use is told in a line', async () => {
  await expect(owner.run(queue, ['--format', 'csv'])).rejects.toThrow(/it can be text, json/)
  await expect(owner.run(notices, ['read'])).rejects.toThrow(/say which notices/)
  await expect(owner.run(notices, ['read', 'x'])).rejects.toThrow(/no id of a notice/)
  await expect(owner.run(notices, ['burn'])).rejects.toThrow(/it can be list, read/)
})

test('a token goes to its own server alone, and a login that is missing or has ended is told', async () => {
  await expect(owner.run(queue, ['--server', 'https://desk.example.org'])).rejects.toThrow(/signed in at http:\/\/127\.0\.0\.1:4321; run "sharewell login --server https:\/\/desk\.example\.org"/)
  expect((await owner.run(queue, ['--server', 'http://127.0.0.1:4321'])).status).toBe(0)
  const nowhere = { ...owner.parts, folder: join(owner.parts.folder, 'nowhere') }
  await expect(owner.run((args, io) => queue(args, io, nowhere), [])).rejects.toThrow(/signed in nowhere; run "sharewell login" first/)
  saveLogin(nowhere.folder, { server: 'http://127.0.0.1:4321', workspaceId: office.people.workspaceId, token: 'sharewell_unknown', expiresAt: 1 })
  await expect(owner.run((args, io) => queue(args, io, nowhere), [])).rejects.toThrow(/has ended; run "sharewell login" again/)
  saveLogin(nowhere.folder, { server: 'http://127.0.0.1:4321', workspaceId: office.people.workspaceId, token: 'sharewell_unknown', expiresAt: Number.MAX_SAFE_INTEGER })
  await expect(owner.run((args, io) => queue(args, io, nowhere), [])).rejects.toMatchObject({ code: 'token', exitStatus: 1 })
  await expect(owner.run((args, io) => queue(args, io, { ...owner.parts, fetch: () => Promise.reject(new TypeError('fetch failed')) }), [])).rejects.toThrow(/nothing answers at/)
})
