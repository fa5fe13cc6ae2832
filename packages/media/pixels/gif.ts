import { joinBytes, toBytes, toShort } from '../container/bytes.ts'
import { joinSubBlocks, walkGif } from '../container/gif.ts'
import { mostPixels } from '../container/limits.ts'
import type { Box, Pixels } from '../types.ts'
import { packLzw, unpackLzw } from './lzw.ts'
import { Unreadable } from './unreadable.ts'

/** A GIF of one frame: its palette and an index for each pixel of the frame. */
export type GifPicture = { width: number; height: number; frame: Box; palette: Uint8Array; clear: number | undefined; indices: Uint8Array; frames: number }

/** Reads the first frame of a GIF. Throws `Unreadable`. */
export function readGif(bytes: Uint8Array): GifPicture {
  const { blocks, trouble, width, height, frames, headerEnd } = walkGif(bytes)
  const image = blocks.find(({ kind }) => kind === 'image')
  if (trouble || !image) throw new Unreadable(trouble === 'truncated' ? 'the picture is cut short' : 'its parts are out of order')
  const short = (at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
  const frame: Box = { x: short(image.start + 1), y: short(image.start + 3), width: short(image.start + 5), height: short(image.start + 7) }
  const area = frame.width * frame.height
  if (area === 0 || width * height > mostPixels) throw new Unreadable('its size is out of bounds')
  const control = blocks.findLast(({ kind, start }) => kind === 'control' && start < image.start)
  const flags = bytes[image.start + 9] ?? 0
  const indices = unpackLzw(joinSubBlocks(bytes, image.data, bytes.length - image.data), bytes[image.data - 1] ?? 0, area)
  return {
    width, height, frame, frames,
    palette: flags & 0x80 ? bytes.slice(image.start + 10, image.data - 1) : bytes.slice(13, headerEnd),
    clear: control && (bytes[control.start + 3] ?? 0) & 1 ? bytes[control.start + 6] : undefined,
    indices: flags & 0x40 ? toOrder(indices, frame) : indices,
  }
}

function toOrder(indices: Uint8Array, { width, height }: Box): Uint8Array {
  const out = new Uint8Array(indices.length)
  let from = 0
  for (const [first, step] of [[0, 8], [4, 8], [2, 4], [1, 2]] as const) {
    for (let y = first; y < height; y += step, from += width) out.set(indices.subarray(from, from + width), y * width)
  }
  return out
}

/** Writes a GIF of one frame: palette and picture, and nothing else. */
export function writeGif({ width, height, frame, palette, clear, indices }: GifPicture): Uint8Array {
  const bits = Math.max(1, Math.ceil(Math.log2(Math.max(2, palette.length / 3))))
  const table = new Uint8Array(3 << bits)
  table.set(palette)
  const depth = Math.max(2, bits)
  const packed = packLzw(indices, depth)
  const parts = [toBytes('GIF89a'), toShort(width, true), toShort(height, true), Uint8Array.of(0x80 | ((bits - 1) << 4) | (bits - 1), 0, 0), table]
  if (clear !== undefined) parts.push(Uint8Array.of(0x21, 0xf9, 4, 1, 0, 0, clear, 0))
  parts.push(Uint8Array.of(0x2c), toShort(frame.x, true), toShort(frame.y, true), toShort(frame.width, true), toShort(frame.height, true), Uint8Array.of(0, depth))
  for (let at = 0; at < packed.length; at += 255) {
    const piece = packed.subarray(at, at + 255)
    parts.push(Uint8Array.of(piece.length), piece)
  }
  return joinBytes([...parts, Uint8Array.of(0, 0x3b)])
}

/** The colours of a GIF as they are shown. */
export function toGifPixels({ width, height, frame, palette, clear, indices }: GifPicture): Pixels {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0, from = 0; y < frame.height; y++) {
    for (let x = 0; x < frame.width; x++, from++) {
      const index = indices[from] ?? 0
      if (index === clear || index * 3 >= palette.length) continue
      const to = ((y + frame.y) * width + x + frame.x) * 4
      for (let i = 0; i < 3; i++) data[to + i] = palette[index * 3 + i] ?? 0
      data[to + 3] = 255
    }
  }
  return { width, height, data }
}
