import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Context } from '../apps/server/context.ts'
import { createLog } from '../apps/server/log/log.ts'
import { openSmtpServer, type SmtpServer } from '../apps/server/mail/testing/smtp-server.ts'
import { startServer, type RunningServer } from '../apps/server/main/start-server.ts'
import { makeSetUpLink } from '../apps/server/people/set-up/make-set-up-link.ts'
import { chromiumArguments, findChromium } from '../scripts/browser.ts'
import { webOutput } from '../scripts/build-web.ts'
import { environmentWith } from '../scripts/environment.ts'
import { root } from '../scripts/files.ts'

const email = 'amara@example.org'
const passwords = ['four quiet herons wade', 'nine slow otters swim', 'seven pale moths rest'] as const
const logged: string[] = []
let home: string
let dataFolder: string
let mail: SmtpServer
let server: RunningServer
let context: Context
let browser: Browser

beforeAll(async () => {
  dataFolder = mkdtempSync(join(tmpdir(), 'sharewell-'))
  mail = await openSmtpServer()
  server = await startServer({
    config: { role: 'all', port: 0, isPortSaid: true, host: '127.0.0.1', dataFolder, keyFile: join(dataFolder, 'sharewell.key'), trustedProxies: [], logLevel: 'info', smtpUrl: mail.url, mailFrom: 'Sharewell <desk@example.org>' },
    log: createLog('info', { write: (line: string) => { logged.push(line) } }), pageFolder: webOutput, say: () => undefined,
  })
  home = `http://localhost:${server.port}`
  const settled = await server.settled
  if (settled.state !== 'ready') throw new Error(`The server is ${settled.state}.`)
  context = settled.context
  const token = new URL(await makeSetUpLink(context) ?? '').hash.slice(1)
  const made = await fetch(`${home}/api/set-up`, {
    method: 'POST', headers: { 'Content-Type': 'application/json', Origin: home },
    body: JSON.stringify({ token, account: { name: 'Amara Fictional', email, password: passwords[0] }, workspace: { name: 'Riverbend', timeZone: 'America/Toronto' }, identity: { kind: 'professional', name: 'Dr Amara Fictional', jurisdiction: 'CA-ON' } }),
  })
  expect(made.status).toBe(201)
  browser = await chromium.launch({ executablePath: await findChromium() ?? '', args: chromiumArguments })
}, 60_000)
afterAll(async () => {
  await browser.close()
  await server.stop()
  await mail.stop()
  rmSync(dataFolder, { recursive: true, force: true })
})

/** A browser of its own, as another person has it. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const profile = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
  const page = await profile.newPage()
  await page.goto(home + path)
  return page
}

const look = (page: Page, name: string): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor()

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
}

async function signIn(page: Page, password: string): Promise<void> {
  await page.getByLabel('Mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).press('Enter')
}

/** The link of the newest mail to an address. */
async function findMailedLink(): Promise<string> {
  await expect.poll(() => mail.taken.some(({ to, source }) => to.includes(email) && source.includes('/reset')), { timeout: 15_000 }).toBe(true)
  const source = mail.taken.findLast((one) => one.source.includes('/reset'))?.source.replaceAll('=\r\n', '').replaceAll('=3D', '=') ?? ''
  const [link = ''] = /http:\/\/localhost:\d+\/reset#[\w-]{43}/.exec(source) ?? []
  return link.slice(home.length)
}

/** Runs the command as whoever runs the server types it. */
function sharewell(...args: string[]): Promise<{ status: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'apps/cli/bin/sharewell.mjs'), ...args], { cwd: root, env: environmentWith({ SHAREWELL_DATA: dataFolder, PUBLIC_URL: home, NO_COLOR: '1' }), stdio: ['ignore', 'pipe', 'pipe'] })
    let [out, err] = ['', '']
    child.stdout.on('data', (chunk: Buffer) => { out += String(chunk) })
    child.stderr.on('data', (chunk: Buffer) => { err += String(chunk) })
    child.on('close', (status) => resolve({ status, out, err }))
  })
}

test('somebody who forgot their password has a link sent, by keyboard, and signs in with a new one; every other browser is signed out', async () => {
  const other = await open('/sign-in')
  await look(other, 'Sign in')
  await signIn(other, passwords[0])
  await look(other, 'Signed in as Amara Fictional')

  const page = await open('/sign-in')
  await page.getByRole('link', { name: 'Forgot your password?' }).press('Enter')
  await look(page, 'Choose a new password')
  await expectAccessible(page)
  await page.getByLabel('Mail address').fill('Amara@example.org')
  await page.getByRole('button', { name: 'Send the link' }).press('Enter')
  await look(page, 'Look into your mail')
  await expectAccessible(page)

  const link = await findMailedLink()
  await page.goto('about:blank')
  await page.goto(home + link)
  const field = page.getByLabel('Choose a password')
  await field.waitFor()
  expect(page.url()).toBe(`${home}/reset`)
  await expectAccessible(page)
  await field.fill('passwordpassword')
  await page.getByRole('button', { name: 'Set the new password' }).press('Enter')
  await page.getByRole('alert').getByText('Four or five words').waitFor()
  await field.fill(passwords[1])
  await page.getByRole('button', { name: 'Set the new password' }).press('Enter')
  await look(page, 'Your new password is set')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Sign in' }).press('Enter')
  await look(page, 'Sign in')
  await signIn(page, passwords[1])
  await look(page, 'Signed in as Amara Fictional')
  await other.reload()
  await look(other, 'Sign in')

  // The link is over, and says so at once.
  const again = await open(link, { viewport: { width: 390, height: 844 }, colorScheme: 'dark' })
  await look(again, 'This link opens nothing any more.')
  await expectAccessible(again)
  await again.getByRole('button', { name: 'Send another link' }).press('Enter')
  await look(again, 'Choose a new password')
})

test('an address that nobody has is answered in the same words, and no mail goes out', async () => {
  const before = mail.taken.length
  const page = await open('/reset')
  await look(page, 'Choose a new password')
  await page.getByLabel('Mail address').fill('nobody@example.org')
  await page.getByRole('button', { name: 'Send the link' }).press('Enter')
  await look(page, 'Look into your mail')
  expect(mail.taken.slice(before).filter(({ to }) => to.includes('nobody@example.org'))).toEqual([])
})

test('whoever runs the server makes a link on the command line, beside the server that runs', async () => {
  const { status, out, err } = await sharewell('reset-password', email)
  expect([status, err]).toEqual([0, expect.stringContaining('For Amara Fictional, once')])
  const page = await open(out.trim().slice(home.length))
  await page.getByLabel('Choose a password').fill(passwords[2])
  await page.getByRole('button', { name: 'Set the new password' }).press('Enter')
  await look(page, 'Your new password is set')
  expect(await sharewell('reset-password', 'nobody@example.org')).toEqual({ status: 2, out: '', err: 'sharewell: Nobody signs in with this address.\n' })
  expect(logged.join('')).not.toMatch(/@example|reset#|otters|moths/)
})
