import { joinBytes, readByte, readLong, toBytes, toLong } from '../container/bytes.ts'
import { walkChunks, walkWebp, type WebpChunk } from '../container/webp.ts'
import type { Pixels } from '../types.ts'
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
  const picture = chunks.filter(isCoded)
  return toFile(encoded, picture, { width, height, profile, orientation })
}

function isCoded({ name }: WebpChunk): boolean {
  return ['VP8 ', 'VP8L', 'ALPH'].includes(name)
}

function toFile(bytes: Uint8Array, picture: readonly WebpChunk[], { width, height, profile, orientation }: WebpFrame & { width: number; height: number }): Uint8Array {
  const hasAlpha = picture.some(({ name, data }) => name === 'ALPH' || (name === 'VP8L' && (readByte(bytes, data + 4) & 0x10) !== 0))
  const flags = (profile ? 0x20 : 0) | (hasAlpha ? 0x10 : 0) | (orientation === 1 ? 0 : 0x08)
  const size = (value: number): Uint8Array => toLong(value - 1, true).subarray(0, 3)
  const parts = [
    toChunk('VP8X', joinBytes([Uint8Array.of(flags, 0, 0, 0), size(width), size(height)])),
    ...(profile ? [toChunk('ICCP', profile)] : []),
    ...picture.map(({ name, data, length }) => toChunk(name, bytes.subarray(data, data + length))),
    ...(orientation === 1 ? [] : [toChunk('EXIF', toOrientationExif(orientation))]),
  ]
  const body = joinBytes([toBytes('WEBP'), ...parts])
  return joinBytes([toBytes('RIFF'), toLong(body.length, true), body])
}

/** The first frame of a WebP that moves: a file of its own, its size, and where it stands on the canvas. */
export type FirstFrame = { file: Uint8Array; x: number; y: number; width: number; height: number }

/** Takes the first frame out of a WebP that moves; nothing where it stands still. */
export function findFirstFrame(bytes: Uint8Array): FirstFrame | undefined {
  const chunk = walkWebp(bytes).chunks.find(({ name }) => name === 'ANMF')
  if (!chunk || chunk.length < 16) return undefined
  const [x = 0, y = 0, width = 0, height = 0] = [0, 3, 6, 9].map((at) => readLong(bytes, chunk.data + at, true) & 0xffffff)
  const picture = walkChunks(bytes, chunk.data + 16, chunk.data + chunk.length).chunks.filter(isCoded)
  return { file: toFile(bytes, picture, { width: width + 1, height: height + 1, profile: undefined, orientation: 1 }), x: x * 2, y: y * 2, width: width + 1, height: height + 1 }
}

/** Lays a frame onto a clear canvas. */
export function toCanvas(frame: Pixels, { x, y }: Pick<FirstFrame, 'x' | 'y'>, width: number, height: number): Pixels {
  const data = new Uint8ClampedArray(width * height * 4)
  const shown = Math.max(0, Math.min(frame.width, width - x))
  for (let row = 0; row < Math.min(frame.height, height - y); row++) data.set(frame.data.subarray(row * frame.width * 4, (row * frame.width + shown) * 4), ((row + y) * width + x) * 4)
  return { width, height, data }
}

function toChunk(name: string, data: Uint8Array): Uint8Array {
  return joinBytes([toBytes(name), toLong(data.length, true), data, new Uint8Array(data.length % 2)])
}
