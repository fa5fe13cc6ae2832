import { chromium, type Page } from 'playwright-core'
import { chromiumArguments, ensureChromium } from '../scripts/browser.ts'
import { buildWebWhereStale, webOutput } from '../scripts/build-web.ts'
import { createStaticServer, listen } from '../scripts/serve.ts'
import { packChoices } from './pack-choices.ts'
import { toMedian, toQuantile } from './statistics.ts'
import { toNumber, toTable, type Outcome } from './table.ts'

const mostAfterKey = 50
const mostWait = 20_000
const post = 'My 43yo patient from Sudbury came in yesterday with a rare tumour. Family in tears'
const typed = ' and you should all know that it could have been prevented by a simple test.'

/** What the page's clock said, in milliseconds since the load began. */
interface Times {
  readonly workerReady: number
  readonly firstReview: number
  /** From a key to the answer of the worker, painted, one for each key that got one. */
  readonly afterKey: readonly number[]
}

/**
 * Runs in the page before its own code: wraps Worker to note when it is ready and when each answer has been painted.
 * Plain text, since the page's types are not those of this script.
 */
const watch = `
  const waiting = []
  const note = (at) => {
    window.__bench.answers.push(at)
    for (const go of waiting.splice(0)) go()
  }
  window.__bench = {
    ready: 0, answers: [], keys: [],
    async wait(count) {
      while (this.answers.length < count) await new Promise((go) => waiting.push(go))
    },
  }
  const Native = window.Worker
  window.Worker = class extends Native {
    constructor(...args) {
      super(...args)
      this.addEventListener('message', (event) => {
        const at = performance.now()
        if (event.data?.type === 'ready') window.__bench.ready ||= at
        if (event.data?.type === 'reviewed') requestAnimationFrame(() => setTimeout(() => note(performance.now())))
      })
    }
  }
  window.addEventListener('input', () => window.__bench.keys.push(performance.now()), true)
`

function isNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'number')
}

async function readBench(page: Page): Promise<{ ready: number; answers: number[]; keys: number[] }> {
  const found: unknown = await page.evaluate('[window.__bench.ready, window.__bench.answers, window.__bench.keys]')
  if (!Array.isArray(found)) throw new Error('The page lost its clock.')
  const [ready, answers, keys]: unknown[] = found
  if (typeof ready !== 'number' || !isNumbers(answers) || !isNumbers(keys)) throw new Error('The page lost its clock.')
  return { ready, answers, keys }
}

async function waitForAnswers(page: Page, count: number): Promise<void> {
  const gaveUp = Symbol('gave up')
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<symbol>((resolve) => { timer = setTimeout(() => resolve(gaveUp), mostWait) })
  const outcome: unknown = await Promise.race([page.evaluate(`window.__bench.wait(${count})`), patience])
  clearTimeout(timer)
  if (outcome === gaveUp) throw new Error(`The page gave no review within ${mostWait / 1000} s of a key.`)
}

async function load(page: Page, address: string, packs: readonly string[]): Promise<Times> {
  await page.addInitScript(watch)
  // What somebody chose before; the page adds the house's own.
  await page.addInitScript(`try { localStorage.setItem('sharewell.packs', ${JSON.stringify(JSON.stringify(packs))}) } catch {}`)
  await page.goto(address)
  const composer = page.getByRole('textbox').first()
  await composer.focus()
  await page.keyboard.insertText(post)
  await waitForAnswers(page, 1)
  const first = await readBench(page)
  const afterKey: number[] = []
  for (const key of typed) {
    const before = (await readBench(page)).answers.length
    await page.keyboard.type(key)
    await waitForAnswers(page, before + 1)
    const { answers, keys } = await readBench(page)
    afterKey.push((answers[before] ?? Number.NaN) - (keys.at(-1) ?? Number.NaN))
  }
  return { workerReady: first.ready, firstReview: first.answers[0] ?? Number.NaN, afterKey }
}

/** The first review after a cold load in Chromium, and the wait after each key, over several loads, with few packs on and with all. */
export async function measureFirstReview({ loads, say }: { loads: number; say: (line: string) => void }): Promise<Outcome> {
  await buildWebWhereStale(say)
  const server = createStaticServer(webOutput)
  const port = await listen(server, 0)
  const browser = await chromium.launch({ executablePath: await ensureChromium(say), args: [...chromiumArguments] })
  const choices = packChoices.map(({ name, packs }) => ({ name: packs.length === 0 ? 'the house alone' : name, packs: packs.map(({ id }) => id), all: new Array<Times>() }))
  try {
    for (let i = 0; i < loads; i += 1) {
      // A new context has no cache and no service worker: each load is a first visit.
      for (const { packs, all } of choices) {
        const context = await browser.newContext()
        all.push(await load(await context.newPage(), `http://127.0.0.1:${port}/check`, packs))
        await context.close()
      }
    }
  } finally {
    await browser.close()
    server.close()
  }
  const results = choices.map(({ name, all }) => ({ name, all, keys: all.flatMap((times) => times.afterKey) }))
  const rows = [
    ['ms', ...results.map(({ name }) => name)],
    ['engine ready after the load began', ...results.map(({ all }) => toNumber(toMedian(all.map((times) => times.workerReady))))],
    ['first review painted after the load began', ...results.map(({ all }) => toNumber(toMedian(all.map((times) => times.firstReview))))],
    ['review painted after a key, p50', ...results.map(({ keys }) => toNumber(toQuantile(keys, 0.5), 1))],
    ['review painted after a key, p95', ...results.map(({ keys }) => toNumber(toQuantile(keys, 0.95), 1))],
  ]
  return {
    text: [`First review in Chromium ${browser.version()}, headless, median of ${loads} first visits each; ${results[0]?.keys.length ?? 0} keys each.`, '', toTable(rows)].join('\n'),
    marks: results.map(({ name, keys }) => {
      const p50 = toQuantile(keys, 0.5)
      return { what: `${name}: review painted after a key, p50 ms`, value: toNumber(p50, 1), floor: `under ${mostAfterKey}`, isMet: p50 < mostAfterKey }
    }),
  }
}
