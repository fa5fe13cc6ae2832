import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'
import { expect } from 'vitest'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { chromiumArguments, findChromium } from '../scripts/browser.ts'
import { webOutput } from '../scripts/build-web.ts'
import { createStaticServer, listen } from '../scripts/serve.ts'

export type Site = {
  /** The address of the page, such as http://127.0.0.1:4900/check. */
  url: string
  browser: Browser
  /** What the server was asked for, in order. */
  asked: string[]
  /** A fresh browser profile with the page open and the reader ready. */
  open: (options?: BrowserContextOptions & { hash?: string }) => Promise<Page>
  close: () => Promise<void>
}

/** Serves the built page and starts a browser. Throws where the page was not built or no browser stands. */
export async function openSite(kind: 'ours' | 'plain' = 'ours'): Promise<Site> {
  if (!existsSync(join(webOutput, 'index.html'))) throw new Error('The page is not built. Run npm run build.')
  const executablePath = await findChromium()
  if (!executablePath) throw new Error('No Chromium was found. Run npm test, which installs one.')
  const server = kind === 'ours' ? createStaticServer(webOutput) : createPlainHost(webOutput, '/groups/our-society/')
  const asked: string[] = []
  server.on('request', (request) => asked.push(request.url ?? ''))
  const port = await listen(server, 4900)
  const url = `http://127.0.0.1:${port}${kind === 'ours' ? '/check' : '/groups/our-society/check.html'}`
  const browser = await chromium.launch({ executablePath, args: chromiumArguments })
  return {
    url,
    browser,
    asked,
    async open({ hash = '', ...options } = {}) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: 'light', ...options })
      const page = await context.newPage()
      await page.goto(url + hash)
      await page.locator('main h1').waitFor({ state: 'attached' })
      return page
    },
    async close() {
      await browser.close()
      server.close()
      server.closeAllConnections()
    },
  }
}

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.webmanifest': 'application/manifest+json' }

/** A host that knows nothing of us: files under a path, no policy, no headers beyond the type. */
function createPlainHost(folder: string, base: string): Server {
  return createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname
    const file = join(folder, path.slice(base.length))
    if (!path.startsWith(base) || path.includes('..') || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file))
  })
}

/** Waits until the page is stored on the device and its own service worker answers for it. */
export async function waitUntilStored(page: Page): Promise<void> {
  await page.locator('[data-offline=stored]').waitFor()
  await expect.poll(() => page.evaluate('navigator.serviceWorker.controller !== null')).toBe(true)
}

/** Waits until the notes belong to the text as it stands, and nobody counts as typing. */
export async function waitUntilRead(page: Page): Promise<void> {
  await page.locator('[data-read=yes]').waitFor({ state: 'attached' })
}
