import { expect, test } from 'vitest'
import type { Pixels } from '../types.ts'
import { brighten, isGrey } from './light.ts'

const make = (colour: (x: number, y: number) => readonly [number, number, number]): Pixels => {
  const data = new Uint8ClampedArray(64 * 64 * 4)
  for (let i = 0; i < 64 * 64; i++) data.set([...colour(i % 64, Math.floor(i / 64)), 255], i * 4)
  return { width: 64, height: 64, data }
}

test('a dark picture is drawn up, a bright one stays as it is', () => {
  const dark = make((x) => [x / 2, x / 3, 10])
  const lit = brighten(dark)
  expect(Math.max(...lit.data.filter((_, i) => i % 4 !== 3))).toBeGreaterThan(100)
  expect(lit.data.filter((_, i) => i % 4 === 3).every((alpha) => alpha === 255)).toBe(true)
  const bright = make((x) => [x * 4, 90, 90])
  expect(brighten(bright)).toBe(bright)
  expect(brighten(make(() => [0, 0, 0])).data.filter((_, i) => i % 4 !== 3).every((value) => value === 0)).toBe(true)
})

test('films have no colour, also under coloured noise; skin has', () => {
  const box = { x: 0, y: 0, width: 64, height: 64 }
  expect(isGrey(make((x, y) => [x + y, x + y, x + y]), box)).toBe(true)
  expect(isGrey(make((x, y) => [100 + ((x * 7) % 13), 100 + ((y * 5) % 13), 100 + (((x + y) * 3) % 13)]), box)).toBe(true)
  expect(isGrey(make(() => [200, 150, 120]), box)).toBe(false)
  expect(isGrey(make(() => [200, 150, 120]), { x: 500, y: 500, width: 10, height: 10 })).toBe(true)
})
