import { expect, test } from 'vitest'
import { calm, toNoise } from './calm.ts'
import type { Grey } from './grey.ts'

/** Paper with upright strokes every ten pixels in its middle, under so much noise. */
function makePaper(noise: number, size = 256): Grey {
  let state = 5
  const data = Uint8Array.from({ length: size * size }, (_, i) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const [x, y] = [i % size, Math.floor(i / size)]
    const isStroke = y > 100 && y < 130 && x % 10 < 3
    return (isStroke ? 60 : 190) + (state / 4294967296 - 0.5) * noise
  })
  return { width: size, height: size, data }
}

test('print is no noise, and a calm picture stays as it is', () => {
  const paper = makePaper(0)
  expect(toNoise(paper)).toBeLessThan(1)
  expect(calm(paper)).toBe(paper)
})

test('much noise is told and taken down to less than half', () => {
  const paper = makePaper(50)
  expect(toNoise(paper)).toBeGreaterThan(11)
  expect(toNoise(paper)).toBeLessThan(18)
  expect(toNoise(calm(paper))).toBeLessThan(toNoise(paper) / 2)
})

test.each([[1, 1], [3, 200], [200, 3], [34, 34]])('a picture of %i by %i pixels is answered', (width, height) => {
  const data = new Uint8Array(width * height).fill(7)
  expect(calm({ width, height, data }).data).toEqual(data)
})
