import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { chromiumArguments, findChromium } from '../scripts/browser.ts'
import { root } from '../scripts/files.ts'
import { listen } from '../scripts/serve.ts'

/** Where a page comes from: its own host; another one, whose room is limited; without a right to storage; by a name over plain http. */
export type DraftsHost = 'own' | 'limited' | 'sandboxed' | 'plain-http'

export interface DraftsSite {
  /** The folder of the browser's profile. */
  readonly profile: string
  /** Starts the browser on its profile. */
  readonly start: () => Promise<BrowserContext>
  /** Opens the page with its one field, ready to type. */
  readonly open: (browser: BrowserContext, host?: DraftsHost) => Promise<Page>
  /** The host whose room can be limited before its page is opened. */
  readonly limited: string
  readonly close: () => void
}

/** A page with one field over the drafts of the device, in a browser that keeps its profile. */
export async function openDraftsSite(): Promise<DraftsSite> {
  const executablePath = await findChromium()
  if (!executablePath) throw new Error('No Chromium was found. Run npm test, which installs one.')
  const script = await bundle()
  const server = createServer((request, response) => {
    if (request.url === '/page.js') response.writeHead(200, { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' }).end(script)
    else response.writeHead(200, { 'Content-Type': 'text/html', ...(request.url === '/sandboxed' && { 'Content-Security-Policy': 'sandbox allow-scripts' }) }).end(html)
  })
  const port = await listen(server, 4960)
  const profile = mkdtempSync(join(tmpdir(), 'sharewell-profile-'))
  const addresses: Record<DraftsHost, string> = { own: `http://127.0.0.1:${port}/`, limited: `http://localhost:${port}/`, sandboxed: `http://127.0.0.1:${port}/sandboxed`, 'plain-http': `http://desk.example:${port}/` }
  return {
    profile, limited: `http://localhost:${port}`,
    start: () => chromium.launchPersistentContext(profile, { executablePath, args: [...chromiumArguments, '--host-resolver-rules=MAP desk.example 127.0.0.1'] }),
    async open(browser, host = 'own') {
      const page = await browser.newPage()
      await page.goto(addresses[host])
      await page.locator('html[data-ready=yes]').waitFor()
      return page
    },
    close() {
      server.close()
      server.closeAllConnections()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

const html = '<!doctype html><html lang="en"><title>Drafts</title><textarea aria-label="Draft" autocomplete="off"></textarea><output></output><script type="module" src="/page.js"></script></html>'

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false, logLevel: 'silent', root,
    build: { write: false, minify: false, target: 'es2024', lib: { entry: join(root, 'apps/web/drafts/testing/try-page.ts'), formats: ['es'], fileName: 'page' } },
  })
  const [first] = Array.isArray(built) ? built.flatMap(({ output }) => output) : 'output' in built ? built.output : []
  if (first?.type !== 'chunk') throw new Error('The page was not built.')
  return first.code
}
