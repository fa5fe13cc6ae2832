import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { w } from '../apps/web/messages/picture-worker.ts'
import { look } from '../packages/media/look.ts'
import { secrets } from '../packages/media/samples/secrets.ts'
import { readSample } from '../packages/media/samples/read-node.ts'
import { webOutput } from '../scripts/build-web.ts'
import { listFiles } from '../scripts/files.ts'
import { bringFile, lookAt, makePhoto, openClient } from './pictures.ts'
import { openSite, waitUntilStored, type Site } from './site.ts'

/** Runs a text as code, a moment later: what the test itself asks for is free of the policy. */
const runText = "new Promise((done) => setTimeout(() => { try { (0, eval)('1'); done('ran') } catch { done('refused') } }))"

/** A page that is stored on the device, with the network cut, its own picture client open and a photo at hand. */
async function openCut(site: Site, photo: Buffer): Promise<Page> {
  const page = await site.open()
  await waitUntilStored(page)
  await page.context().setOffline(true)
  await openClient(page)
  await bringFile(page, 'photo', photo)
  return page
}

describe.each(['ours', 'plain'] as const)('on %s host, with the network cut', (kind) => {
  let site: Site
  let photo: Buffer
  beforeAll(async () => { [site, photo] = await Promise.all([openSite(kind), makePhoto()]) })
  afterAll(() => site.close())

  it('a photo with a position, faces and words is seen through', async () => {
    const page = await openCut(site, photo)
    const asked = site.asked.length
    const looked = await lookAt(page, 'photo')
    expect(looked.refusal).toBeNull()
    expect(looked.hidden).toEqual(expect.arrayContaining(['position', 'owner', 'serial', 'thumbnail']))
    expect(looked.faces).toBeGreaterThanOrEqual(5)
    expect(looked.words.toLowerCase()).toMatch(/hover|click|details/)
    expect(site.asked).toHaveLength(asked)
    await page.context().close()
  })

  it('what comes out holds nothing of it', async () => {
    const page = await openCut(site, photo)
    const clean = await page.evaluate<{ bytes: number[]; covered: number }>(`(async () => {
      const { seen } = await window.pictures.examine(window.photo, { signal: new AbortController().signal, onProgress: () => {} })
      const boxes = [...seen.faces, ...seen.text].map(({ box }) => box)
      const { bytes, report } = await window.pictures.redact(window.photo, { boxes, look: 'solid' })
      window.clean = new Blob([bytes])
      return { bytes: Array.from(bytes), covered: report.covered.length }
    })()`)
    expect(clean.covered).toBeGreaterThan(5)
    const file = Buffer.from(clean.bytes)
    for (const secret of secrets) expect(file.includes(secret)).toBe(false)
    expect((await look(file)).metadata.filter(({ sensitive }) => sensitive)).toEqual([])
    const again = await lookAt(page, 'clean')
    expect(again).toMatchObject({ faces: 0, refusal: null })
    expect(again.words.toLowerCase()).not.toMatch(/hover|click|details/)
    await page.context().close()
  })

  it('a stop is heard at once, and the next picture is looked at', async () => {
    const page = await openCut(site, photo)
    const outcome = await page.evaluate<{ stopped: string; faces: number }>(`(async () => {
      const stopping = new AbortController()
      const stopped = await window.pictures.examine(window.photo, { signal: stopping.signal, onProgress: () => stopping.abort(new Error('enough')) }).then(() => 'done', (reason) => reason.message)
      const { seen } = await window.pictures.examine(window.photo, { signal: new AbortController().signal, onProgress: () => {} })
      return { stopped, faces: seen.faces.length }
    })()`)
    expect(outcome.stopped).toBe('enough')
    expect(outcome.faces).toBeGreaterThanOrEqual(5)
    await page.context().close()
  })

  it('the worker is bound by the page’s policy, and runs no text as code', async () => {
    const page = await openCut(site, photo)
    await lookAt(page, 'photo')
    const workers = page.workers().filter((worker) => worker.url().startsWith('blob:'))
    expect(workers.length).toBeGreaterThanOrEqual(3)
    for (const worker of workers) {
      expect(await worker.evaluate("fetch('data:,anything').then(() => 'sent', () => 'refused')")).toBe('refused')
      expect(await worker.evaluate(runText)).toBe('refused')
    }
    await page.context().close()
  })
})

describe('on the page', () => {
  let site: Site
  beforeAll(async () => { site = await openSite() })
  afterAll(() => site.close())

  it('each kind of picture is read, covered and fitted', async () => {
    const page = await openCut(site, await makePhoto())
    for (const name of ['plain.jpg', 'plain.png', 'palette.png', 'plain.webp', 'lossless.webp', 'picture.avif']) {
      await bringFile(page, 'sample', Buffer.from(readSample(name)))
      expect(await lookAt(page, 'sample'), name).toMatchObject({ refusal: null })
      const made = await page.evaluate<string[]>(`(async () => {
        const { width } = await createImageBitmap(window.sample)
        const covered = await window.pictures.redact(window.sample, { boxes: [{ x: 0, y: 0, width: 5, height: 5 }], look: 'solid' })
        const fitted = await window.pictures.fit(window.sample, { maxSide: Math.floor(width / 2) })
        return [covered, fitted].map((one) => ('bytes' in one ? 'made' : one.what))
      })()`)
      expect(made, name).toEqual(['made', 'made'])
    }
    await page.context().close()
  })

  it('a worker that breaks is told in plain words, and the next picture is looked at by a fresh one', async () => {
    const page = await openCut(site, await makePhoto())
    const coming = page.waitForEvent('worker')
    await lookAt(page, 'photo')
    await (await coming).evaluate("self.addEventListener('message', () => { throw new RangeError('Array buffer allocation failed') })")
    const told = await page.evaluate<string>("window.pictures.examine(window.photo, { signal: new AbortController().signal, onProgress: () => {} }).then(() => 'seen', (reason) => reason.message)")
    expect(told).toBe(w.broke)
    expect((await lookAt(page, 'photo')).faces).toBeGreaterThanOrEqual(5)
    await page.context().close()
  })

  it('the engine is fetched once, file by file, without a word added; what is no longer part of it goes', async () => {
    const from = site.asked.length
    const page = await site.open()
    await waitUntilStored(page)
    await page.evaluate("caches.open('sharewell-pictures').then((kept) => kept.put('assets/picture-worker-of-old.js', new Response('')))")
    await page.reload()
    await waitUntilStored(page)
    const kept = await page.evaluate<string[]>("caches.open('sharewell-pictures').then((cache) => cache.keys()).then((all) => all.map(({ url }) => new URL(url).pathname))")
    const asked = site.asked.slice(from).filter((path) => /picture-(?:asset|worker)/.test(path))
    expect(kept.toSorted()).toEqual(listFiles(webOutput).filter((path) => /^assets\/(?:_virtual_picture-asset|picture-worker)-/.test(path)).map((path) => `/${path}`).toSorted())
    expect(asked.toSorted()).toEqual(kept.toSorted())
    await page.context().close()
  })

  it('a picture of twelve million pixels leaves the page free to answer while it is looked at', async () => {
    const page = await openCut(site, await makePhoto({ width: 4000, height: 3000 }))
    const looked = await lookAt(page, 'photo')
    expect(looked).toMatchObject({ width: 4000, height: 3000, refusal: null })
    expect(looked.faces).toBeGreaterThanOrEqual(5)
    expect(looked.longestGap).toBeLessThan(1000)
    await page.context().close()
  }, 120_000)
})
