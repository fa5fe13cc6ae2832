import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSample } from '../samples/read-node.ts'
import { isSound, toChecksum, walkPng } from './png.ts'

test('the checksum is that of zlib', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), fc.nat(8), (bytes, from) => {
    expect(toChecksum(bytes)).toBe(crc32(bytes))
    expect(toChecksum(bytes, Math.min(from, bytes.length))).toBe(crc32(bytes.subarray(Math.min(from, bytes.length))))
  }))
})

test('every chunk of a sample is sound, until a bit turns', () => {
  const bytes = readSample('palette.png')
  const { chunks } = walkPng(bytes)
  expect(chunks.map((chunk) => isSound(bytes, chunk))).toEqual(chunks.map(() => true))
  const broken = bytes.slice()
  broken[100] = (broken[100] ?? 0) ^ 4
  expect(chunks.every((chunk) => isSound(broken, chunk))).toBe(false)
})
