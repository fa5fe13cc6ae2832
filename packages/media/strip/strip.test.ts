import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { findText, joinBytes, toBytes, toLong } from '../container/bytes.ts'
import { walkGif } from '../container/gif.ts'
import { walkJpeg } from '../container/jpeg.ts'
import { walkPng } from '../container/png.ts'
import { walkWebp } from '../container/webp.ts'
import { look } from '../look.ts'
import { readSample } from '../samples/read-node.ts'
import { hideInGif, hideInJpeg, hideInPng, hideInWebp, makeExif, secrets } from '../samples/secrets.ts'
import { isRefusal } from '../types.ts'
import { strip, type Stripped } from './strip.ts'

const pack = (bytes: Uint8Array): Uint8Array => new Uint8Array(deflateSync(bytes))
const hiders: Record<string, (orientation: number) => Uint8Array> = {
  'plain.jpg': (orientation) => hideInJpeg(readSample('plain.jpg'), orientation),
  'turned.jpg': (orientation) => hideInJpeg(readSample('turned.jpg'), orientation),
  'cmyk.jpg': (orientation) => hideInJpeg(readSample('cmyk.jpg'), orientation),
  'plain.png': (orientation) => hideInPng(readSample('plain.png'), pack, orientation),
  'palette.png': (orientation) => hideInPng(readSample('palette.png'), pack, orientation),
  'profile.png': (orientation) => hideInPng(readSample('profile.png'), pack, orientation),
  'turned.webp': () => hideInWebp(readSample('turned.webp')),
  'lossless.webp': () => hideInWebp(readSample('lossless.webp'), 6),
  'animated.webp': (orientation) => hideInWebp(readSample('animated.webp'), orientation),
  'animated.gif': () => hideInGif(readSample('animated.gif'), walkGif(readSample('animated.gif')).headerEnd),
}
const names = Object.keys(hiders)

/** The coded picture of a file: scans, image data, frames. */
function readCoded(bytes: Uint8Array, name: string): Uint8Array[] {
  if (name.endsWith('.jpg')) return walkJpeg(bytes).segments.filter(({ marker }) => marker >= 0xc0 && marker <= 0xdd).map(({ payload, end }) => bytes.subarray(payload, end))
  if (name.endsWith('.png')) return walkPng(bytes).chunks.filter((chunk) => ['IHDR', 'PLTE', 'tRNS', 'IDAT'].includes(chunk.name)).map(({ data, length }) => bytes.subarray(data, data + length))
  if (name.endsWith('.webp')) return walkWebp(bytes).chunks.filter((chunk) => ['VP8 ', 'VP8L', 'ALPH', 'ANMF', 'ANIM', 'ICCP'].includes(chunk.name)).map(({ data, length }) => bytes.subarray(data, data + length))
  return walkGif(bytes).blocks.filter(({ kind }) => kind === 'image' || kind === 'control').map(({ start, end }) => bytes.subarray(start, end))
}

async function stripWhole(bytes: Uint8Array): Promise<Stripped> {
  const result = await strip(bytes)
  if (isRefusal(result)) throw new Error(result.what)
  return result
}

test.each(names)('%s: the secrets stand in the file, are found, and are gone afterwards', async (name) => {
  const dirty = hiders[name]?.(1) ?? new Uint8Array(0)
  expect(findText(dirty, 'OKAFOR')).toBeGreaterThan(0)
  const seen = JSON.stringify((await look(dirty)).metadata)
  for (const secret of ['OKAFOR', 'SN4471X', 'FOGO', name.endsWith('.webp') ? 'NOTE' : 'NOTE-77']) expect(seen).toContain(secret)
  const { bytes } = await stripWhole(dirty)
  for (const secret of secrets) expect(findText(bytes, secret), secret).toBe(-1)
})

test.each(names)('%s: the coded picture is the same, byte for byte', async (name) => {
  const dirty = hiders[name]?.(1) ?? new Uint8Array(0)
  const { bytes } = await stripWhole(dirty)
  expect(readCoded(bytes, name)).toEqual(readCoded(readSample(name), name))
  expect((await look(bytes)).frames).toBe((await look(readSample(name))).frames)
})

test.each(names)('%s: stripped twice is stripped once', async (name) => {
  const { bytes } = await stripWhole(hiders[name]?.(1) ?? new Uint8Array(0))
  const again = await stripWhole(bytes)
  expect(again.bytes).toEqual(bytes)
  expect(again.removed).toEqual([])
})

describe('orientation', () => {
  test.each(['plain.jpg', 'plain.png', 'animated.webp'].flatMap((name) => [1, 2, 3, 4, 5, 6, 7, 8].map((orientation) => [name, orientation] as const)))('%s keeps %i and nothing else', async (name, orientation) => {
    const { bytes, kept } = await stripWhole(hiders[name]?.(orientation) ?? new Uint8Array(0))
    expect((await look(bytes)).orientation).toBe(orientation)
    expect(kept).toEqual(orientation === 1 ? [] : [{ kind: 'orientation', where: 'exif', label: 'Orientation', value: String(orientation), sensitive: false }])
  })
})

test('a colour profile stays, its free name does not', async () => {
  const { bytes, kept } = await stripWhole(hideInPng(readSample('profile.png'), pack))
  expect(kept).toEqual([expect.objectContaining({ kind: 'colour-profile', value: 'sP3C' })])
  expect(findText(bytes, 'iCCPICC\0')).toBeGreaterThan(0)
})

test('an animation repeats as often as before', async () => {
  const { bytes } = await stripWhole(readSample('animated.gif'))
  expect(findText(bytes, 'NETSCAPE2.0\x03\x01\x02\0\0')).toBeGreaterThan(0)
})

test('what was taken out is told', async () => {
  const { removed } = await stripWhole(hideInJpeg(readSample('plain.jpg')))
  const kinds = new Set(removed.map(({ kind }) => kind))
  expect([...kinds].toSorted()).toEqual(['caption', 'device', 'other', 'owner', 'position', 'serial', 'thumbnail', 'time'])
  expect(removed.find(({ label }) => label === 'Where it was taken')?.value).toBe('49.71000, -54.16667')
})

test('what stands inside a frame of an animated WebP goes', async () => {
  const picture = readSample('animated.webp')
  const frame = walkWebp(picture).chunks.find((chunk) => chunk.name === 'ANMF')
  const { start, data, length, end } = frame ?? { start: 0, data: 0, length: 0, end: 0 }
  const inner = joinBytes([picture.subarray(data, data + length), toBytes('NOTE\x08\0\0\0NOTE-77!')])
  const body = joinBytes([picture.subarray(8, start), toBytes('ANMF'), toLong(inner.length, true), inner, picture.subarray(end)])
  const result = await stripWhole(joinBytes([toBytes('RIFF'), toLong(body.length, true), body]))
  expect(result.bytes).toEqual((await stripWhole(picture)).bytes)
})

test('a damaged PNG checksum refuses', async () => {
  const bytes = readSample('plain.png').slice()
  bytes[60] = (bytes[60] ?? 0) ^ 1
  expect(await strip(bytes)).toEqual(expect.objectContaining({ refused: true, what: 'The picture is damaged.' }))
})

test('AVIF, TIFF and the rest are refused with the way on', async () => {
  for (const bytes of [readSample('picture.avif'), readSample('picture.tiff'), makeExif(true), toBytes('%PDF-1.7'), toBytes('hello'), new Uint8Array(0)]) {
    const result = await strip(bytes)
    expect(isRefusal(result) && result.wayOn).toMatch(/\w/)
  }
})
