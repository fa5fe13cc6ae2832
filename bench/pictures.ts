import { readFileSync } from 'node:fs'
import { chromium, type Browser, type Page } from 'playwright-core'
import { bringFile, lookAt, makePhoto, openClient, type Looked } from '../e2e/pictures.ts'
import { chromiumArguments, ensureChromium } from '../scripts/browser.ts'
import { buildWebWhereStale, webOutput } from '../scripts/build-web.ts'
import { createStaticServer, listen } from '../scripts/serve.ts'
import { toMedian, toQuantile } from './statistics.ts'
import { toNumber, toTable, type Outcome } from './table.ts'

const size = { width: 4000, height: 3000 }
const wanted = { first: 1500, all: 8000, gap: 100, memory: 600 }

/** One visit: the first picture, for which worker and models start, a second one, and covering its faces and words, in milliseconds; memory in MB at its peak so far, where it can be read. */
type Visit = { first: Looked; second: Looked; covered: number; memory: { before: number; seen: number; covered: number } }

/** A 12-megapixel photo on the built page, stored on the device: first findings, all of them, covering, the page's longest gap and the renderer's memory. */
export async function measurePictures({ visits, say }: { visits: number; say: (line: string) => void }): Promise<Outcome> {
  await buildWebWhereStale(say)
  const photo = await makePhoto(size)
  const server = createStaticServer(webOutput)
  const port = await listen(server, 0)
  const all: Visit[] = []
  let version = ''
  try {
    for (let i = 0; i < visits; i += 1) {
      // A browser of its own each time, so that its memory is that of one visit.
      const browser = await chromium.launch({ executablePath: await ensureChromium(say), args: [...chromiumArguments] })
      version = browser.version()
      try {
        all.push(await visit(browser, `http://127.0.0.1:${port}/check`, photo))
      } finally {
        await browser.close()
      }
    }
  } finally {
    server.close()
  }
  return toOutcome(all, version)
}

async function visit(browser: Browser, address: string, photo: Buffer): Promise<Visit> {
  const page = await (await browser.newContext()).newPage()
  await page.goto(address)
  await page.locator('[data-offline=stored]').waitFor()
  await openClient(page)
  await bringFile(page, 'photo', photo)
  const before = await readMemory(browser)
  const first = await lookAt(page, 'photo')
  const second = await lookAt(page, 'photo')
  const seen = await readMemory(browser)
  const covered = await cover(page)
  return { first, second, covered, memory: { before, seen, covered: await readMemory(browser) } }
}

/** How long it takes to cover all that was seen. */
async function cover(page: Page): Promise<number> {
  return page.evaluate<number>(`(async () => {
    const { seen } = await window.pictures.examine(window.photo, { signal: new AbortController().signal, onProgress: () => {} })
    const start = performance.now()
    const { bytes } = await window.pictures.redact(window.photo, { boxes: [...seen.faces, ...seen.text].map(({ box }) => box), look: 'solid' })
    return bytes.length > 0 ? performance.now() - start : NaN
  })()`)
}

/** The largest that any renderer of this browser has been, in MB; not a number where the system does not tell. */
async function readMemory(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const peaks = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => readPeak(id))
  return Math.max(...peaks)
}

function readPeak(process: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1]) / 1024
  } catch {
    return Number.NaN
  }
}

function toOutcome(all: readonly Visit[], version: string): Outcome {
  const row = (what: string, read: (looked: Looked) => number): string[] => [what, ...(['first', 'second'] as const).map((which) => toNumber(toMedian(all.map((one) => read(one[which])))))]
  const firstSeen = toMedian(all.map(({ first }) => first.firstSeenAt))
  const done = toMedian(all.map(({ first }) => first.doneAt))
  const gap = toQuantile(all.flatMap(({ first, second }) => [first.longestGap, second.longestGap]), 1)
  const toPeak = (when: keyof Visit['memory']): number => toQuantile(all.map(({ memory }) => memory[when]), 1)
  const added = toPeak('covered') - toPeak('before')
  return {
    text: [
      `A photo of 12 megapixels in Chromium ${version}, headless, ${all.length} visits, medians.`,
      '',
      toTable([['ms', 'first picture', 'second'], row('hidden data told', (looked) => looked.firstToldAt), row('first face or word told', (looked) => looked.firstSeenAt), row('all told', (looked) => looked.doneAt), row('longest gap of the page', (looked) => looked.longestGap)]),
      '',
      `Faces and words covered in ${toNumber(toMedian(all.map((one) => one.covered)))} ms. The renderer's memory at its peak: ${toNumber(toPeak('before'))} MB before a picture came, ${toNumber(toPeak('seen'))} MB after two looks, ${toNumber(toPeak('covered'))} MB after covering.`,
    ].join('\n'),
    marks: [
      { what: '12 megapixels: first face or word told, ms', value: toNumber(firstSeen), floor: `at most ${toNumber(wanted.first)}`, isMet: firstSeen <= wanted.first },
      { what: '12 megapixels: all told, ms', value: toNumber(done), floor: `at most ${toNumber(wanted.all)}`, isMet: done <= wanted.all },
      { what: 'longest gap of the page, ms', value: toNumber(gap), floor: `at most ${toNumber(wanted.gap)}`, isMet: gap <= wanted.gap },
      { what: 'memory that pictures add to the page, MB', value: toNumber(added), floor: `at most ${toNumber(wanted.memory)}`, isMet: added <= wanted.memory },
    ],
  }
}
