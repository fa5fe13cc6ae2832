import { expect, test } from 'vitest'
import type { Pixels } from '../types.ts'
import { isGrey } from './colour.ts'

const make = (colour: (x: number, y: number) => readonly [number, number, number]): Pixels => {
  const data = new Uint8ClampedArray(64 * 64 * 4)
  for (let i = 0; i < 64 * 64; i++) data.set([...colour(i % 64, Math.floor(i / 64)), 255], i * 4)
  return { width: 64, height: 64, data }
}

test('films have no colour, also under coloured noise; skin has', () => {
  const box = { x: 0, y: 0, width: 64, height: 64 }
  expect(isGrey(make((x, y) => [x + y, x + y, x + y]), box)).toBe(true)
  expect(isGrey(make((x, y) => [100 + ((x * 7) % 13), 100 + ((y * 5) % 13), 100 + (((x + y) * 3) % 13)]), box)).toBe(true)
  expect(isGrey(make(() => [200, 150, 120]), box)).toBe(false)
  expect(isGrey(make(() => [200, 150, 120]), { x: 500, y: 500, width: 10, height: 10 })).toBe(true)
})
