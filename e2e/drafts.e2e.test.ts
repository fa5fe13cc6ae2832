import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type DraftsSite, openDraftsSite } from './drafts-site.ts'

let site: DraftsSite
let browser: BrowserContext

beforeAll(async () => {
  site = await openDraftsSite()
  browser = await site.start()
})
afterEach(async () => {
  for (const page of browser.pages().slice(1)) await page.close()
  const page = await site.open(browser)
  await page.evaluate('drafts.wipe()')
  await page.close()
})
afterAll(async () => {
  await browser.close()
  site.close()
})

const secret = 'The quartzite heron of Saltwick waits'
const words = ['quartzite', 'heron', 'Saltwick']
/** A busy machine takes its time. */
const patient = { timeout: 20_000 }
const field = (page: Page) => page.getByLabel('Draft')
const saidOf = (page: Page): Promise<string | null> => page.locator('output').textContent()
const textsOf = (page: Page): Promise<unknown> => page.evaluate('drafts.list().then((all) => all.map(({ text }) => text).sort())')

/** Every byte of the profile's files, as text. */
function readProfile(): string {
  return readdirSync(site.profile, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString('latin1')).join('\n')
}
const toWide = (word: string): string => Buffer.from(word, 'utf16le').toString('latin1')

test('what is typed is there after a reload, without a pause between', async () => {
  const page = await site.open(browser)
  await field(page).pressSequentially('Some words')
  await expect.poll(() => saidOf(page), patient).toMatch(/^kept/)
  await field(page).press('End')
  await field(page).pressSequentially(', and the last')
  await page.reload()
  await page.locator('html[data-ready=yes]').waitFor()
  expect(await field(page).inputValue()).toBe('Some words, and the last')
  expect(await textsOf(page)).toEqual(['Some words, and the last'])
})

test('what is typed is there after the page was closed, without a pause between', async () => {
  const page = await site.open(browser)
  await field(page).pressSequentially('Typed and closed')
  const closed = page.waitForEvent('close')
  await page.close({ runBeforeUnload: true })
  await closed
  const again = await site.open(browser)
  expect(await field(again).inputValue()).toBe('Typed and closed')
})

test('nothing of it can be read in the profile’s folder, and a killed browser still has it', async () => {
  const page = await site.open(browser)
  await field(page).fill(secret)
  await page.evaluate(`drafts.write({ ...editor.state().content, id: 'with-picture', text: 'With a picture', pictures: [{ id: 'p', type: 'image/png', name: 'p.png', alternativeText: ${JSON.stringify(secret)}, bytes: new TextEncoder().encode(${JSON.stringify(secret.repeat(3000))}) }] }, 0)`)
  await expect.poll(() => saidOf(page), patient).toMatch(/^kept/)
  // Words of a page that is left lie there too.
  expect(await page.evaluate(`drafts.keepLastWords({ ...editor.state().content, id: 'left', text: ${JSON.stringify(secret)} }, 0)`)).toBe(true)
  // What does lie there in clear is found, so that the search is known to find.
  await page.evaluate(`new Promise((resolve) => {
    const request = indexedDB.open('control', 1)
    request.onupgradeneeded = () => request.result.createObjectStore('words')
    request.onsuccess = () => {
      const transaction = request.result.transaction('words', 'readwrite', { durability: 'strict' })
      transaction.objectStore('words').put('a plain turnstone', 'control')
      transaction.oncomplete = resolve
    }
  })`)
  await kill()
  const bytes = readProfile()
  expect(bytes.includes('turnstone') || bytes.includes(toWide('turnstone'))).toBe(true)
  for (const word of [secret, ...words]) {
    expect(bytes.includes(word)).toBe(false)
    expect(bytes.includes(toWide(word))).toBe(false)
  }
  browser = await site.start()
  const again = await site.open(browser)
  expect(await field(again).inputValue()).toBe(secret)
  expect(await again.evaluate(`drafts.read('with-picture').then(({ pictures }) => new TextDecoder().decode(pictures[0].bytes).length)`)).toBe(secret.length * 3000)
  expect(await again.evaluate('new Promise((resolve) => { indexedDB.deleteDatabase("control").onsuccess = () => resolve("gone") })')).toBe('gone')
})

test('a page that breaks loses nothing that it called kept', async () => {
  const page = await site.open(browser)
  await field(page).pressSequentially('Before the page broke')
  await expect.poll(() => saidOf(page), patient).toMatch(/^kept/)
  const devices = await browser.newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  // The page is gone before it can answer.
  void devices.send('Page.crash').catch(() => undefined)
  await crashed
  const again = await site.open(browser)
  expect(await field(again).inputValue()).toBe('Before the page broke')
})

test('a tab where nobody types follows the other; two that type at once keep both', async () => {
  const [one, other] = [await site.open(browser), await site.open(browser)]
  await field(one).fill('From one')
  await expect.poll(() => field(other).inputValue(), patient).toBe('From one')
  expect(await saidOf(other)).toContain('followed')
  // In one task of each page, so that neither has heard of the other.
  await Promise.all([one, other].map((page, at) => page.evaluate(`editor.change({ ...editor.state().content, text: 'Typed in tab ${at}' })`)))
  for (const page of [one, other]) await expect.poll(() => saidOf(page), patient).toMatch(/^kept/)
  await expect.poll(() => textsOf(one), patient).toEqual(['Typed in tab 0', 'Typed in tab 1'])
  const said = await Promise.all([saidOf(one), saidOf(other)])
  expect(said.filter((words) => words?.includes('both-kept'))).toHaveLength(1)
  expect([await field(one).inputValue(), await field(other).inputValue()].toSorted()).toEqual(['Typed in tab 0', 'Typed in tab 1'])
})

test('wiping in one tab takes everything, also what another was typing', async () => {
  const [one, other] = [await site.open(browser), await site.open(browser)]
  await field(one).fill(secret)
  await expect.poll(() => field(other).inputValue(), patient).toBe(secret)
  await one.evaluate('drafts.wipe()')
  await expect.poll(() => saidOf(other), patient).toContain('wiped')
  expect(await textsOf(one)).toEqual([])
  expect(await one.evaluate('new Promise((resolve) => { const open = indexedDB.open("sharewell.drafts"); open.onsuccess = () => { const all = open.result.transaction(["drafts", "pictures"]); const rows = all.objectStore("drafts").count(); const pictures = all.objectStore("pictures").count(); all.oncomplete = () => { open.result.close(); resolve(rows.result + pictures.result) } } })')).toBe(0)
})

test('without room the page says so, the words stay in it, and they are kept once there is some', async () => {
  const [first] = browser.pages()
  if (!first) throw new Error('The browser has no page.')
  const devices = await browser.newCDPSession(first)
  // The browser asks for its room when a host first writes, and then seldom.
  await devices.send('Storage.overrideQuotaForOrigin', { origin: site.limited, quotaSize: 1_000_000 })
  const page = await site.open(browser, 'limited')
  await field(page).fill('Before')
  await expect.poll(() => saidOf(page), patient).toMatch(/^kept/)
  await page.evaluate(`editor.change({ ...editor.state().content, text: 'Before, and more than fits', pictures: [{ id: 'q', type: 'image/png', name: 'q.png', alternativeText: '', bytes: new Uint8Array(2_000_000) }] })`)
  await expect.poll(() => saidOf(page), patient).toMatch(/^full/)
  expect(await field(page).inputValue()).toBe('Before, and more than fits')
  expect(await textsOf(page)).toEqual(['Before'])
  await devices.send('Storage.overrideQuotaForOrigin', { origin: site.limited })
  await field(page).fill('Before, and now it fits')
  await expect.poll(() => saidOf(page), patient).toMatch(/^kept/)
  expect(await textsOf(page)).toEqual(['Before, and now it fits'])
})

test.each([['sandboxed', 'refused'], ['plain-http', 'insecure']] as const)('a page that is %s writes in memory and says that it is %s', async (host, why) => {
  const page = await site.open(browser, host)
  await field(page).fill('Only in this page')
  await expect.poll(() => saidOf(page), patient).toMatch(new RegExp(`^${why} nothing 1`))
  expect(await textsOf(page)).toEqual(['Only in this page'])
})

/** Ends the browser as a power cut would. */
async function kill(): Promise<void> {
  const closed = new Promise((resolve) => { browser.once('close', resolve) })
  const lock = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).filter((id) => isBrowser(id))
  for (const id of lock) process.kill(Number(id), 'SIGKILL')
  await closed
}

function isBrowser(id: string): boolean {
  try {
    const line = readFileSync(`/proc/${id}/cmdline`, 'utf8')
    return line.includes(site.profile)
  } catch {
    return false
  }
}
