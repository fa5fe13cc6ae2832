import { readLatin, readLong } from './bytes.ts'
import { mostParts, type Walk } from './walk.ts'

/** One chunk: `start` at its length, `data` its first byte, `end` after its checksum. */
export type PngChunk = { name: string; start: number; data: number; length: number; end: number }
export type PngWalk = Walk & { chunks: PngChunk[] }

/** Walks the chunks of a PNG file to IEND. */
export function walkPng(bytes: Uint8Array): PngWalk {
  const walk: PngWalk = { width: 0, height: 0, frames: 1, end: bytes.length, chunks: [] }
  let at = 8
  while (at + 12 <= bytes.length) {
    const length = readLong(bytes, at)
    const name = readLatin(bytes, at + 4, 4)
    const end = at + 12 + length
    if (!/^[A-Za-z]{4}$/.test(name)) return { ...walk, trouble: 'broken' }
    if (walk.chunks.length === 0) {
      if (name !== 'IHDR' || length !== 13) return { ...walk, trouble: 'broken' }
      walk.width = readLong(bytes, at + 8)
      walk.height = readLong(bytes, at + 12)
    }
    if (end > bytes.length) break
    if (name === 'acTL') walk.frames = Math.max(1, readLong(bytes, at + 8))
    walk.chunks.push({ name, start: at, data: at + 8, length, end })
    if (walk.chunks.length > mostParts) return { ...walk, trouble: 'too-many-parts' }
    at = end
    if (name === 'IEND') return { ...walk, end, ...(walk.chunks.some((chunk) => chunk.name === 'IDAT') && walk.width * walk.height > 0 ? {} : { trouble: 'broken' }) }
  }
  return { ...walk, trouble: 'truncated' }
}

/** Four tables, so that four bytes are taken in one step. */
const tables = makeTables()

function makeTables(): Int32Array {
  const made = new Int32Array(1024)
  for (let index = 0; index < 256; index += 1) {
    let value = index
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
    made[index] = value
  }
  for (let index = 256; index < 1024; index += 1) {
    const before = made[index - 256] ?? 0
    made[index] = (made[before & 255] ?? 0) ^ (before >>> 8)
  }
  return made
}

/** The checksum of PNG chunks over a range of bytes. */
export function toChecksum(bytes: Uint8Array, from = 0, to = bytes.length): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = Math.min(to, bytes.length)
  let sum = -1
  let at = from
  for (; at + 4 <= end; at += 4) {
    const four = sum ^ view.getInt32(at, true)
    sum = (tables[768 + (four & 255)] ?? 0) ^ (tables[512 + ((four >>> 8) & 255)] ?? 0) ^ (tables[256 + ((four >>> 16) & 255)] ?? 0) ^ (tables[four >>> 24] ?? 0)
  }
  for (; at < end; at += 1) sum = (tables[(sum ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (sum >>> 8)
  return ~sum >>> 0
}

/** Whether a chunk's checksum is right. */
export function isSound(bytes: Uint8Array, chunk: PngChunk): boolean {
  return toChecksum(bytes, chunk.start + 4, chunk.data + chunk.length) === readLong(bytes, chunk.data + chunk.length)
}
