import { expect, test } from 'vitest'
import type { SeenText } from '../text/find-text.ts'
import type { Pixels } from '../types.ts'
import { analyse, type Progress } from './analyse.ts'
import { findRegions } from './regions.ts'
import { shrink } from './shrink.ts'
import type { SeeTools } from './tools.ts'

/** A picture of paper with a row of bars, like letters. */
function makePicture(width: number, height: number, scale = 1): Pixels {
  const data = new Uint8ClampedArray(width * height * 4).fill(235)
  for (let i = 3; i < data.length; i += 4) data[i] = 255
  for (let bar = 0; bar < 12; bar++) {
    for (let y = 0; y < 18 * scale; y++) for (let x = 0; x < 4 * scale; x++) data.set([20, 20, 20], ((40 * scale + y) * width + (40 + bar * 10) * scale + x) * 4)
  }
  return { width, height, data }
}

const tools: SeeTools = {
  faces: { look: (_pixels, window) => Promise.resolve(window.turns === 0 ? [{ box: { x: 100, y: 90, width: 60, height: 60 }, confidence: 0.9 }] : []) },
  text: { readLine: (strip) => [{ text: 'Whitcombe', confidence: 95, from: 8, to: strip.width - 8 }] },
}

test('first the faces, then the text; progress grows to one and the last word is the answer', async () => {
  const steps: Progress[] = []
  const seen = await analyse(makePicture(400, 300), tools, { onProgress: (progress) => steps.push(progress) })
  expect(seen.faces).toEqual([{ box: { x: 100, y: 90, width: 60, height: 60 }, confidence: expect.closeTo(0.9) as number }])
  expect(seen.text.map(({ text }) => text)).toEqual(['Whitcombe'])
  expect(seen.regions).toMatchObject([{ kind: 'text', lines: 1 }])
  expect(seen.unfinished).toEqual([])
  expect(steps.map(({ done }) => done)).toEqual(steps.map(({ done }) => done).toSorted((a, b) => a - b))
  expect(steps.at(-1)).toEqual({ done: 1, seen })
  expect(steps.find(({ seen: now }) => now.faces.length > 0)?.done).toBeLessThanOrEqual(0.1)
})

test('boxes are in pixels of the picture that was given, also where it was analysed smaller', async () => {
  const seen = await analyse(makePicture(4096, 1024, 8), tools)
  const [line] = seen.text
  expect(line?.box.x).toBeGreaterThan(220)
  expect(line?.box.x).toBeLessThan(330)
  expect(seen.faces[0]?.box).toEqual({ x: 200, y: 180, width: 120, height: 120 })
})

test('a stop is heard between two pieces of work', async () => {
  const stop = new AbortController()
  const running = analyse(makePicture(400, 300), tools, { signal: stop.signal, onProgress: () => stop.abort(new Error('no longer wanted')) })
  await expect(running).rejects.toThrow('no longer wanted')
})

test('what a limit cuts short is named', async () => {
  const seen = await analyse(makePicture(1200, 700), tools, { limits: { faces: -1, text: -1 } })
  expect(seen.unfinished).toEqual(['faces', 'text'])
  expect(seen.faces).toHaveLength(1)
})

test('shrinking keeps the mean and never enlarges', () => {
  const small = makePicture(100, 80)
  expect(shrink(small)).toEqual({ pixels: small, factor: 1 })
  const data = new Uint8ClampedArray(64 * 64 * 4).map((_, i) => ((i >> 2) % 2) * 200)
  const { pixels, factor } = shrink({ width: 64, height: 64, data }, 32)
  expect([pixels.width, pixels.height, factor]).toEqual([32, 32, 2])
  expect(new Set(pixels.data)).toEqual(new Set([100]))
})

const at = (x: number, y: number, width: number, height = 20, light = false): SeenText => ({ text: 'words', confidence: 90, turned: 0, light, height, words: [], box: { x, y, width, height } })

test.each([
  ['wristband', [at(0, 0, 300), at(0, 26, 280), at(0, 52, 200)]],
  ['label', [at(0, 0, 100), at(0, 26, 90)]],
  ['screen', [at(0, 0, 120, 20, true), at(0, 30, 90, 20, true), at(0, 60, 80)]],
  ['document', Array.from({ length: 9 }, (_, i) => at(0, i * 28, 400))],
  ['text', [at(0, 0, 100)]],
])('a %s by its shape', (kind, lines) => {
  expect(findRegions(lines).map((region) => region.kind)).toEqual([kind])
})

test('clusters apart stay apart; a line between two joins them', () => {
  const apart = [at(0, 0, 100), at(0, 400, 100)]
  expect(findRegions(apart)).toHaveLength(2)
  const chain = [at(0, 0, 100), at(0, 60, 100), at(0, 30, 100)]
  expect(findRegions(chain)).toMatchObject([{ lines: 3 }])
})
