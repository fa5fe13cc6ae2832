import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toLong } from '../packages/media/container/bytes.ts'
import { loadCodecs } from '../packages/media/pixels/load-codecs-node.ts'
import { readSample } from '../packages/media/samples/read-node.ts'
import { hideInJpeg, secrets } from '../packages/media/samples/secrets.ts'
import type { Pixels } from '../packages/media/types.ts'
import { root } from '../scripts/files.ts'

/** A file as a browser takes it. */
export type GivenFile = { name: string; mimeType: string; buffer: Buffer }

/** Words in the hidden data of `makeBedside`, which must not stand in what comes out. */
export { secrets }

/** Where portraits stand in the picture that ships with the face model. */
const portrait = { x: 638, y: 338, width: 146, height: 158 }

export function toFile(name: string, mimeType: string, bytes: Uint8Array): GivenFile {
  return { name, mimeType, buffer: Buffer.from(bytes) }
}

function copyInto(target: Pixels, source: Pixels, left: number, top: number): void {
  for (let row = 0; row < source.height; row++) {
    target.data.set(source.data.subarray(row * source.width * 4, (row + 1) * source.width * 4), ((top + row) * target.width + left) * 4)
  }
}

function cutOut(source: Pixels, { x, y, width, height }: typeof portrait): Pixels {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let row = 0; row < height; row++) data.set(source.data.subarray(((y + row) * source.width + x) * 4, ((y + row) * source.width + x + width) * 4), row * width * 4)
  return { width, height, data }
}

/** A photo as from a bedside: a wristband with invented details, somebody's face, and hidden data with place, time, owner and serial number. */
export async function makeBedside(): Promise<Uint8Array> {
  const codecs = await loadCodecs()
  const [band, sheet] = await Promise.all([codecs.readJpeg(readSample('wristband.jpg')), codecs.readJpeg(readFileSync(join(root, 'node_modules/@vladmandic/human/assets/screenshot-facedetect.jpg')))])
  copyInto(band, cutOut(sheet, portrait), 900, 130)
  return hideInJpeg(await codecs.writeJpeg(band, { quality: 92, subsampled: false }))
}

/** A wall without people or words. */
export async function makeWall(seed = 0): Promise<Uint8Array> {
  const codecs = await loadCodecs()
  const [width, height] = [640, 480]
  const data = new Uint8ClampedArray(width * height * 4)
  for (let at = 0; at < width * height; at++) {
    const [x, y] = [at % width, Math.floor(at / width)]
    const shade = 150 + 60 * Math.sin((x + seed * 40) / 190) * Math.cos(y / 230)
    data.set([shade, shade * 0.94, shade * 0.82, 255], at * 4)
  }
  return codecs.writeJpeg({ width, height, data }, { quality: 90, subsampled: false })
}

/** A PNG that says it is 40,000 pixels wide and high, in a few bytes. */
export function makeBomb(): Uint8Array {
  const png = new Uint8Array(readSample('plain.png'))
  png.set(toLong(40_000), 16)
  png.set(toLong(40_000), 20)
  return png
}
