import { readByte, readShort } from './bytes.ts'
import { mostParts, type Walk } from './walk.ts'

/** One marker segment: `start` at its marker, `payload` after its length, `end` after its last byte (a scan ends after its coded data). */
export type JpegSegment = { marker: number; start: number; payload: number; end: number }
export type JpegWalk = Walk & { segments: JpegSegment[] }

const startOfScan = 0xda
const endOfImage = 0xd9

/** Whether a marker begins a frame header. */
export function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

/** Walks the first picture of a JPEG file to its end; what follows (other pictures, films, archives) is not entered. */
export function walkJpeg(bytes: Uint8Array): JpegWalk {
  const walk: JpegWalk = { width: 0, height: 0, frames: 1, end: bytes.length, segments: [] }
  let hasScan = false
  let at = 2
  while (at < bytes.length) {
    at = bytes.indexOf(0xff, at)
    if (at < 0) break
    const start = at
    while (readByte(bytes, at) === 0xff) at += 1
    if (at >= bytes.length) break
    const marker = readByte(bytes, at)
    at += 1
    if (marker === endOfImage) return { ...walk, end: at, ...(hasScan && walk.width * walk.height > 0 ? {} : { trouble: 'broken' }) }
    if (marker === 0 || marker === 1 || (marker >= 0xd0 && marker <= 0xd8)) continue
    const length = readShort(bytes, at)
    if (at + 2 > bytes.length || at + length > bytes.length) break
    if (length < 2) return { ...walk, trouble: 'broken' }
    const segment = { marker, start, payload: at + 2, end: at + length }
    if (isFrame(marker)) {
      walk.height = Math.max(walk.height, readShort(bytes, at + 3))
      walk.width = Math.max(walk.width, readShort(bytes, at + 5))
    }
    if (marker === startOfScan) {
      hasScan = true
      segment.end = findEndOfScan(bytes, segment.end)
    }
    walk.segments.push(segment)
    if (walk.segments.length > mostParts) return { ...walk, trouble: 'too-many-parts' }
    at = segment.end
  }
  return { ...walk, trouble: 'truncated' }
}

/** Coded data goes on until a marker that is neither a stuffed byte nor a restart. */
function findEndOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    if (next === undefined) return bytes.length
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}
