import { joinBytes, readByte, toBytes, toLong } from '../container/bytes.ts'
import { walkWebp } from '../container/webp.ts'
import { toOrientationExif } from './orientation.ts'

/** What must stand around the pixels of a WebP when they are written again. */
export type WebpFrame = { profile: Uint8Array | undefined; orientation: number }

/** Whether a WebP keeps its pixels exactly. */
export function isLosslessWebp(bytes: Uint8Array): boolean {
  return walkWebp(bytes).chunks.some(({ name }) => name === 'VP8L')
}

/** The colour profile of a WebP. */
export function findWebpProfile(bytes: Uint8Array): Uint8Array | undefined {
  const chunk = walkWebp(bytes).chunks.find(({ name }) => name === 'ICCP')
  return chunk && bytes.slice(chunk.data, chunk.data + chunk.length)
}

/** Puts profile and orientation around a freshly encoded WebP. */
export function wrapWebp(encoded: Uint8Array, { profile, orientation }: WebpFrame): Uint8Array {
  if (!profile && orientation === 1) return encoded
  const { chunks, width, height } = walkWebp(encoded)
  const picture = chunks.filter(({ name }) => ['VP8 ', 'VP8L', 'ALPH'].includes(name))
  const hasAlpha = picture.some(({ name, data }) => name === 'ALPH' || (name === 'VP8L' && (readByte(encoded, data + 4) & 0x10) !== 0))
  const flags = (profile ? 0x20 : 0) | (hasAlpha ? 0x10 : 0) | (orientation === 1 ? 0 : 0x08)
  const size = (value: number): Uint8Array => toLong(value - 1, true).subarray(0, 3)
  const parts = [
    toChunk('VP8X', joinBytes([Uint8Array.of(flags, 0, 0, 0), size(width), size(height)])),
    ...(profile ? [toChunk('ICCP', profile)] : []),
    ...picture.map(({ name, data, length }) => toChunk(name, encoded.subarray(data, data + length))),
    ...(orientation === 1 ? [] : [toChunk('EXIF', toOrientationExif(orientation))]),
  ]
  const body = joinBytes([toBytes('WEBP'), ...parts])
  return joinBytes([toBytes('RIFF'), toLong(body.length, true), body])
}

function toChunk(name: string, data: Uint8Array): Uint8Array {
  return joinBytes([toBytes(name), toLong(data.length, true), data, new Uint8Array(data.length % 2)])
}
