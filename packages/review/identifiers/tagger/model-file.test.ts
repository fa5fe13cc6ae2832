import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { labelCount } from './labels.ts'
import { decodeNameModel, encodeNameModel } from './model-file.ts'

const bytes = (): Uint8Array => new Uint8Array(readFileSync(join(import.meta.dirname, '../assets/names.swn')))

describe('the file of the name tagger', () => {
  it('comes back as it went', () => {
    const keys = Int32Array.of(1, 6)
    const weights = Int8Array.from({ length: 2 * labelCount }, (_, index) => index - 9)
    expect(decodeNameModel(encodeNameModel({ id: 'tiny', slots: 8, keys, weights }))).toEqual({ id: 'tiny', slots: 8, keys, weights, rows: Uint16Array.of(0, 1, 0, 0, 0, 0, 2, 0) })
  })

  it('stays under a megabyte', () => {
    expect(bytes().length).toBeLessThan(1_000_000)
    expect(decodeNameModel(bytes()).id).toMatch(/^names-/)
  })

  it.each<[string, () => Uint8Array, RegExp]>([
    ['another file', () => new Uint8Array(100), /no file|not a file/],
    ['a file cut short', () => bytes().subarray(0, 1000), /bytes/],
    ['a file cut within its head', () => bytes().subarray(0, 14), /cut short/],
  ])('refuses %s with the reason', (_name, read, reason) => expect(() => decodeNameModel(read())).toThrow(reason))
})
