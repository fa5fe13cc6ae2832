import { joinBytes, readByte, toBytes, toLong } from '../container/bytes.ts'
import { walkChunks, walkWebp, type WebpChunk } from '../container/webp.ts'
import { isProfile } from '../metadata/icc.ts'
import { writeOrientation } from '../metadata/exif.ts'
import { webpChunks } from '../metadata/read-webp-gif.ts'

const frameHeader = 16
const flagOf = { profile: 0x20, exif: 0x08, xmp: 0x04 }

/** A copy of a WebP picture with its pixels, frames, colours and orientation. */
export function stripWebp(bytes: Uint8Array, orientation: number): Uint8Array {
  const { chunks } = walkWebp(bytes)
  const profile = chunks.find(({ name, data, length }) => name === 'ICCP' && isProfile(bytes.subarray(data, data + length)))
  const isExtended = chunks.some(({ name }) => name === 'VP8X')
  const kept = chunks.filter((chunk) => webpChunks.has(chunk.name) || chunk === profile)
  const pieces = kept.map((chunk) => keepChunk(bytes, chunk, profile !== undefined, orientation))
  if (isExtended && orientation > 1) pieces.push(writeChunk('EXIF', writeOrientation(orientation)))
  const body = joinBytes([toBytes('WEBP'), ...pieces])
  return joinBytes([toBytes('RIFF'), toLong(body.length, true), body])
}

function keepChunk(bytes: Uint8Array, { name, data, length }: WebpChunk, hasProfile: boolean, orientation: number): Uint8Array {
  const body = bytes.slice(data, data + length)
  if (name === 'ANMF') return writeChunk(name, keepFrame(body))
  if (name === 'VP8X') {
    const others = readByte(body, 0) & ~(flagOf.profile | flagOf.exif | flagOf.xmp)
    body[0] = others | (hasProfile ? flagOf.profile : 0) | (orientation > 1 ? flagOf.exif : 0)
    body.fill(0, 1, 4)
    return writeChunk(name, body.subarray(0, 10))
  }
  return writeChunk(name, body)
}

/** A frame keeps its place and time, its transparency and its pixels. */
function keepFrame(frame: Uint8Array): Uint8Array {
  const inner = walkChunks(frame, frameHeader, frame.length).chunks.filter(({ name }) => ['ALPH', 'VP8 ', 'VP8L'].includes(name))
  return joinBytes([frame.subarray(0, frameHeader), ...inner.map(({ name, data, length }) => writeChunk(name, frame.subarray(data, data + length)))])
}

function writeChunk(name: string, data: Uint8Array): Uint8Array {
  return joinBytes([toBytes(name), toLong(data.length, true), data, new Uint8Array(data.length % 2)])
}
