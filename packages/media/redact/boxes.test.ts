import { expect, test } from 'vitest'
import { decode } from '../pixels/decode.ts'
import { loadCodecs } from '../pixels/load-codecs-node.ts'
import { toPngPicture, writePng } from '../pixels/png.ts'
import { drawScene } from '../pixels/samples-for-tests.ts'
import { isRefusal, type Box } from '../types.ts'
import { redact } from './redact.ts'

const codecs = await loadCodecs()
const scene = drawScene(72, 48)
const png = await writePng(toPngPicture(scene))
const jpeg = await codecs.writeJpeg(scene, { quality: 85, subsampled: true })
const cover = async (file: Uint8Array, boxes: readonly Box[]): Promise<Uint8Array | string> => {
  const result = await redact(file, { boxes, metadata: true }, codecs)
  return isRefusal(result) ? result.what : result.bytes
}
const whole: Box = { x: 8, y: 8, width: 40, height: 24 }

test('boxes that overlap cover what their union covers, to the byte', async () => {
  const left = { ...whole, width: 30 }
  const right = { ...whole, x: 20, width: 28 }
  for (const file of [png, jpeg]) {
    const one = await cover(file, [whole])
    expect(one).toBeInstanceOf(Uint8Array)
    expect(await cover(file, [left, right])).toEqual(one)
    expect(await cover(file, [right, left, whole, whole])).toEqual(one)
  }
})

test('a thousand boxes are covered, one more is refused', async () => {
  const pieces = Array.from({ length: 960 }, (_, i) => ({ x: 8 + (i % 40), y: 8 + Math.floor(i / 40), width: 1, height: 1 }))
  const thousand = [...pieces, ...pieces.slice(0, 40)]
  for (const file of [png, jpeg]) expect(await cover(file, thousand)).toEqual(await cover(file, [whole]))
  expect(await cover(png, [...thousand, whole])).toBe('There are 1001 boxes; at most 1000 are covered at once.')
})

test.each<[string, Partial<Box>]>([
  ['no width', { width: 0 }],
  ['no height', { height: 0 }],
  ['a negative width', { width: -9 }],
  ['a negative height', { height: -9 }],
  ['no number for x', { x: NaN }],
  ['no number for y', { y: NaN }],
  ['no number for its width', { width: NaN }],
  ['an endless start', { x: -Infinity }],
  ['a place right of the picture', { x: 72 }],
  ['a place below the picture', { y: 48 }],
  ['a place left of the picture', { x: -40 }],
])('a box with %s is refused, beside a good one too', async (_name, wrong) => {
  const box = { ...whole, ...wrong }
  for (const boxes of [[box], [whole, box]]) expect(await cover(png, boxes)).toBe('A box lies outside the picture.')
})

test('what lies beyond the edge is cut off, and parts of pixels count whole', async () => {
  const bytes = await cover(png, [{ x: -5, y: 40.5, width: Infinity, height: 900 }])
  if (typeof bytes === 'string') throw new Error(bytes)
  const pixels = await decode(bytes, codecs)
  if (isRefusal(pixels)) throw new Error(pixels.what)
  const isBlack = (x: number, y: number): boolean => pixels.data.subarray((y * 72 + x) * 4, (y * 72 + x) * 4 + 3).every((value) => value === 0)
  expect([isBlack(0, 40), isBlack(71, 40), isBlack(71, 47), isBlack(0, 39)]).toEqual([true, true, true, false])
})
