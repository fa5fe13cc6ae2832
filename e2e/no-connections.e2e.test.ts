import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite, waitUntilRead, waitUntilStored, type Site } from './site.ts'
import { texts } from './texts.ts'

/** Every way by which a page or a worker could speak to somebody; each answers what became of it. */
const attempts = `(async () => {
  const tell = async (name, act) => { try { return [name, await act()] } catch { return [name, 'refused'] } }
  const own = location.origin === 'null' ? self.origin : location.origin
  return Promise.all([
    tell('fetch', () => fetch(own + '/anything?text=secret').then(() => 'sent')),
    tell('fetch elsewhere', () => fetch('https://example.org/?text=secret', { mode: 'no-cors' }).then(() => 'sent')),
    tell('xhr', () => new Promise((done, fail) => { const x = new XMLHttpRequest(); x.onload = () => done('sent'); x.onerror = fail; x.open('GET', own + '/anything?text=secret'); x.send() })),
    tell('websocket', () => new Promise((done, fail) => { const s = new WebSocket('wss://example.org/'); s.onopen = () => done('sent'); s.onerror = fail })),
    tell('events', () => new Promise((done, fail) => { const s = new EventSource(own + '/anything'); s.onopen = () => done('sent'); s.onerror = () => { s.close(); fail() } })),
  ])
})()`
const refused = ['fetch', 'fetch elsewhere', 'xhr', 'websocket', 'events'].map((name) => [name, 'refused'])

describe.each(['ours', 'plain'] as const)('on %s host', (kind) => {
  let site: Site
  beforeAll(async () => { site = await openSite(kind) })
  afterAll(() => site.close())

  it('nothing leaves the page after it has loaded', async () => {
    const page = await site.open()
    await waitUntilStored(page)
    const asked: string[] = []
    page.context().on('request', (request) => asked.push(request.url()))
    const field = page.getByRole('textbox', { name: 'Your post' })
    await field.fill(texts.held)
    await waitUntilRead(page)
    await page.locator('.note-fix').first().click()
    await field.fill('Zażółć gęślą jaźń — Ελληνικά, Кириллица, 日本語, 🩺')
    await waitUntilRead(page)
    await page.getByRole('link', { name: 'Tell the story' }).click()
    await page.getByRole('button', { name: 'Try it with an invented story' }).click()
    await page.getByRole('button', { name: 'Let go of all of them' }).click()
    await page.getByRole('link', { name: 'Answer a review' }).click()
    await page.getByLabel('Light or dark').selectOption('dark')
    await page.locator('.tool-verdict .verdict-words').waitFor()
    expect(asked).toEqual([])
    await page.context().close()
  })

  it('neither the page nor its worker could, if it tried', async () => {
    const page = await site.open()
    await waitUntilStored(page)
    expect(await page.evaluate(attempts)).toEqual(refused)
    const [worker] = page.workers().filter((one) => one.url().startsWith('blob:'))
    expect(await worker?.evaluate(attempts)).toEqual(refused)
    await page.evaluate("navigator.sendBeacon(location.origin + '/anything?beacon', 'secret')")
    expect(site.asked.filter((url) => url.includes('anything'))).toEqual([])
    expect(await page.evaluate("typeof RTCPeerConnection + typeof WebTransport")).toBe('undefinedundefined')
    await page.context().close()
  })

  it('a request to its own host is answered from the device or not at all', async () => {
    const page = await site.open()
    await waitUntilStored(page)
    const seen: string[] = []
    page.context().on('request', (request) => { if (request.serviceWorker()) seen.push(request.url()) })
    const loaded = await page.evaluate(`new Promise((done) => { const s = document.createElement('script'); s.src = './assets/secret-text.js?text=secret'; s.onload = () => done('sent'); s.onerror = () => done('refused'); document.head.append(s) })`)
    expect(loaded).toBe('refused')
    expect(seen).toEqual([])
    await page.context().close()
  })
})
