import { readByte, readLatin, readShort } from './bytes.ts'
import { mostParts, type Walk } from './walk.ts'

/** One block: an image with its colours and data, or an extension; `data` is the first sub-block of an extension. */
export type GifBlock = { kind: 'image' | 'control' | 'comment' | 'text' | 'application' | 'other'; name: string; start: number; data: number; end: number }
export type GifWalk = Walk & { blocks: GifBlock[]; headerEnd: number }

const extensions: Record<number, GifBlock['kind']> = { 0xf9: 'control', 0xfe: 'comment', 0x01: 'text', 0xff: 'application' }

/** Walks the blocks of a GIF file to its trailer. */
export function walkGif(bytes: Uint8Array): GifWalk {
  const headerEnd = 13 + toTableLength(readByte(bytes, 10))
  const walk: GifWalk = { width: readShort(bytes, 6, true), height: readShort(bytes, 8, true), frames: 0, end: bytes.length, blocks: [], headerEnd }
  let at = headerEnd
  while (at < bytes.length) {
    const start = at
    const kind = readByte(bytes, at)
    if (kind === 0x3b) return finish({ ...walk, end: at + 1 })
    if (kind !== 0x2c && kind !== 0x21) return walk.frames > 0 && kind === 0 ? finish({ ...walk, end: at }) : { ...walk, trouble: 'broken' }
    const data = kind === 0x2c ? at + 10 + toTableLength(readByte(bytes, at + 9)) + 1 : at + 2
    const end = skipSubBlocks(bytes, data)
    if (end === undefined) return { ...walk, trouble: 'truncated' }
    if (kind === 0x2c) {
      walk.frames += 1
      walk.width = Math.max(walk.width, readShort(bytes, at + 1, true) + readShort(bytes, at + 5, true))
      walk.height = Math.max(walk.height, readShort(bytes, at + 3, true) + readShort(bytes, at + 7, true))
      walk.blocks.push({ kind: 'image', name: '', start, data, end })
    } else {
      const label = extensions[readByte(bytes, at + 1)] ?? 'other'
      walk.blocks.push({ kind: label, name: label === 'application' ? readLatin(bytes, at + 3, Math.min(11, readByte(bytes, at + 2))) : '', start, data, end })
    }
    if (walk.blocks.length > mostParts) return { ...walk, trouble: 'too-many-parts' }
    at = end
  }
  return { ...walk, trouble: 'truncated' }
}

function finish(walk: GifWalk): GifWalk {
  return walk.frames > 0 && walk.width * walk.height > 0 ? walk : { ...walk, trouble: 'broken' }
}

function toTableLength(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0
}

/** The offset after a row of sub-blocks, or nothing where the file ends first. */
export function skipSubBlocks(bytes: Uint8Array, from: number): number | undefined {
  let at = from
  while (at < bytes.length) {
    const length = readByte(bytes, at)
    at += 1 + length
    if (length === 0) return at
  }
  return undefined
}

/** The bytes of a row of sub-blocks, at most `most` of them. */
export function joinSubBlocks(bytes: Uint8Array, from: number, most: number): Uint8Array {
  const joined = new Uint8Array(most)
  let [at, size] = [from, 0]
  while (at < bytes.length && size < most) {
    const length = readByte(bytes, at)
    if (length === 0) break
    const piece = bytes.subarray(at + 1, Math.min(at + 1 + length, at + 1 + most - size))
    joined.set(piece, size)
    size += piece.length
    at += 1 + length
  }
  return joined.subarray(0, size)
}
