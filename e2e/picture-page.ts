import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { makeBedside, toFile, type GivenFile } from './picture-files.ts'
import { openSite, type Site } from './site.ts'

/** Two cores that are busy look at a picture in a minute. */
export const patience = { timeout: 150_000 }
/** So long a step on a page with pictures may take, in milliseconds. */
export const stepPatience = 100_000

/** What each test of pictures begins with: a site for the file, and for the test a new page, a person's hands on it, and the photo of a bedside. */
export type PicturePage = { site: Site; page: Page; on: ReturnType<typeof openHands>; bedside: Uint8Array }

/** Opens the site before the tests of a file and a new page before each; `ready` takes what is open. */
export function openPicturePages(ready: (open: PicturePage) => void): void {
  let site: Site
  let bedside: Uint8Array
  beforeAll(async () => {
    bedside = await makeBedside()
    site = await openSite()
  })
  afterAll(() => site.close())
  beforeEach(async () => {
    await Promise.all(site.browser.contexts().map((context) => context.close()))
    const page = await site.open()
    ready({ site, page, on: openHands(page), bedside })
  })
}

/** What a person does on a page with pictures, and looks at. */
export function openHands(page: Page) {
  page.setDefaultTimeout(stepPatience)
  const bring = (...files: GivenFile[]) => page.locator('input[type=file]').setInputFiles(files)
  return {
    verdict: page.locator('#verdict-words'),
    marks: page.locator('.pic-mark button'),
    /** What a screen reader was told last. */
    spoken: page.locator('output[aria-live=polite]'),
    bring,
    bringPhoto: (bytes: Uint8Array) => bring(toFile('Orla Whitcombe ward 4.jpg', 'image/jpeg', bytes)),
    whenLooked: () => page.locator('[data-read=yes]').waitFor({ state: 'attached' }),
    /** Drops or pastes a file as a person would: with an event that carries it. */
    hand: (how: 'drop' | 'paste', file: GivenFile) => hand(page, how, file),
    async download(): Promise<{ name: string; bytes: Uint8Array }> {
      const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download', exact: true }).click()])
      return { name: saved.suggestedFilename(), bytes: new Uint8Array(readFileSync(await saved.path())) }
    },
  }
}

async function hand(page: Page, how: 'drop' | 'paste', file: GivenFile): Promise<void> {
  await page.evaluate(([name, type, base64, kind]) => {
    const data = new DataTransfer()
    data.items.add(new File([Uint8Array.from(atob(base64 ?? ''), (character) => character.charCodeAt(0))], name ?? '', { type }))
    const target = document.querySelector('#post-text')
    if (kind === 'paste') target?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    else for (const step of ['dragenter', 'dragover', 'drop']) target?.dispatchEvent(new DragEvent(step, { dataTransfer: data, bubbles: true, cancelable: true }))
  }, [file.name, file.mimeType, file.buffer.toString('base64'), how] as const)
}
