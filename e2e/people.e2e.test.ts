import { createHmac } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Context } from '../apps/server/context.ts'
import { createLog } from '../apps/server/log/log.ts'
import { startServer, type RunningServer } from '../apps/server/main/start-server.ts'
import { makeSetUpLink } from '../apps/server/people/set-up/make-set-up-link.ts'
import { chromiumArguments, findChromium } from '../scripts/browser.ts'
import { webOutput } from '../scripts/build-web.ts'

const port = 4971
/** Passkeys need a name. */
const home = `http://localhost:${port}`
const password = 'four quiet herons wade'
let dataFolder: string
let server: RunningServer
let context: Context
let browser: Browser
const logged: string[] = []

beforeAll(async () => {
  dataFolder = mkdtempSync(join(tmpdir(), 'sharewell-'))
  const log = createLog('info', { write: (line: string) => { logged.push(line) } })
  server = await startServer({
    config: { role: 'all', port, isPortSaid: true, host: '127.0.0.1', publicUrl: home, dataFolder, keyFile: join(dataFolder, 'sharewell.key'), trustedProxies: [], logLevel: 'info' },
    log, pageFolder: webOutput, say: () => undefined,
  })
  const settled = await server.settled
  if (settled.state !== 'ready') throw new Error(`The server is ${settled.state}.`)
  context = settled.context
  browser = await chromium.launch({ executablePath: await findChromium() ?? '', args: chromiumArguments })
}, 60_000)
afterAll(async () => {
  await browser.close()
  await server.stop()
  rmSync(dataFolder, { recursive: true, force: true })
})

/** A browser of its own, as another person has it. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const profile = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
  const page = await profile.newPage()
  await page.goto(home + path)
  return page
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
}

/** An authenticator of software that says that it has looked at its owner. */
async function giveAuthenticator(page: Page): Promise<void> {
  const devices = await page.context().newCDPSession(page)
  await devices.send('WebAuthn.enable')
  await devices.send('WebAuthn.addVirtualAuthenticator', { options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } })
}

const look = (page: Page, name: string): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor()
const owner = { email: 'amara@example.org', name: 'Amara Fictional' }
let first: Page

test('the link of the terminal sets the workspace up, and the token does not stay in the address', async () => {
  const link = new URL(await makeSetUpLink(context) ?? '')
  first = await open(link.pathname + link.hash)
  await look(first, 'Set up your workspace')
  expect(first.url()).toBe(`${home}/setup`)
  await expectAccessible(first)
  await first.getByLabel('Name of the workspace').fill('Riverbend')
  await first.getByLabel('Time zone').fill('America/Toronto')
  await first.getByLabel('Your name').fill(owner.name)
  await first.getByLabel('Mail address').fill(owner.email)
  await first.getByLabel('Choose a password').fill('passwordpassword')
  await first.getByLabel('Name under the posts').fill('Dr Amara Fictional')
  await first.getByLabel('Where you are registered').fill('ca-on')
  await first.getByRole('button', { name: 'Set up the workspace' }).press('Enter')
  await expect.poll(() => first.getByRole('alert').textContent()).toContain('first that somebody would try')
  await first.getByLabel('Choose a password').fill(password)
  await first.getByLabel('Choose a password').press('Enter')
  await look(first, `Signed in as ${owner.name}`)
  await expectAccessible(first)
  const cookies = await first.context().cookies()
  expect(cookies.map(({ name, httpOnly, sameSite }) => [name, httpOnly, sameSite])).toEqual([['sharewell.session_token', true, 'Strict']])
  expect(await first.evaluate('document.cookie + JSON.stringify(localStorage)')).not.toContain('session')
  const again = await open('/setup')
  await look(again, 'This page needs the link that the terminal printed.')
  await expectAccessible(again)
  await again.context().close()
})

test('a colleague joins by a link in a second browser; the link then opens nothing', async () => {
  await first.getByLabel('As', { exact: true }).selectOption('physician')
  await first.getByRole('button', { name: 'Make a link' }).click()
  const link = new URL(await first.locator('output .code').textContent() ?? '')
  const second = await open(link.pathname + link.hash)
  await look(second, 'Join Riverbend')
  expect(await second.locator('main').textContent()).toContain('Amara Fictional invites you as physician')
  expect(second.url()).toBe(`${home}/invite`)
  await expectAccessible(second)
  await second.getByLabel('Your name').fill('Bao Fictional')
  await second.getByLabel('Mail address').fill('bao@example.org')
  await second.getByLabel('Choose a password').fill(password)
  await second.getByRole('button', { name: 'Join the workspace' }).click()
  await look(second, 'Signed in as Bao Fictional')
  expect(await second.getByText('Invite a colleague').count()).toBe(0)
  await second.context().close()
  const late = await open(link.pathname + link.hash)
  await look(late, 'This invitation opens nothing any more.')
  await late.context().close()
})

test('a passkey is made, and signs in where the password would', async () => {
  await giveAuthenticator(first)
  await first.getByRole('button', { name: 'Add a passkey' }).click()
  await first.getByText('The passkey is added.').waitFor()
  await first.getByRole('button', { name: 'Sign out of this browser' }).click()
  await look(first, 'Sign in')
  await expectAccessible(first)
  await first.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await look(first, `Signed in as ${owner.name}`)
})

test('a second step is turned on, asked for in another browser, and a wrong code is told', async () => {
  const part = first.locator('section', { hasText: 'Second step' })
  await part.getByLabel('Password').fill(password)
  await part.getByRole('button', { name: 'Turn the second step on' }).click()
  const key = (await part.locator('p .code').textContent() ?? '').trim()
  await expectAccessible(first)
  expect(await part.locator('.codes li').count()).toBe(10)
  await part.getByLabel('Code', { exact: true }).fill(toCode(key))
  await part.getByRole('button', { name: 'Confirm with a code' }).click()
  await first.getByText('The second step is on.').waitFor()

  const other = await open('/sign-in', { viewport: { width: 390, height: 844 } })
  await look(other, 'Sign in')
  await other.getByLabel('Mail address').fill(owner.email)
  await other.getByLabel('Password').fill(password)
  await other.getByRole('button', { name: 'Sign in', exact: true }).click()
  await look(other, 'One more step')
  await expectAccessible(other)
  await other.getByLabel('Code', { exact: true }).fill('000000')
  await other.getByRole('button', { name: 'Go on' }).click()
  await expect.poll(() => other.getByRole('alert').textContent()).toContain('not right')
  await other.getByLabel('Code', { exact: true }).fill(toCode(key))
  await other.getByRole('button', { name: 'Go on' }).click()
  await look(other, `Signed in as ${owner.name}`)
  expect(await other.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  await other.context().close()
})

test('a program is let in by its code, read before yes, and ended again', async () => {
  const begun = await (await fetch(`${home}/api/device-login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ scopes: ['read', 'schedule'] }) })).json() as { deviceCode: string; userCode: string; verifyAt: string }
  expect(begun.verifyAt).toBe(`${home}/sign-in#device`)
  const part = first.locator('section', { hasText: 'Sign a program in' })
  await part.getByLabel('Code of the program').fill(begun.userCode.toLowerCase())
  await part.getByRole('button', { name: 'Look it up' }).click()
  await part.getByText('It wants to act as you: read, schedule.').waitFor()
  await part.getByRole('button', { name: 'Let it act as me' }).click()
  await part.getByText('It is signed in.').waitFor()
  const poll = await fetch(`${home}/api/device-login/poll`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ deviceCode: begun.deviceCode }) })
  const { token, workspaceId } = await poll.json() as { token: string; workspaceId: string }
  const statusOf = async (): Promise<number> => (await fetch(`${home}/api/workspaces/${workspaceId}/me`, { headers: { authorization: `Bearer ${token}` } })).status
  expect(await statusOf()).toBe(200)
  await first.reload()
  await first.getByRole('button', { name: 'End sharewell login' }).click()
  await first.getByText('No program acts as you.').waitFor()
  expect(await statusOf()).toBe(401)
  await expectAccessible(first)
})

test('the pages that send nothing keep their promise, and a browser that keeps them still signs in', async () => {
  const page = await open('/check')
  await page.locator('[data-offline=stored]').waitFor()
  expect(await page.evaluate("fetch('/api/about').then(() => 'went out', () => 'stopped')")).toBe('stopped')
  await page.goto(`${home}/sign-in`)
  await look(page, 'Sign in')
  expect(await page.evaluate('navigator.serviceWorker.controller !== null')).toBe(true)
  await page.getByLabel('Mail address').fill('bao@example.org')
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await look(page, 'Signed in as Bao Fictional')
  await page.context().close()
})

test('neither names, addresses, passwords nor links were logged', () => {
  const log = logged.join('\n')
  expect(log).toContain('/api/set-up')
  for (const text of ['example.org', 'Amara', 'Bao', password, 'sharewell_', '#']) expect(log).not.toContain(text)
})

function toCode(secret: string): string {
  const bits = [...secret].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const mac = createHmac('sha1', Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))).update(counter).digest()
  return String((mac.readUInt32BE((mac.at(-1) ?? 0) & 15) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
