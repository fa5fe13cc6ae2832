import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPeople, type People } from '@sharewell/server/people-testing'
import type { Io } from '../io.ts'
import { findConfigFolder } from '../environment.ts'
import { openServer, told, toServer } from '../server/ask-server.ts'
import { readLogin } from '../server/saved-login.ts'
import { login, type LoginParts } from './login.ts'
import { logout } from './logout.ts'

let people: People
let folder: string
let said: string
let io: Io
beforeEach(async () => {
  people = await openPeople()
  folder = join(mkdtempSync(join(tmpdir(), 'sharewell-login-')), 'config')
  said = ''
  const sink = (): Writable => new Writable({ write(chunk: Buffer, _, done) { said += String(chunk); done() } })
  io = { stdin: Readable.from([]), isStdinTerminal: false, stdout: sink(), stderr: sink(), environment: { isColoured: false, columns: 80 }, today: '2026-11-20' }
})
afterEach(async () => {
  rmSync(join(folder, '..'), { recursive: true })
  await people.close()
})

/** The server in this process; while the program waits, the person answers on the page. */
const partsWith = (answer: (code: string) => Promise<unknown>): LoginParts => ({
  folder,
  fetch: async (request) => people.app.request(request),
  wait: async (milliseconds) => {
    people.clock.advance(milliseconds)
    const [code] = /[A-Z]{4}-[A-Z]{4}/.exec(said) ?? []
    if (code !== undefined) await answer(code)
  },
})
const say = (isAllowed: boolean) => (userCode: string): Promise<Response> => people.owner.ask(`${people.here}/device-login`, { body: { userCode, isAllowed } })

test('login shows a code, waits for a yes, and keeps the token for this person alone; logout ends it', async () => {
  const parts = partsWith(say(true))
  expect(await login(['--scopes', 'read'], io, parts)).toBe(0)
  expect(said).toMatch(/Open http:\/\/127\.0\.0\.1:4321\/sign-in#device, sign in, and type this code: [A-Z]{4}-[A-Z]{4}\nIt asks for: read\. .*\nThis machine is signed in until \d{4}-\d\d-\d\d\. The token is in .*session\.json\n$/)
  const path = join(folder, 'session.json')
  expect([statSync(path).mode & 0o777, statSync(folder).mode & 0o777]).toEqual([0o600, 0o700])
  const saved = readLogin(folder)
  expect(said).not.toContain(saved?.token ?? '-')
  const ask = (): Promise<unknown> => told('http://127.0.0.1:4321', openServer(parts.fetch, 'http://127.0.0.1:4321', saved?.token ?? '').GET('/workspaces/{workspaceId}/me', { params: { path: { workspaceId: people.workspaceId } } }))
  expect(await ask()).toMatchObject({ role: 'owner', scopes: ['read'] })
  expect(await logout([], io, parts)).toBe(0)
  await expect(ask()).rejects.toThrow(/unknown, ended or revoked/)
  expect(readLogin(folder)).toBeUndefined()
  expect(await logout([], io, parts)).toBe(0)
  expect(said).toMatch(/has ended\.\nThis machine is signed in nowhere\.\n$/)
})

test('login hears a no, and that nobody answered in time', async () => {
  expect(await login([], io, partsWith(say(false)))).toBe(1)
  expect(said).toContain('You said no')
  said = ''
  expect(await login([], io, partsWith(() => Promise.resolve()))).toBe(1)
  expect(said).toContain('The code has ended')
  expect(readLogin(folder)).toBeUndefined()
})

test('what it cannot use is told in a line', async () => {
  const parts = partsWith(say(true))
  await expect(login(['--server', 'http://desk.example.org'], io, parts)).rejects.toThrow(/could read the token/)
  await expect(login(['--server', 'desk'], io, parts)).rejects.toThrow(/must be an address/)
  await expect(login(['--scopes', 'all'], io, parts)).rejects.toThrow(/it can be read, write/)
  await expect(login([], io, { ...parts, fetch: () => Promise.reject(new TypeError('fetch failed')) })).rejects.toThrow(/nothing answers at http:\/\/127\.0\.0\.1:4321/)
  await expect(login([], io, { ...parts, fetch: () => Promise.resolve(new Response('<html>', { status: 502 })) })).rejects.toThrow(/is not Sharewell/)
  expect([toServer('https://desk.example.org/'), toServer('http://localhost:4321')]).toEqual(['https://desk.example.org', 'http://localhost:4321'])
})

test('a token that others can read is not used', async () => {
  await login([], io, partsWith(say(true)))
  const path = join(folder, 'session.json')
  chmodSync(path, 0o644)
  expect(() => readLogin(folder)).toThrow(/can be read by others/)
  expect(readFileSync(path, 'utf8')).toContain('sharewell_')
})

test.each([
  [{ XDG_CONFIG_HOME: '/x' }, 'linux', '/x/sharewell'], [{}, 'linux', '/home/ada/.config/sharewell'], [{ XDG_CONFIG_HOME: '' }, 'linux', '/home/ada/.config/sharewell'],
  [{}, 'darwin', '/home/ada/Library/Application Support/Sharewell/cli'], [{ APPDATA: 'C:\\Roaming' }, 'win32', 'C:\\Roaming\\Sharewell'],
] as const)('%j on %s keeps it in %s', (variables, platform, expected) => {
  expect(findConfigFolder(variables, platform, '/home/ada')).toBe(expected)
})
