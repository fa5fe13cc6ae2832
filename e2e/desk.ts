import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Context } from '../apps/server/context.ts'
import { createLog } from '../apps/server/log/log.ts'
import { startServer } from '../apps/server/main/start-server.ts'
import { makeSetUpLink } from '../apps/server/people/set-up/make-set-up-link.ts'
import { chromiumArguments, findChromium } from '../scripts/browser.ts'
import { webOutput } from '../scripts/build-web.ts'

export const password = 'four quiet herons wade'

/** Somebody who is signed in, on the wire and in a browser of their own. */
export interface Person {
  readonly name: string
  readonly memberId: string
  /** Asks the API below the workspace; answers its body. Throws where it refuses. */
  readonly ask: (method: string, path: string, body?: unknown) => Promise<Record<string, unknown>>
  /** Opens a page in a browser of theirs. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>
}

/** A real server with a workspace, and a browser. */
export interface DeskServer {
  readonly home: string
  readonly context: Context
  readonly workspaceId: string
  /** The owner's first identity, a professional one. */
  readonly identityId: string
  readonly owner: Person
  readonly join: (role: string, name: string) => Promise<Person>
  /** Opens a page as a stranger. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>
  readonly logged: readonly string[]
  readonly close: () => Promise<void>
}

export const wide = { width: 1440, height: 900 }
export const narrow = { width: 390, height: 844 }

/** @param mail where it sends mail; absent, it sends none */
export async function openDeskServer({ mail }: { readonly mail?: string } = {}): Promise<DeskServer> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'sharewell-'))
  const port = await findPort()
  // Passkeys need a name.
  const home = `http://localhost:${port}`
  const logged: string[] = []
  const server = await startServer({
    config: { role: 'all', port, isPortSaid: true, host: '127.0.0.1', publicUrl: home, dataFolder, keyFile: join(dataFolder, 'sharewell.key'), trustedProxies: [], logLevel: 'info', ...(mail === undefined ? {} : { smtpUrl: mail, mailFrom: 'desk@example.org' }) },
    log: createLog('info', { write: (line: string) => { logged.push(line) } }), pageFolder: webOutput, say: () => undefined,
  })
  const settled = await server.settled
  if (settled.state !== 'ready') throw new Error(`The server is ${settled.state}.`)
  const { context } = settled
  const browser = await chromium.launch({ executablePath: await findChromium() ?? '', args: chromiumArguments })
  const link = new URL(await makeSetUpLink(context) ?? '')
  const account = { name: 'Amara Fictional', email: 'amara@example.org', password }
  const made = await post(`${home}/api/set-up`, { token: link.hash.slice(1), account, workspace: { name: 'Riverbend', timeZone: 'America/Toronto' }, identity: { kind: 'professional', name: 'Dr Amara Fictional', jurisdiction: 'CA-ON' } })
  const workspaceId = String(made.body['workspaceId'])
  const toPerson = ({ body, cookie }: Answer, name: string): Person => makePerson({ home, workspaceId, browser, cookie, name, memberId: String(body['memberId']) })
  const owner = toPerson(made, account.name)
  return {
    home, context, workspaceId, owner, logged, identityId: String(made.body['identityId']),
    async join(role, name) {
      const invited = await owner.ask('POST', '/invitations', { role })
      const token = new URL(String(invited['link'])).hash.slice(1)
      return toPerson(await post(`${home}/api/invitations/sign-up`, { token, account: { name, email: `${name.split(' ')[0]?.toLowerCase() ?? ''}@example.org`, password } }), name)
    },
    open: (path, options) => openPage(browser, home + path, options),
    async close() {
      await browser.close()
      await server.stop()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

interface Answer { readonly body: Record<string, unknown>; readonly cookie: string }

async function post(address: string, body: unknown): Promise<Answer> {
  const answer = await fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
  return { body: await readBody(answer), cookie: answer.headers.getSetCookie().map((one) => one.split(';', 1)[0]).join('; ') }
}

async function readBody(answer: Response): Promise<Record<string, unknown>> {
  if (answer.status === 204) return {}
  const body: unknown = await answer.json()
  if (!answer.ok || typeof body !== 'object' || body === null) throw new Error(`${answer.status} ${answer.url}: ${JSON.stringify(body)}`)
  return Object.fromEntries(Object.entries(body))
}

function makePerson({ home, workspaceId, browser, cookie, name, memberId }: { home: string; workspaceId: string; browser: Browser; cookie: string; name: string; memberId: string }): Person {
  return {
    name, memberId,
    async ask(method, path, body) {
      return readBody(await fetch(`${home}/api/workspaces/${workspaceId}${path}`, {
        method, headers: { cookie, origin: home, 'sec-fetch-site': 'same-origin', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }))
    },
    async open(path, options) {
      return openPage(browser, home + path, options, cookie.split('; ').flatMap((pair) => {
        const at = pair.indexOf('=')
        return at < 0 ? [] : [{ name: pair.slice(0, at), value: pair.slice(at + 1), domain: 'localhost', path: '/', httpOnly: true, sameSite: 'Strict' as const }]
      }))
    },
  }
}

async function openPage(browser: Browser, address: string, options: BrowserContextOptions = {}, cookies: Parameters<Awaited<ReturnType<Browser['newContext']>>['addCookies']>[0] = []): Promise<Page> {
  const profile = await browser.newContext({ viewport: wide, ...options })
  await profile.addCookies(cookies)
  const page = await profile.newPage()
  await page.goto(address)
  return page
}

/** A port that nobody has at this moment. */
async function findPort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => { probe.listen(0, '127.0.0.1', resolve) })
  const address = probe.address()
  await new Promise((resolve) => { probe.close(resolve) })
  if (address === null || typeof address === 'string') throw new Error('There is no free port.')
  return address.port
}

/** No fault of WCAG 2.2 AA on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
}

/** The same in both themes, wide and narrow, with nothing that runs out of the page. What is dark differs by its colours alone. */
export async function expectAccessibleEverywhere(page: Page): Promise<void> {
  for (const viewport of [wide, narrow]) {
    await page.setViewportSize(viewport)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      if (colorScheme === 'light') await expectAccessible(page)
      else expect((await new AxeBuilder({ page }).withRules(['color-contrast']).analyze()).violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([])
    }
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  }
  await page.setViewportSize(wide)
  await page.emulateMedia({ colorScheme: 'light' })
}

/** Waits for a heading of the first order. */
export async function look(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor()
}
