import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinBytes, toBytes, toLong, toShort } from './container/bytes.ts'
import { walkGif } from './container/gif.ts'
import { mostBytes } from './container/limits.ts'
import { toChecksum } from './container/png.ts'
import { refuseSize } from './container/refusals.ts'
import { look } from './look.ts'
import { readExif } from './metadata/exif.ts'
import { makeDicom } from './samples/dicom.ts'
import { readSample } from './samples/read-node.ts'
import { hideInGif, hideInJpeg, hideInPng, hideInWebp, makeExif, xmp } from './samples/secrets.ts'
import { makeTiff, writeLongs } from './samples/tiff.ts'
import { strip } from './strip/strip.ts'
import { isRefusal } from './types.ts'

const files: Record<string, Uint8Array> = {
  jpeg: hideInJpeg(readSample('turned.jpg')),
  png: hideInPng(readSample('palette.png'), (bytes) => bytes),
  webp: hideInWebp(readSample('animated.webp')),
  gif: hideInGif(readSample('animated.gif'), walkGif(readSample('animated.gif')).headerEnd),
  avif: readSample('picture.avif'),
  tiff: makeExif(false),
  dicom: makeDicom({ form: 'explicit', hasPreamble: true }),
}
const names = Object.keys(files)
const get = (name: string): Uint8Array => files[name] ?? new Uint8Array(0)

describe.each(names)('%s', (name) => {
  test('cut at every byte: an answer each time, and no half picture', async () => {
    const whole = get(name)
    const step = Math.max(1, Math.floor(whole.length / 1500))
    for (let length = 0; length < whole.length; length += step) {
      const result = await strip(whole.subarray(0, length))
      if (!isRefusal(result)) expect((await look(result.bytes)).refusal).toBeUndefined()
    }
  }, 120_000)

  test('bytes changed, taken out or repeated: an answer each time', async () => {
    const whole = get(name)
    const change = fc.record({ at: fc.nat(whole.length - 1), length: fc.nat(12), bytes: fc.uint8Array({ maxLength: 12 }) })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        let bytes = whole
        for (const { at, length, bytes: put } of changes) bytes = joinBytes([bytes.subarray(0, at), put, bytes.subarray(at + length)])
        const seen = await look(bytes)
        expect(seen.metadata.length).toBeLessThanOrEqual(302)
        const result = await strip(bytes)
        if (!isRefusal(result)) expect((await look(result.bytes)).metadata.every(({ kind }) => kind === 'orientation' || kind === 'colour-profile')).toBe(true)
      }),
      { numRuns: 150, seed: 4 },
    )
  })
})

test('any bytes after any opening: an answer each time', async () => {
  const openings = ['', '\xff\xd8\xff\xe1', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'GIF89a', 'RIFF\xff\xff\0\0WEBPVP8X', 'II*\0', '\0\0\0\x18ftypavif', '\0\0\0\x18ftypmp42', '%PDF-1.7 /Author (', '<svg ', '\x08\0\x05\0\x04\0\0\0']
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...openings), fc.uint8Array({ maxLength: 600 }), async (opening, rest) => {
      expect(await look(joinBytes([toBytes(opening), rest]))).toHaveProperty('type')
    }),
    { numRuns: 600, seed: 4 },
  )
})

describe('bombs', () => {
  test('a small PNG of 40,000 by 40,000 pixels is refused before it is decoded', async () => {
    const header = joinBytes([toBytes('IHDR'), toLong(40_000), toLong(40_000), Uint8Array.from([8, 6, 0, 0, 0])])
    const bytes = joinBytes([readSample('plain.png').subarray(0, 8), toLong(13), header, toLong(toChecksum(header)), readSample('plain.png').subarray(33)])
    expect((await look(bytes)).refusal?.what).toBe('The picture says it is 40000 by 40000 pixels; at most 60 million pixels are read.')
  })

  test.each(['jpeg', 'gif', 'webp'])('a %s that says it is huge is refused', async (name) => {
    const bytes = get(name).slice()
    if (name === 'gif') bytes.set([0xff, 0xff, 0xff, 0xff], 6)
    else if (name === 'webp') bytes.fill(0xff, 24, 30)
    else {
      const frame = bytes.findIndex((byte, at) => byte === 0xff && (bytes[at + 1] === 0xc2 || bytes[at + 1] === 0xc0) && bytes[at + 2] === 0)
      bytes.set([0xff, 0xff, 0xff, 0xff], frame + 5)
    }
    expect((await look(bytes)).refusal?.what).toMatch(/million pixels/)
  })

  test('500 MB are refused by their size alone', () => {
    expect(refuseSize(500_000_000)).toEqual(expect.objectContaining({ refused: true, what: 'The file has 500 MB; at most 100 MB are read.' }))
    expect(refuseSize(mostBytes)).toBeUndefined()
    expect(refuseSize(0)?.what).toBe('The file is empty.')
  })

  test('packed text that grows a thousandfold is read to a bound', async () => {
    const packed = new Uint8Array(await new Response(new Blob([new Uint8Array(20_000_000)]).stream().pipeThrough(new CompressionStream('deflate'))).arrayBuffer())
    const seen = await look(hideInPng(readSample('plain.png'), () => packed))
    expect(seen.refusal).toBeUndefined()
  })
})

describe('directories that turn in circles', () => {
  test('a TIFF whose next directory is its first', async () => {
    const bytes = makeTiff(true, { main: [writeLongs(0x0100, true, 4), writeLongs(0x0101, true, 4)] })
    bytes.set(toLong(8, true), 8 + 2 + 24)
    const seen = await look(bytes)
    expect(seen.refusal).toBeDefined()
    expect(seen.metadata).toContainEqual(expect.objectContaining({ label: 'Directories that point at each other' }))
  })

  test('EXIF that points at itself', () => {
    const bytes = makeTiff(false, { main: [writeLongs(0x8769, false, 8), writeLongs(0x8825, false, 8), writeLongs(0x014a, false, 8, 8, 8)] })
    expect(readExif(bytes, 0, bytes.length)?.directories).toEqual(expect.objectContaining({ isCyclic: true, pages: 1 }))
  })

  test('counts of four thousand million are not believed', () => {
    const bytes = joinBytes([toBytes('II*\0'), toLong(8, true), toShort(0xffff, true), toShort(0x010e, true), toShort(2, true), toLong(0xffffffff, true), toLong(0, true), new Uint8Array(2000)])
    expect(readExif(bytes, 0, bytes.length)?.directories.isCut).toBe(true)
  })
})

describe('two files in one', () => {
  test('an archive behind a picture goes', async () => {
    const result = await strip(joinBytes([readSample('plain.png'), toBytes('PK\x03\x04 patient list')]))
    expect(isRefusal(result) || result.removed).toEqual([expect.objectContaining({ label: 'Data after the end of the picture' })])
    expect(isRefusal(result) || result.bytes).toHaveLength(3456)
  })

  test('a script in a GIF comment goes', async () => {
    const gif = readSample('animated.gif')
    const result = await strip(hideInGif(gif, walkGif(gif).headerEnd))
    expect(isRefusal(result) || result.bytes).toHaveLength(gif.length)
  })

  test('a PDF that begins as a picture is a picture, without the PDF', async () => {
    const result = await strip(joinBytes([readSample('plain.jpg'), toBytes('%PDF-1.7 /Author (Okafor)')]))
    expect(isRefusal(result) || result.bytes).toEqual(readSample('plain.jpg'))
  })
})

describe('work grows with the file, not faster', () => {
  const many = (piece: Uint8Array, count: number): Uint8Array => joinBytes(Array.from({ length: count }, () => piece))
  test.each<[string, () => Uint8Array]>([
    ['a JPEG of small segments', () => joinBytes([toBytes('\xff\xd8'), many(toBytes('\xff\xfe\0\x03x'), 60_000), readSample('plain.jpg').subarray(2)])],
    ['a JPEG of many XMP packets', () => joinBytes([toBytes('\xff\xd8'), many(joinBytes([toBytes('\xff\xe1'), toShort(xmp.length + 31), toBytes(`http://ns.adobe.com/xap/1.0/\0${xmp}`)]), 1500), readSample('plain.jpg').subarray(2)])],
    ['a JPEG of large XMP packets', () => joinBytes([toBytes('\xff\xd8'), many(joinBytes([toBytes('\xff\xe1\xff\xf0http://ns.adobe.com/xap/1.0/\0'), toBytes('<a b:c="d">'.repeat(6000)).subarray(0, 0xfff0 - 31)]), 300), readSample('plain.jpg').subarray(2)])],
    ['XMP that never closes', () => joinBytes([toBytes('\xff\xd8\xff\xe1\xff\xf0http://ns.adobe.com/xap/1.0/\0'), toBytes('<a b:c="'.repeat(8200)).subarray(0, 0xfff0 - 31), readSample('plain.jpg').subarray(2)])],
    ['a file of FF', () => joinBytes([toBytes('\xff\xd8'), new Uint8Array(3_000_000).fill(0xff)])],
    ['a film of small boxes', () => joinBytes([toBytes('\0\0\0\x10ftypmp42\0\0\0\0'), many(toBytes('\0\0\0\x08moov'), 200_000)])],
    ['an SVG of openings', () => toBytes('<svg '.repeat(200_000))],
    ['a PDF of authors', () => toBytes(`%PDF-1.7${'/Author ('.repeat(200_000)}`)],
  ])('%s', async (_name, make) => {
    // Work that grew faster than the file would not end before the time limit of a test.
    expect(await look(make())).toHaveProperty('type')
  })
})
