import { isAt, readByte, readLatin, readLong, readShort } from './bytes.ts'
import { mostParts, type Walk } from './walk.ts'

/** One chunk: `start` at its name, `data` its first byte, `end` after its padding. */
export type WebpChunk = { name: string; start: number; data: number; length: number; end: number }
export type WebpWalk = Walk & { chunks: WebpChunk[] }

const sixteen = 0x3fff

/** Walks the chunks of a WebP file as far as its header says it reaches. */
export function walkWebp(bytes: Uint8Array): WebpWalk {
  const declared = 8 + readLong(bytes, 4, true)
  const end = declared + (declared % 2)
  const walk: WebpWalk = { width: 0, height: 0, frames: 1, end: Math.min(end, bytes.length), chunks: [] }
  const { chunks, trouble } = walkChunks(bytes, 12, Math.min(declared, bytes.length))
  walk.chunks = chunks
  for (const chunk of chunks) readSize(bytes, chunk, walk)
  const frames = chunks.filter((chunk) => chunk.name === 'ANMF').length
  if (frames > 0) walk.frames = frames
  const hasPicture = chunks.some((chunk) => ['VP8 ', 'VP8L', 'ANMF'].includes(chunk.name))
  if (declared > bytes.length) return { ...walk, trouble: 'truncated' }
  if (trouble) return { ...walk, trouble }
  return hasPicture && walk.width * walk.height > 0 ? walk : { ...walk, trouble: 'broken' }
}

/** The chunks of a stretch of bytes; frames of an animation hold chunks of their own. */
export function walkChunks(bytes: Uint8Array, from: number, to: number): Pick<WebpWalk, 'chunks' | 'trouble'> {
  const chunks: WebpChunk[] = []
  let at = from
  while (at + 8 <= to) {
    const length = readLong(bytes, at + 4, true)
    const end = at + 8 + length + (length % 2)
    if (at + 8 + length > to) return { chunks, trouble: 'truncated' }
    chunks.push({ name: readLatin(bytes, at, 4), start: at, data: at + 8, length, end: Math.min(end, to) })
    if (chunks.length > mostParts) return { chunks, trouble: 'too-many-parts' }
    at = end
  }
  return { chunks }
}

function readSize(bytes: Uint8Array, { name, data, length }: WebpChunk, walk: WebpWalk): void {
  let [width, height] = [0, 0]
  if (name === 'VP8X' && length >= 10) [width, height] = [readThree(bytes, data + 4) + 1, readThree(bytes, data + 7) + 1]
  if (name === 'VP8 ' && length >= 10 && isAt(bytes, data + 3, '\x9d\x01\x2a')) [width, height] = [readShort(bytes, data + 6, true) & sixteen, readShort(bytes, data + 8, true) & sixteen]
  if (name === 'VP8L' && length >= 5 && readByte(bytes, data) === 0x2f) {
    const packed = readLong(bytes, data + 1, true)
    ;[width, height] = [(packed & sixteen) + 1, ((packed >>> 14) & sixteen) + 1]
  }
  walk.width = Math.max(walk.width, width)
  walk.height = Math.max(walk.height, height)
}

function readThree(bytes: Uint8Array, at: number): number {
  return readShort(bytes, at, true) + readByte(bytes, at + 2) * 65_536
}
