import fc from 'fast-check'
import { deflateSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import type { SeeTools } from './analyse/tools.ts'
import { joinBytes, toBytes, toLong, toShort } from './container/bytes.ts'
import { toChecksum } from './container/png.ts'
import { examine, type Examined } from './examine/examine.ts'
import type { Codecs } from './pixels/codecs.ts'
import { loadCodecs } from './pixels/load-codecs-node.ts'
import { interlacedPng, progressiveJpeg, smallAvif } from './pixels/samples-for-tests.ts'
import { makeDicom } from './samples/dicom.ts'
import { readSample } from './samples/read-node.ts'
import { hideInJpeg, makeExif } from './samples/secrets.ts'

/** Tools that see nothing: what is tried here is everything before them, with the real codecs. */
const blind: SeeTools = { faces: { look: () => Promise.resolve([]) }, text: { readLine: () => [] } }
let codecs: Codecs
beforeAll(async () => { codecs = await loadCodecs() })
const see = (bytes: Uint8Array): Promise<Examined> => examine(bytes, { codecs, loadSeeTools: () => Promise.resolve(blind) })

const files: Record<string, Uint8Array> = {
  'a progressive JPEG': progressiveJpeg,
  'a JPEG full of hidden data': hideInJpeg(readSample('plain.jpg')),
  'a JPEG in print colours': readSample('cmyk.jpg'),
  'an interlaced PNG': interlacedPng,
  'a PNG with a profile': readSample('profile.png'),
  'a lossless WebP': readSample('lossless.webp'),
  'a WebP that moves': readSample('animated.webp'),
  'a GIF that moves': readSample('animated.gif'),
  'an AVIF': smallAvif,
  'a TIFF': makeExif(true),
  'a DICOM file': makeDicom({ form: 'explicit', hasPreamble: true }),
}

/** Either the pixels were looked at, or a refusal says what and the way on. */
function expectAnswer({ seen, refusal, metadata }: Examined): void {
  expect(seen === null).toBe(refusal !== undefined)
  if (refusal) expect([refusal.what.length > 10, refusal.wayOn.length > 10]).toEqual([true, true])
  expect(metadata.length).toBeLessThanOrEqual(302)
}

describe.each(Object.keys(files))('%s', (name) => {
  const whole = files[name] ?? new Uint8Array(0)

  test('changed, cut or joined: always an answer', async () => {
    const change = fc.record({ at: fc.nat(whole.length - 1), length: fc.nat(6), bytes: fc.uint8Array({ maxLength: 6 }) })
    await fc.assert(fc.asyncProperty(fc.array(change, { maxLength: 4 }), fc.option(fc.nat(whole.length)), fc.option(fc.constantFrom(...Object.values(files)), { freq: 4 }), async (changes, cut, tail) => {
      let bytes = cut === null ? whole : whole.subarray(0, cut)
      for (const { at, length, bytes: put } of changes) bytes = joinBytes([bytes.subarray(0, at), put, bytes.subarray(at + length)])
      expectAnswer(await see(tail ? joinBytes([bytes, tail]) : bytes))
    }), { numRuns: 25, seed: 11 })
  })
})

test('it throws the reason of its signal, and nothing else', async () => {
  const stop = new AbortController()
  stop.abort(new Error('no longer wanted'))
  for (const bytes of [progressiveJpeg, new Uint8Array(0)]) await expect(examine(bytes, { codecs, loadSeeTools: () => Promise.resolve(blind) }, { signal: stop.signal })).rejects.toThrow('no longer wanted')
})

/** A chunk of PNG with its checksum. */
const chunk = (name: string, data: Uint8Array): Uint8Array => {
  const body = joinBytes([toBytes(name), data])
  return joinBytes([toLong(data.length), body, toLong(toChecksum(body))])
}
const pngOf = (width: number, height: number, ...chunks: Uint8Array[]): Uint8Array => joinBytes([toBytes('\x89PNG\r\n\x1a\n'), chunk('IHDR', joinBytes([toLong(width), toLong(height), Uint8Array.of(8, 6, 0, 0, 0)])), ...chunks, chunk('IEND', new Uint8Array(0))])
const zeros = (count: number): Uint8Array => new Uint8Array(deflateSync(new Uint8Array(count)))
const scan = (): Uint8Array => chunk('IDAT', zeros(8 * 33))

/** An AVIF that says it is as large as it can be. */
function growAvif(): Uint8Array {
  const bytes = smallAvif.slice()
  const at = String.fromCharCode(...bytes).indexOf('ispe')
  bytes.fill(0x7f, at + 8, at + 16)
  return bytes
}

/** A JPEG whose header says another size than its scan has. */
function stretchJpeg(width: number, height: number): Uint8Array {
  const bytes = readSample('plain.jpg').slice()
  const frame = bytes.findIndex((byte, at) => byte === 0xff && (bytes[at + 1] === 0xc0 || bytes[at + 1] === 0xc2) && bytes[at + 2] === 0)
  bytes.set(joinBytes([toShort(height), toShort(width)]), frame + 5)
  return bytes
}

const gifFrame = Uint8Array.of(0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0)
const gifOf = (frames: number): Uint8Array => {
  const bytes = new Uint8Array(19 + frames * gifFrame.length + 1)
  bytes.set(joinBytes([toBytes('GIF89a'), Uint8Array.of(1, 0, 1, 0, 0x80, 0, 0, 255, 255, 255, 0, 0, 0)]))
  for (let i = 0; i < frames; i++) bytes.set(gifFrame, 19 + i * gifFrame.length)
  bytes[bytes.length - 1] = 0x3b
  return bytes
}

describe('refused in plain words', () => {
  test.each<[string, () => Uint8Array, RegExp]>([
    ['nothing at all', () => new Uint8Array(0), /empty/],
    ['one byte more than is read', () => new Uint8Array(100_000_001), /at most 100 MB/],
    ['a page that is called a picture', () => toBytes('<!doctype html><script>alert(1)</script>'), /no picture/],
    ['a program', () => joinBytes([toBytes('MZ\x90\0'), new Uint8Array(500)]), /no picture/],
    ['an archive', () => toBytes('PK\x03\x04patients.docx'), /no picture/],
    ['an SVG with script', () => toBytes('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>fetch("//x")</script></svg>'), /SVG/],
    ['an SVG of entities that grow', () => toBytes(`<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "aaaa">${Array.from({ length: 30 }, (_, i) => `<!ENTITY a${i} "${`&a${i - 1};`.repeat(10)}">`).join('')}]><svg>&a29;</svg>`), /SVG/],
    ['a PDF with a JPEG behind its header', () => joinBytes([toBytes('%PDF-1.7\n1 0 obj\nstream\n'), readSample('plain.jpg')]), /PDF/],
    ['a TIFF whose preamble hides a DICOM file', () => { const bytes = makeDicom({ form: 'explicit', hasPreamble: true }).slice(); bytes.set(toBytes('II*\0\x08\0\0\0')); return bytes }, /DICOM/],
    ['a PNG of 40,000 by 40,000 pixels in 50 kB', () => pngOf(40_000, 40_000, chunk('IDAT', zeros(50_000_000).subarray(0, 50_000))), /million pixels/],
    ['a PNG whose size overflows', () => pngOf(0x7fffffff, 0x7fffffff, scan()), /million pixels/],
    ['a JPEG that says it is huge', () => stretchJpeg(65_535, 65_535), /million pixels/],
    ['an AVIF that says it is huge', growAvif, /million pixels/],
    ['a GIF of a million frames', () => gifOf(1_000_000), /more parts/],
    ['half a PNG', () => readSample('plain.png').subarray(0, 1500), /breaks off/],
    ['a PNG with pixels for another size', () => pngOf(3000, 3000, scan()), /cannot be used|damaged|breaks off/],
  ])('%s', async (_name, make, words) => {
    const { refusal, seen } = await see(make())
    expect(refusal?.what).toMatch(words)
    expect(seen).toBeNull()
  })
})

describe('looked at, and no more unpacked than a picture needs', () => {
  test.each<[string, () => Uint8Array]>([
    ['pixels that unpack to 200 MB behind a header of 8 by 8', () => pngOf(8, 8, chunk('IDAT', zeros(200_000_000)))],
    ['a text that unpacks to 200 MB', () => pngOf(8, 8, chunk('zTXt', joinBytes([toBytes('Comment\0\0'), zeros(200_000_000)])), scan())],
    ['a colour profile that unpacks to 200 MB', () => pngOf(8, 8, chunk('iCCP', joinBytes([toBytes('p\0\0'), zeros(200_000_000)])), scan())],
    ['a JPEG of 3,000 by 3,000 whose scan ends early', () => stretchJpeg(3000, 3000)],
    ['a GIF of 2,000 frames', () => gifOf(2000)],
  ])('%s', async (_name, make) => {
    const bytes = make()
    const before = process.memoryUsage().arrayBuffers
    expectAnswer(await see(bytes))
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(150_000_000)
  })
})

test.each([
  ['JPEG with an archive behind it', joinBytes([readSample('plain.jpg'), toBytes('PK\x03\x04 patient list')]), 'jpeg'],
  ['GIF with a Java archive behind it', joinBytes([readSample('animated.gif'), toBytes('PK\x03\x04META-INF/MANIFEST.MF')]), 'gif'],
  ['JPEG with a PDF behind it', joinBytes([readSample('plain.jpg'), toBytes('%PDF-1.7 /Author (Okafor)')]), 'jpeg'],
])('two files in one, %s: looked at as the first, and the second is told', async (_name, bytes, type) => {
  const examined = await see(bytes)
  expectAnswer(examined)
  expect(examined.type).toBe(type)
  expect(examined.metadata).toContainEqual(expect.objectContaining({ label: 'Data after the end of the picture', sensitive: true }))
})

test.each([['animated.gif', 3], ['animated.webp', 3]])('of %s the first frame is looked at, and %i frames are told', async (name, frames) => {
  const { seen, frames: told } = await see(readSample(name))
  expect([seen?.faces, told]).toEqual([[], frames])
})
