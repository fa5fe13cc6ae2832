import { describe, expect, test } from 'vitest'
import { joinBytes, toBytes, toLong } from '../container/bytes.ts'
import { walkBoxes } from '../container/boxes.ts'
import { readProperties } from './heif-properties.ts'

const box = (name: string, ...pieces: Uint8Array[]): Uint8Array => joinBytes([toLong(joinBytes(pieces).length + 8), toBytes(name), ...pieces])
const numbers = (...values: number[]): Uint8Array => Uint8Array.from(values)

/** A file whose second item is the main one, with these properties; the first item is turned another way. */
function makeMeta(...own: Uint8Array[]): Uint8Array {
  const size = (width: number): Uint8Array => box('ispe', toLong(0), toLong(width), toLong(30))
  const properties = [size(20), box('irot', numbers(2)), size(40), ...own]
  const indices = own.map((_, index) => index + 4)
  return box('meta', toLong(0), box('pitm', toLong(0), numbers(0, 2)), box('iprp', box('ipco', ...properties), box('ipma', toLong(0), toLong(2), numbers(0, 1, 2, 1, 0x82), numbers(0, 2, indices.length + 1, 3, ...indices.map((index) => index | 0x80)))))
}

describe('the main item alone says how it is turned', () => {
  test.each([
    ['not at all', 1, []],
    ['a quarter against the clock', 8, [box('irot', numbers(1))]],
    ['half', 3, [box('irot', numbers(2))]],
    ['a quarter with the clock', 6, [box('irot', numbers(3))]],
    ['top to bottom', 4, [box('imir', numbers(0))]],
    ['left to right', 2, [box('imir', numbers(1))]],
    ['a quarter against the clock, then top to bottom', 5, [box('irot', numbers(1)), box('imir', numbers(0))]],
    ['a quarter with the clock, then left to right', 5, [box('irot', numbers(3)), box('imir', numbers(1))]],
    ['a quarter with the clock, then top to bottom', 7, [box('irot', numbers(3)), box('imir', numbers(0))]],
    ['half, then left to right', 4, [box('irot', numbers(2)), box('imir', numbers(1))]],
  ])('%s', (_name, orientation, own) => {
    const bytes = makeMeta(...own)
    expect(readProperties(bytes, walkBoxes(bytes)[0])).toEqual({ width: 40, height: 30, orientation, items: [] })
  })
})

test('no properties at all', () => {
  const bytes = box('meta', toLong(0), toLong(8), toBytes('free'))
  expect(readProperties(bytes, walkBoxes(bytes)[0])).toEqual({ width: 0, height: 0, orientation: 1, items: [] })
})
