import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { packs } from '../packages/review/packs/index.ts'
import { topics } from '../packages/review/packs/topics.ts'
import { pages } from '../apps/web/pages.ts'
import { webOutput } from '../scripts/build-web.ts'

const files = readdirSync(join(webOutput, 'assets'))
const read = (name: string): Buffer => readFileSync(join(webOutput, 'assets', name))

/** The gzipped size of all files that match, in KB of 1,024 bytes. */
function toKilobytes(pattern: RegExp): number {
  const matching = files.filter((name) => pattern.test(name))
  expect(matching.length).toBeGreaterThan(0)
  return matching.reduce((sum, name) => sum + gzipSync(read(name), { level: 9 }).length, 0) / 1024
}

describe('the built files', () => {
  it.each([
    ['the page with React and its styles', /^main-.*\.(?:js|css)$/, 150],
    ['the engine with its rules and words', /^review-worker-.*\.js$/, 400],
    ['the finder of identifiers', /^identifier-worker-.*\.js$/, 200],
    ['the frozen models', /_(?:review|name)-model-.*\.js$/, 4096],
    ['the library with its packs and what the rules say', /^(?:guidance-screen|pack|_virtual_rule-texts|_virtual_guidance-index)-.*\.(?:js|css)$/, 150],
    ['the page’s line to the picture engine', /^open-picture-client-.*\.js$/, 4],
    ['the picture engine’s code', /^picture-worker-.*\.js$/, 250],
    ['what a JPEG needs to be read', /^_virtual_picture-asset-jpeg-reader-.*\.js$/, 80],
    ['what sees faces and text', /^_virtual_picture-asset-(?:face-model|face-weights|tensors|text-core|language)-.*\.js$/, 4608],
    ['all files of the picture engine', /^(?:_virtual_picture-asset|picture-worker)-.*\.js$/, 6656],
    ['the consents: screen, store, records', /^(?:consents-screen|consent|device-consents)-.*\.(?:js|css)$/, 20],
    ['the pictures of a post on the page', /^pictures-.*\.(?:js|css)$/, 48],
    ['the fonts', /\.woff2$/, 200],
  ])('%s weigh no more than they may', (_what, pattern, limit) => expect(toKilobytes(pattern)).toBeLessThan(limit))

  it('name no way out', () => {
    for (const name of files.filter((file) => /^main-.*\.js$/.test(file))) {
      expect(read(name).toString('utf8')).not.toMatch(/\bfetch\(|XMLHttpRequest|sendBeacon|new WebSocket|new EventSource|window\.open\(/)
    }
  })

  it('carry the policy in the page itself, whatever host serves them', () => {
    for (const page of ['index.html', ...pages.flatMap((name) => [`${name}.html`, `${name}/index.html`])]) {
      expect(readFileSync(join(webOutput, page), 'utf8')).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy" content="[^"]*connect-src (?:'|&#39;)none/)
    }
  })

  it('hold no file of the picture engine twice, and none that only a fetch could reach', () => {
    expect(files.filter((name) => /\.(?:wasm|gz|bin)$/.test(name))).toEqual([])
    for (const name of files.filter((file) => /^(?:main|open-picture-client|picture-worker)-.*\.js$/.test(file))) expect(read(name).toString('latin1')).not.toMatch(/AGFzbQ|H4sIA/)
  })

  it('carry each pack once, and none in the engine', () => {
    const holders = (words: string): string[] => files.filter((name) => name.endsWith('.js') && read(name).includes(words))
    for (const { id, clauses } of packs) {
      const [first] = clauses
      expect(holders(first?.summary.split(/['’]/)[0] ?? ''), id).toEqual([expect.stringMatching(/^pack-/)])
    }
    for (const { handling } of Object.values(topics)) expect(holders(handling).filter((name) => /worker/.test(name))).toEqual([])
  })

  it('are all known to the service worker', () => {
    const worker = readFileSync(join(webOutput, 'sw.js'), 'utf8')
    for (const name of files) expect(worker).toContain(`assets/${name}`)
    expect(worker).toContain('manifest.webmanifest')
  })
})
