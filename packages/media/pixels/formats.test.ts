import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinBytes, toBytes, toLong } from '../container/bytes.ts'
import { isRefusal, type Pixels } from '../types.ts'
import { decode } from './decode.ts'
import { readGif, toGifPixels, writeGif } from './gif.ts'
import { loadCodecs } from './load-codecs-node.ts'
import { packLzw, unpackLzw } from './lzw.ts'
import { readPng, toPngPicture, toPngPixels, writePng, type PngPicture } from './png.ts'
import { toRowLength } from './png-samples.ts'
import { drawScene, interlacedPng, progressiveJpeg, smallAvif } from './samples-for-tests.ts'
import { scaleDown } from './scale.ts'

const codecs = await loadCodecs()
const open = async (bytes: Uint8Array): Promise<Pixels> => {
  const pixels = await decode(bytes, codecs)
  if (isRefusal(pixels)) throw new Error(pixels.what)
  return pixels
}

test('what is packed by LZW is unpacked the same', () => {
  fc.assert(fc.property(fc.uint8Array({ minLength: 1, maxLength: 3000 }), fc.integer({ min: 1, max: 8 }), (bytes, depth) => {
    const indices = bytes.map((byte) => byte & ((1 << depth) - 1))
    expect(unpackLzw(packLzw(indices, Math.max(2, depth)), Math.max(2, depth), indices.length)).toEqual(indices)
  }), { numRuns: 60 })
  const long = Uint8Array.from({ length: 60_000 }, (_, i) => (i * i) >> 7)
  expect(unpackLzw(packLzw(long, 8), 8, long.length)).toEqual(long)
})

const kinds: [colour: PngPicture['colour'], depth: number][] = [[0, 1], [0, 2], [0, 4], [0, 8], [0, 16], [2, 8], [2, 16], [3, 1], [3, 2], [3, 4], [3, 8], [4, 8], [4, 16], [6, 8], [6, 16]]
test.each(kinds)('a PNG of colour type %i and %i bits is written and read the same', async (colour, depth) => {
  const layout = { width: 37, height: 11, depth, colour }
  const rows = Uint8Array.from({ length: toRowLength(layout) * 11 }, (_, i) => (i * 31 + (i >> 3)) & 255)
  const rowLength = toRowLength(layout)
  const unused = rowLength * 8 - layout.width * depth
  if (depth < 8) for (let y = 1; y <= 11; y++) rows[y * rowLength - 1] = (rows[y * rowLength - 1] ?? 0) & (255 << unused)
  const picture: PngPicture = { ...layout, rows, palette: colour === 3 ? Uint8Array.from({ length: 3 << depth }, (_, i) => i & 255) : new Uint8Array(0), clear: new Uint8Array(0), colours: [], orientation: 1 }
  expect((await readPng(await writePng(picture))).rows).toEqual(rows)
})

test('an interlaced PNG is read', async () => {
  const pixels = await open(interlacedPng)
  expect([pixels.width, pixels.height]).toEqual([23, 17])
  const straight = await writePng(await readPng(interlacedPng))
  expect((await open(straight)).data).toEqual(pixels.data)
})

test('pixels go into a PNG and come back', async () => {
  for (const alpha of [false, true]) {
    const scene = drawScene(61, 43, alpha)
    expect(toPngPixels(await readPng(await writePng(toPngPicture(scene)))).data).toEqual(scene.data)
  }
})

test('a GIF with a frame smaller than its screen is read', () => {
  const palette = Uint8Array.of(255, 255, 255, 0, 0, 255)
  const bytes = writeGif({ width: 6, height: 4, frame: { x: 2, y: 1, width: 3, height: 2 }, palette, clear: 0, indices: Uint8Array.of(1, 0, 1, 1, 1, 0), frames: 1 })
  const { data } = toGifPixels(readGif(bytes))
  expect(Array.from(data.filter((_, i) => i % 4 === 3), (alpha) => alpha / 255).join('')).toBe('000000001010001100000000')
})

test('JPEG, WebP and AVIF are read', async () => {
  const scene = drawScene(64, 48)
  const webp = await codecs.writeWebp(scene, { lossless: true, quality: 0, effort: 0 })
  expect((await open(webp)).data).toEqual(scene.data)
  const sizes = await Promise.all([progressiveJpeg, smallAvif, await codecs.writeJpeg(scene, { quality: 90, subsampled: true })].map(open))
  expect(sizes.map(({ width, height }) => [width, height])).toEqual([[56, 40], [56, 40], [64, 48]])
})

test('of a WebP that moves the first frame is read', async () => {
  const scene = drawScene(20, 12)
  const still = await codecs.writeWebp(scene, { lossless: true, quality: 0, effort: 0 })
  const three = (value: number): Uint8Array => toLong(value, true).subarray(0, 3)
  const frame = joinBytes([three(2), three(1), three(19), three(11), three(100), Uint8Array.of(0), still.subarray(12)])
  const chunk = (name: string, data: Uint8Array): Uint8Array => joinBytes([toBytes(name), toLong(data.length, true), data])
  const body = joinBytes([toBytes('WEBP'), chunk('VP8X', joinBytes([Uint8Array.of(2, 0, 0, 0), three(29), three(19)])), chunk('ANIM', new Uint8Array(6)), chunk('ANMF', frame), chunk('ANMF', frame)])
  const pixels = await open(joinBytes([toBytes('RIFF'), toLong(body.length, true), body]))
  expect([pixels.width, pixels.height]).toEqual([30, 20])
  expect(pixels.data.subarray((2 * 30 + 4) * 4, (2 * 30 + 24) * 4)).toEqual(scene.data.subarray(0, 80))
})

test('a smaller picture keeps its mean colours', () => {
  const scene = drawScene(90, 60)
  const half = scaleDown(scene, 31, 20)
  const mean = ({ data }: Pixels, channel: number): number => data.reduce((sum, value, i) => sum + (i % 4 === channel ? value : 0), 0) / (data.length / 4)
  for (const channel of [0, 1, 2, 3]) expect(Math.abs(mean(scene, channel) - mean(half, channel))).toBeLessThan(1)
  expect(half.data).toHaveLength(31 * 20 * 4)
})

test('a bomb is refused before it is unpacked', async () => {
  const bomb = await writePng({ ...toPngPicture(drawScene(8, 8)) })
  const view = new DataView(bomb.buffer)
  view.setUint32(16, 40_000)
  view.setUint32(20, 40_000)
  expect(isRefusal(await decode(bomb, codecs))).toBe(true)
})

test('damaged pictures are refused or read, never thrown over', async () => {
  const scene = drawScene(24, 16)
  const files = [progressiveJpeg, interlacedPng, await writePng(toPngPicture(scene)), writeGif({ width: 4, height: 4, frame: { x: 0, y: 0, width: 4, height: 4 }, palette: new Uint8Array(6), clear: undefined, indices: new Uint8Array(16), frames: 1 })]
  await fc.assert(fc.asyncProperty(fc.constantFrom(...files), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }), fc.option(fc.nat()), async (file, changes, cut) => {
    const bytes = file.slice(0, cut === null ? file.length : cut % file.length)
    for (const [at, value] of changes) if (bytes.length > 0) bytes[at % bytes.length] = value
    expect(await decode(bytes, codecs)).toBeDefined()
  }), { numRuns: 120 })
})
