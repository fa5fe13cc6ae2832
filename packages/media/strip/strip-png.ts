import { joinBytes, toBytes, toLong } from '../container/bytes.ts'
import { isSound, toChecksum, walkPng, type PngChunk } from '../container/png.ts'
import { writeOrientation } from '../metadata/exif.ts'
import { pictureChunks } from '../metadata/read-png.ts'

/** A copy of a PNG picture with its pixels, frames, colours and orientation, or nothing where a chunk that it needs is damaged. */
export function stripPng(bytes: Uint8Array, orientation: number): Uint8Array | undefined {
  const { chunks } = walkPng(bytes)
  const kept = chunks.filter(({ name }) => pictureChunks.has(name) || name === 'iCCP')
  if (kept.some((chunk) => !isSound(bytes, chunk))) return undefined
  const pieces = kept.map((chunk) => (chunk.name === 'iCCP' ? renameProfile(bytes, chunk) : bytes.subarray(chunk.start, chunk.end)))
  if (orientation > 1) pieces.splice(1, 0, writeChunk('eXIf', writeOrientation(orientation)))
  return joinBytes([bytes.subarray(0, 8), ...pieces])
}

/** The name of a profile is free text; it becomes the same for all. */
function renameProfile(bytes: Uint8Array, { data, length }: PngChunk): Uint8Array {
  const nul = bytes.subarray(data, data + Math.min(80, length)).indexOf(0)
  return nul < 0 ? new Uint8Array(0) : writeChunk('iCCP', joinBytes([toBytes('ICC'), bytes.subarray(data + nul, data + length)]))
}

function writeChunk(name: string, data: Uint8Array): Uint8Array {
  const body = joinBytes([toBytes(name), data])
  return joinBytes([toLong(data.length), body, toLong(toChecksum(body))])
}
