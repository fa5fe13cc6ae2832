import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinBytes, toBytes, toShort } from '../container/bytes.ts'
import { decode } from '../pixels/decode.ts'
import { writeGif } from '../pixels/gif.ts'
import { loadCodecs } from '../pixels/load-codecs-node.ts'
import { toOrientationExif } from '../pixels/orientation.ts'
import { toPngPicture, writePng } from '../pixels/png.ts'
import { drawScene, interlacedPng, progressiveJpeg, smallAvif } from '../pixels/samples-for-tests.ts'
import { wrapWebp } from '../pixels/webp.ts'
import { isRefusal, type Box, type Pixels } from '../types.ts'
import { compare } from './check.ts'
import { fit } from './fit.ts'
import { readJpeg } from './jpeg/read-jpeg.ts'
import { writeJpeg } from './jpeg/write-jpeg.ts'
import { solid } from './paint.ts'
import { redact, type Redaction, type RedactOptions } from './redact.ts'

const codecs = await loadCodecs()
const [width, height] = [200, 136]
const scene = drawScene(width, height)
const box: Box = { x: 41, y: 29, width: 75, height: 54 }

const jpeg = (pixels: Pixels, subsampled: boolean, quality = 85): Promise<Uint8Array> => codecs.writeJpeg(pixels, { quality, subsampled })
const png = (pixels: Pixels): Promise<Uint8Array> => writePng(toPngPicture(pixels))
const webp = (pixels: Pixels, lossless: boolean): Promise<Uint8Array> => codecs.writeWebp(pixels, { lossless, quality: 80, effort: 2 })
const gif = ({ data }: Pixels): Uint8Array => writeGif({ width, height, frame: { x: 0, y: 0, width, height }, palette: Uint8Array.from({ length: 768 }, (_, i) => (i < 3 ? 0 : i % 3 === 0 ? i / 3 : 90)), clear: undefined, indices: Uint8Array.from(data.filter((_, i) => i % 4 === 0)), frames: 1 })
const isSame = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((value, i) => value === b[i])
const segment = (marker: number, body: Uint8Array): Uint8Array => joinBytes([Uint8Array.of(0xff, marker), toShort(body.length + 2), body])
const withSegments = (file: Uint8Array, ...segments: Uint8Array[]): Uint8Array => joinBytes([file.subarray(0, 2), ...segments, file.subarray(2)])

async function cover(bytes: Uint8Array, options: Partial<RedactOptions> = {}): Promise<Redaction> {
  const result = await redact(bytes, { boxes: [box], metadata: true, ...options }, codecs)
  if (isRefusal(result)) throw new Error(result.what)
  return result
}

async function open(bytes: Uint8Array): Promise<Pixels> {
  const pixels = await decode(bytes, codecs)
  if (isRefusal(pixels)) throw new Error(pixels.what)
  return pixels
}

const formats: [name: string, make: () => Promise<Uint8Array> | Uint8Array, isExact: boolean][] = [
  ['JPEG with halved colours', () => jpeg(scene, true), false],
  ['JPEG with full colours', () => jpeg(scene, false), false],
  ['coarse JPEG', () => jpeg(scene, true, 40), false],
  ['PNG', () => png(scene), true],
  ['PNG with alpha', () => png(drawScene(width, height, true)), true],
  ['lossless WebP', () => webp(scene, true), true],
  ['lossy WebP', () => webp(scene, false), false],
  ['GIF', () => gif(scene), true],
]

test.each(formats)('%s: covered inside, untouched outside, same size and format', async (name, make, isExact) => {
  const bytes = await make()
  const { bytes: result, report } = await cover(bytes)
  const [before, after] = await Promise.all([open(bytes), open(result)])
  const { outside, inside, edge } = compare(before, after, [box], solid)
  expect([after.width, after.height]).toEqual([width, height])
  expect(inside).toBeLessThan(name === 'lossy WebP' ? 5 : 1)
  expect(edge).toBeLessThan(isExact ? 1 : 60)
  expect(outside).toBeGreaterThan(45)
  expect(report.outside === 'exact').toBe(outside === Infinity)
  if (isExact) expect(report.outside).toBe('exact')
  expect(report.covered).toEqual([box])
})

test('a JPEG keeps its size in bytes, nearly', async () => {
  const bytes = await jpeg(drawScene(640, 480), true)
  expect((await cover(bytes)).bytes.length).toBeLessThan(bytes.length * 1.05)
})

test('pictures of other encoders are covered: progressive, interlaced, AVIF', async () => {
  for (const bytes of [progressiveJpeg, interlacedPng, smallAvif]) {
    const small = { x: 0, y: 0, width: 20, height: 16 }
    const [before, after] = [await open(bytes), await open((await cover(bytes, { boxes: [small] })).bytes)]
    expect(compare(before, after, [small], solid).outside).toBeGreaterThan(45)
    expect(after.data[0]).toBeLessThan(60)
  }
}, 30_000)

test('what was covered is not in the result: another picture under the box gives the same bytes', async () => {
  const aligned = { x: 48, y: 32, width: 64, height: 48 }
  const other = { ...scene, data: scene.data.slice() }
  for (let y = aligned.y; y < aligned.y + aligned.height; y++) other.data.fill(y * 3, (y * width + aligned.x) * 4, (y * width + aligned.x + aligned.width) * 4 - 1)
  for (let at = 3; at < other.data.length; at += 4) other.data[at] = 255
  const picture = readJpeg(await jpeg(scene, true))
  const firstJpeg = writeJpeg(picture)
  for (const { coefficients, blocksWide, h } of picture.components) {
    for (let row = 2 * h; row < 5 * h; row++) for (let column = 3 * h; column < 7 * h; column++) coefficients.fill(row + column - 9, (row * blocksWide + column) * 64, (row * blocksWide + column) * 64 + 20)
  }
  const pairs = [[await png(scene), await png(other)], [await webp(scene, true), await webp(other, true)], [gif(scene), gif(other)], [firstJpeg, writeJpeg(picture)]] as const
  for (const pair of pairs) {
    expect(isSame(...pair)).toBe(false)
    for (const look of ['solid', 'soft'] as const) {
      const [first, second] = [await cover(pair[0], { boxes: [aligned], look }), await cover(pair[1], { boxes: [aligned], look })]
      expect([first.report.notes, isSame(first.bytes, second.bytes)]).toEqual([[], true])
    }
  }
})

test('hidden data goes with the cover: EXIF, comments, thumbnails, what follows the end', async () => {
  const secret = toBytes('SECRET of bed 4')
  const file = withSegments(await jpeg(scene, true), segment(0xe1, joinBytes([toBytes('Exif\0\0'), toOrientationExif(1), secret])), segment(0xfe, secret), segment(0xe1, joinBytes([toBytes('http://ns.adobe.com/xap/1.0/\0'), secret])))
  const { bytes } = await cover(joinBytes([file, secret, file]))
  expect(String.fromCharCode(...bytes)).not.toContain('SECRET')
  expect(String.fromCharCode(...bytes)).not.toContain('Exif')
})

test.each([3, 6, 8])('orientation %i stays, and the box lands where it was drawn', async (orientation) => {
  const exif = segment(0xe1, joinBytes([toBytes('Exif\0\0'), toOrientationExif(orientation)]))
  const files = [withSegments(await jpeg(scene, true), exif), wrapWebp(await webp(scene, true), { profile: undefined, orientation }), await writePng({ ...toPngPicture(scene), orientation })]
  for (const file of files) {
    const [before, after] = [await open(file), await open((await cover(file)).bytes)]
    expect([after.width, after.height]).toEqual(orientation === 3 ? [width, height] : [height, width])
    const { outside, inside } = compare(before, after, [box], solid)
    expect(inside).toBe(0)
    expect(outside).toBeGreaterThan(45)
  }
})

test('the colours under clear pixels go', async () => {
  const clear = { ...scene, data: scene.data.slice() }
  for (let at = 3; at < 4 * width * 20; at += 4) clear.data[at] = 0
  const after = await open((await cover(await png(clear))).bytes)
  expect(after.data.subarray(0, 4 * width * 20).every((value) => value === 0)).toBe(true)
})

test('what cannot be done is said', async () => {
  const file = await png(scene)
  const refusals = await Promise.all([
    redact(file, { boxes: [], metadata: false }, codecs),
    redact(file, { boxes: [{ x: 900, y: 900, width: 5, height: 5 }], metadata: true }, codecs),
    redact(file, { boxes: [{ x: NaN, y: 0, width: 5, height: 5 }], metadata: true }, codecs),
    redact(file.subarray(0, 400), { boxes: [box], metadata: true }, codecs),
    redact(new Uint8Array(0), { boxes: [box], metadata: true }, codecs),
    redact(toBytes('<svg xmlns="http://www.w3.org/2000/svg"/>'), { boxes: [box], metadata: true }, codecs),
  ])
  for (const refusal of refusals) expect(refusal).toMatchObject({ refused: true, what: expect.any(String), wayOn: expect.any(String) })
})

test('any box on any damaged picture yields a file or a refusal', async () => {
  const files = [progressiveJpeg, interlacedPng, await jpeg(drawScene(40, 24), true)]
  const number = fc.integer({ min: -20, max: 70 })
  await fc.assert(fc.asyncProperty(fc.constantFrom(...files), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }), fc.record({ x: number, y: number, width: number, height: number }), async (file, changes, drawn) => {
    const bytes = file.slice()
    for (const [at, value] of changes) bytes[at % bytes.length] = value
    const result = await redact(bytes, { boxes: [drawn], metadata: true }, codecs)
    if (!isRefusal(result)) expect(result.bytes.length).toBeGreaterThan(20)
  }), { numRuns: 80 })
})

test('fitting keeps the format and both limits, and leaves alone what fits', async () => {
  for (const file of [await jpeg(scene, false, 98), await webp(scene, true), await png(scene)]) {
    const same = await fit(file, { maxBytes: file.length, maxSide: width }, codecs)
    expect(same).toMatchObject({ report: { changed: false } })
    const fitted = await fit(file, { maxBytes: Math.floor(file.length / 3), maxSide: 150 }, codecs)
    if (isRefusal(fitted)) throw new Error(fitted.what)
    expect(fitted.bytes.length).toBeLessThanOrEqual(file.length / 3)
    const { width: wide, height: high } = await open(fitted.bytes)
    expect([wide, high]).toEqual([fitted.report.width, fitted.report.height])
    expect(wide).toBeLessThanOrEqual(150)
  }
})
