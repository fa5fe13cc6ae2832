import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { loadCodecs } from '../packages/media/pixels/load-codecs-node.ts'
import { hideInJpeg } from '../packages/media/samples/secrets.ts'
import type { Pixels } from '../packages/media/types.ts'
import { webOutput } from '../scripts/build-web.ts'
import { listFiles, root } from '../scripts/files.ts'

const shot = 'node_modules/@vladmandic/human/assets/screenshot-facedetect.jpg'
/** The part of the shot that holds five portraits and a line of words. */
const part = { top: 295, height: 255 }

/** A JPEG of so many pixels that holds portraits, words, and every hidden secret of the samples, a GPS position among them. */
export async function makePhoto(size?: { width: number; height: number }): Promise<Buffer> {
  const codecs = await loadCodecs()
  const { width, data } = await codecs.readJpeg(readFileSync(join(root, shot)))
  const people: Pixels = { width, height: part.height, data: data.slice(part.top * width * 4, (part.top + part.height) * width * 4) }
  const photo = size ? toLarge(people, size) : people
  return Buffer.from(hideInJpeg(await codecs.writeJpeg(photo, { quality: 88, subsampled: true })))
}

/** The people twice as large in the middle of a wall whose light falls off. */
function toLarge(people: Pixels, { width, height }: { width: number; height: number }): Pixels {
  const from = new Uint32Array(people.data.buffer, people.data.byteOffset, people.data.length / 4)
  const to = new Uint32Array(width * height)
  const left = Math.floor((width - people.width * 2) / 2)
  const top = Math.floor((height - people.height * 2) / 2)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [u, v] = [(x - left) >> 1, (y - top) >> 1]
      const isPeople = u >= 0 && v >= 0 && u < people.width && v < people.height
      const light = 120 + Math.round(60 * Math.sin(x / 700) * Math.cos(y / 500)) + ((x * 7 + y * 13) % 5)
      to[y * width + x] = isPeople ? from[v * people.width + u] ?? 0 : (0xff000000 | (light << 16) | (light << 8) | light) >>> 0
    }
  }
  return { width, height, data: new Uint8ClampedArray(to.buffer) }
}

/** What an examination in the page came to: its result, and when things were first told, in milliseconds. */
export type Looked = {
  faces: number
  words: string
  hidden: string[]
  width: number
  height: number
  refusal: string | null
  firstToldAt: number
  firstSeenAt: number
  doneAt: number
  messages: number
  /** The longest time in which the page could do nothing else. */
  longestGap: number
}

/** Opens the built page's own picture client, kept at `window.pictures`; its policy and its worker are those of the page. */
export async function openClient(page: Page): Promise<void> {
  const name = listFiles(webOutput).find((path) => /^assets\/open-picture-client-[^/]+\.js$/.test(path))
  if (!name) throw new Error('The built page has no picture client.')
  await page.evaluate(`import(new URL('assets/${name.slice('assets/'.length)}', document.querySelector('script[type=module]').src.replace(/assets\\/.*$/, '')).href).then(({ openPictureClient }) => { window.pictures = openPictureClient() })`)
}

/** Puts a file into the page as a Blob named `window[name]`, as if somebody had chosen it. */
export async function bringFile(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.evaluate(`{
    const letters = atob(${JSON.stringify(bytes.toString('base64'))})
    window[${JSON.stringify(name)}] = new Blob([Uint8Array.from(letters, (letter) => letter.charCodeAt(0))])
  }`)
}

/** Has the page's client look at a file that was brought. */
export async function lookAt(page: Page, name: string): Promise<Looked> {
  return page.evaluate<Looked>(`(async () => {
    const start = performance.now()
    const since = () => performance.now() - start
    let last = since(), longestGap = 0
    const ticking = setInterval(() => { const now = since(); longestGap = Math.max(longestGap, now - last); last = now }, 5)
    let firstToldAt = 0, firstSeenAt = 0, messages = 0
    const { seen, metadata, width, height, refusal } = await window.pictures.examine(window[${JSON.stringify(name)}], {
      signal: new AbortController().signal,
      onProgress: ({ examined }) => {
        messages += 1
        firstToldAt ||= since()
        if (examined.seen && examined.seen.faces.length + examined.seen.text.length > 0) firstSeenAt ||= since()
      },
    })
    const doneAt = since()
    await new Promise((go) => setTimeout(go, 10))
    clearInterval(ticking)
    return {
      faces: seen ? seen.faces.length : 0, words: seen ? seen.text.map(({ text }) => text).join(' ') : '', hidden: metadata.map(({ kind }) => kind),
      width, height, refusal: refusal ? refusal.what : null, firstToldAt, firstSeenAt, doneAt, messages, longestGap,
    }
  })()`)
}
