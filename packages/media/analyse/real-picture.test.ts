import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { loadCodecs } from '../pixels/load-codecs-node.ts'
import { analyse } from './analyse.ts'
import { loadSeeTools } from './load-tools-node.ts'

const asked: string[] = []

beforeAll(() => {
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address)
    return Promise.reject(new Error('The network is cut.'))
  })
})
afterAll(() => vi.unstubAllGlobals())

test('with the network cut, faces and words are seen in a picture that ships with the face model', async () => {
  const jpeg = readFileSync(new URL('../../../node_modules/@vladmandic/human/assets/screenshot-facedetect.jpg', import.meta.url))
  const [codecs, tools] = await Promise.all([loadCodecs(), loadSeeTools()])
  const { width, data } = await codecs.readJpeg(jpeg)
  const top = 295
  const part = { width, height: 255, data: data.slice(top * width * 4, (top + 255) * width * 4) }
  const seen = await analyse(part, tools, { limits: { faces: 60_000, text: 60_000 } })
  const portraits = seen.faces.filter(({ box }) => box.y > 40 && box.y < 200 && box.width > 60)
  expect(portraits).toHaveLength(5)
  const words = seen.text.map(({ text }) => text.toLowerCase()).join(' ')
  for (const word of ['hover', 'click', 'details', 'source']) expect(words).toContain(word)
  expect(seen.text.filter(({ text }) => text !== '').every(({ light }) => light)).toBe(true)
  expect(seen.unfinished).toEqual([])
  expect(asked).toEqual([])
}, 90_000)
