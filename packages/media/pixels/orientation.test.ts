import { expect, test } from 'vitest'
import type { Pixels } from '../types.ts'
import { findOrientation, toOrientationExif, toStoredBox, toUpright } from './orientation.ts'

const [width, height] = [5, 3]
const count = (pixels: Pixels, box: { x: number; y: number; width: number; height: number }): number => {
  let marked = 0
  for (let y = box.y; y < box.y + box.height; y++) for (let x = box.x; x < box.x + box.width; x++) marked += pixels.data[(y * pixels.width + x) * 4] === 255 ? 1 : 0
  return marked
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])('a box of the upright picture lands on the same pixels when stored as %i', (orientation) => {
  const upright = orientation >= 5 ? { x: 1, y: 2, width: 2, height: 3 } : { x: 2, y: 1, width: 3, height: 2 }
  const stored = toStoredBox(upright, orientation, width, height)
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = stored.y; y < stored.y + stored.height; y++) for (let x = stored.x; x < stored.x + stored.width; x++) data[(y * width + x) * 4] = 255
  const turned = toUpright({ width, height, data }, orientation)
  expect([turned.width, turned.height]).toEqual(orientation >= 5 ? [3, 5] : [5, 3])
  expect(count(turned, upright)).toBe(6)
})

test('the first stored pixel stands where the EXIF standard says', () => {
  const data = new Uint8ClampedArray(width * height * 4)
  data[0] = 9
  const corners = [1, 2, 3, 4, 5, 6, 7, 8].map((orientation) => {
    const turned = toUpright({ width, height, data }, orientation)
    const at = turned.data.indexOf(9) / 4
    return [at % turned.width === 0 ? 'left' : 'right', at < turned.width ? 'top' : 'bottom'].join(' ')
  })
  expect(corners).toEqual(['left top', 'right top', 'right bottom', 'left bottom', 'left top', 'right top', 'right bottom', 'left bottom'])
})

test('an orientation is written so that it is read again', () => {
  expect([1, 3, 6, 8].map((orientation) => findOrientation(toOrientationExif(orientation)))).toEqual([1, 3, 6, 8])
  expect([new Uint8Array(0), Uint8Array.of(0x49, 0x49, 42, 0, 255, 255, 255, 255)].map(findOrientation)).toEqual([1, 1])
})
