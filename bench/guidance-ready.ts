import { chromium, type Browser } from 'playwright-core'
import { chromiumArguments, ensureChromium } from '../scripts/browser.ts'
import { buildWebWhereStale, webOutput } from '../scripts/build-web.ts'
import { createStaticServer, listen } from '../scripts/serve.ts'
import { toMedian } from './statistics.ts'
import { toNumber, toTable, type Outcome } from './table.ts'

const mostAfterLoad = 200
const mostWait = 20_000

/** A page to open, and what stands on it once it is ready, by selector. */
type Target = { readonly name: string; readonly path: string; readonly ready: string }

const targets: readonly Target[] = [
  { name: '/check, the composer', path: '/check', ready: 'main textarea' },
  { name: '/guidance, the list', path: '/guidance', ready: '.guide-source' },
  { name: '/guidance, every clause searchable', path: '/guidance', ready: '.guide[data-library=ready]' },
  { name: '/guidance#pack/gmc2024, the leaflet', path: '/guidance#pack/gmc2024', ready: '.guide-clause' },
]

/** Milliseconds since the load began: the load event's end, and the frame in which the page was ready. */
type Times = { readonly load: number; readonly ready: number }

/** Runs in the page before its own code: notes the first frame after the selector matches. Plain text, since the page's types are not those of this script. */
const watch = (selector: string): string => `
  window.__ready = new Promise((resolve) => {
    const done = () => { observer.disconnect(); requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))) }
    const look = () => document.querySelector(${JSON.stringify(selector)}) && done()
    const observer = new MutationObserver(look)
    observer.observe(document, { subtree: true, childList: true, attributes: true })
  })
`

async function open(browser: Browser, origin: string, { path, ready }: Target): Promise<Times> {
  // A new context has no cache and no service worker: each load is a first visit.
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(mostWait)
    await page.addInitScript(watch(ready))
    await page.goto(`${origin}${path}`)
    const at = await page.evaluate<number>('window.__ready')
    const load = await page.evaluate<number>("performance.getEntriesByType('navigation')[0].loadEventEnd")
    return { load, ready: at }
  } finally {
    await context.close()
  }
}

/** How long after its load the library is ready, beside the page for posts in the same run; targets take turns, so that a slow moment hits all alike. */
export async function measureGuidance({ loads, say }: { loads: number; say: (line: string) => void }): Promise<Outcome> {
  await buildWebWhereStale(say)
  const server = createStaticServer(webOutput)
  const port = await listen(server, 0)
  const browser = await chromium.launch({ executablePath: await ensureChromium(say), args: [...chromiumArguments] })
  const all = new Map<Target, Times[]>(targets.map((target) => [target, []]))
  try {
    for (let i = 0; i <= loads; i += 1) {
      for (const target of targets) {
        const times = await open(browser, `http://127.0.0.1:${port}`, target)
        // The first round warms the server and the browser up.
        if (i > 0) all.get(target)?.push(times)
      }
    }
  } finally {
    await browser.close()
    server.close()
  }
  const medians = targets.map((target) => {
    const times = all.get(target) ?? []
    return { name: target.name, ready: toMedian(times.map(({ ready }) => ready)), after: toMedian(times.map(({ load, ready }) => Math.max(0, ready - load))) }
  })
  const base = medians[0]?.ready ?? Number.NaN
  const rows = [['first visit, median', 'ready, ms', 'after load, ms', 'against /check'], ...medians.map(({ name, ready, after }) => [name, toNumber(ready), toNumber(after), toNumber(ready / base, 2)])]
  return {
    text: [`The library in Chromium ${browser.version()}, headless, ${loads} first visits each.`, '', toTable(rows)].join('\n'),
    marks: medians.slice(1).map(({ name, after }) => ({ what: `${name}: ms after load`, value: toNumber(after), floor: `under ${mostAfterLoad}`, isMet: after < mostAfterLoad })),
  }
}
