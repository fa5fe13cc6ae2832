import { readFileSync } from 'node:fs'
import { Socket } from 'node:net'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { examine } from '../examine/examine.ts'
import { loadCodecs } from '../pixels/load-codecs-node.ts'
import { loadSeeTools } from './load-tools-node.ts'

/** Whatever is asked of the network: fetch and web sockets by name, everything else of Node (http, https, tls, undici) when its socket connects. */
const asked: string[] = []

beforeAll(() => {
  const cut = (way: string) => (...what: unknown[]): never => {
    asked.push(`${way} ${String(what[0])}`)
    throw new Error('The network is cut.')
  }
  vi.stubGlobal('fetch', cut('fetch'))
  vi.stubGlobal('WebSocket', cut('WebSocket'))
  vi.stubGlobal('EventSource', cut('EventSource'))
  vi.stubGlobal('XMLHttpRequest', cut('XMLHttpRequest'))
  vi.spyOn(Socket.prototype, 'connect').mockImplementation(cut('connect'))
})
afterAll(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

test('with the network cut, faces and words are seen in a picture that ships with the face model', async () => {
  expect(() => new Socket().connect(80, '127.0.0.1')).toThrow('The network is cut.')
  expect(asked.splice(0)).toHaveLength(1)
  const jpeg = readFileSync(new URL('../../../node_modules/@vladmandic/human/assets/screenshot-facedetect.jpg', import.meta.url))
  const codecs = await loadCodecs()
  const { width, data } = await codecs.readJpeg(jpeg)
  const top = 295
  const part = await codecs.writeJpeg({ width, height: 255, data: data.slice(top * width * 4, (top + 255) * width * 4) }, { quality: 95, subsampled: false })
  const { seen, refusal } = await examine(part, { codecs, loadSeeTools }, { limits: { faces: 60_000, text: 60_000 } })
  expect(refusal).toBeUndefined()
  const portraits = seen?.faces.filter(({ box }) => box.y > 40 && box.y < 200 && box.width > 60)
  expect(portraits).toHaveLength(5)
  const words = seen?.text.map(({ text }) => text.toLowerCase()).join(' ')
  for (const word of ['hover', 'click', 'details', 'source']) expect(words).toContain(word)
  expect(seen?.text.filter(({ text }) => text !== '').every(({ light }) => light)).toBe(true)
  expect(seen?.unfinished).toEqual([])
  expect(asked).toEqual([])
}, 90_000)
