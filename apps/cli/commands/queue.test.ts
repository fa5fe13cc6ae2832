import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { delegableActions } from '@sharewell/domain/people'
import { openPeople } from '@sharewell/server/people-testing'
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Io } from '../io.ts'
import { saveLogin } from '../server/saved-login.ts'
import { queue } from './queue.ts'

test('queue tells what waits, without a word of it, and needs a login', async () => {
  const people = await openPeople()
  const folder = join(mkdtempSync(join(tmpdir(), 'sharewell-queue-')), 'config')
  let said = ''
  const sink = (): Writable => new Writable({ write(chunk: Buffer, _, done) { said += String(chunk); done() } })
  const io: Io = { stdin: Readable.from([]), isStdinTerminal: false, stdout: sink(), stderr: sink(), environment: { isColoured: false, columns: 80 }, today: '2026-11-20' }
  const parts = { folder, fetch: async (address: string, options: RequestInit) => people.app.request(address, options) }
  await expect(queue([], io, parts)).rejects.toThrow(/run "sharewell login" first/)

  const made = await people.owner.ask(`${people.here}/tokens`, { body: { name: 'queue', scopes: ['read'] } })
  const { token, expiresAt } = z.looseObject({ token: z.string(), expiresAt: z.int() }).parse(await made.json())
  saveLogin(folder, { server: 'http://127.0.0.1:4321', workspaceId: people.workspaceId, token, expiresAt })
  expect(await queue([], io, parts)).toBe(0)
  expect(said).toBe('Nothing waits for you.\n')

  const manager = await people.join('manager')
  await people.owner.ask(`${people.here}/identities/${people.identityId}/delegations`, { body: { to: manager.memberId, actions: delegableActions, expiresAt: people.clock.now() + 86_400_000 } })
  const draft = z.looseObject({ id: z.string(), version: z.int() }).parse(await (await manager.ask(`${people.here}/posts`, { body: { identityId: people.identityId, content: { parts: [{ text: 'Our flu clinic is open on Saturday.' }], targets: [], language: 'en' } } })).json())
  await manager.ask(`${people.here}/posts/${draft.id}/submit`, { body: { version: draft.version } })
  said = ''
  expect(await queue([], io, parts)).toBe(0)
  expect(said).toBe(`2026-11-20 12:00  post ${draft.id}  waits for your approval\n`)
  said = ''
  await queue(['--format', 'json', '--all'], io, parts)
  expect(JSON.parse(said)).toMatchObject([{ kind: 'post.submitted', subjectId: draft.id, readAt: null }])
  await expect(queue(['--format', 'csv'], io, parts)).rejects.toThrow(/it can be text, json/)

  rmSync(join(folder, '..'), { recursive: true })
  await people.close()
})
