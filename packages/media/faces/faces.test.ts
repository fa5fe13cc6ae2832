import { expect, test } from 'vitest'
import type { Pixels } from '../types.ts'
import { decodeFaces, makeAnchors } from './anchors.ts'
import type { FaceDetector } from './detector.ts'
import { findFacesIn, toCoarseWindows, toFineWindows, type Looked } from './find-faces.ts'
import { mergeFaces } from './merge.ts'
import { toModelInput, toTurned, toWindows, type Turns } from './windows.ts'

const blank = (width: number, height: number): Pixels => ({ width, height, data: new Uint8ClampedArray(width * height * 4).fill(255) })

test('the model has 896 anchors; a score above the least becomes a box around its anchor', () => {
  const anchors = makeAnchors()
  expect(anchors).toHaveLength(896 * 2)
  const scores = new Float32Array(896).fill(-9)
  const values = new Float32Array(896 * 16)
  scores[0] = 3
  values.set([2, 4, 20, 30], 0)
  expect(decodeFaces(scores, values, anchors, 0.5)).toEqual([{ box: { x: 0, y: -3, width: 20, height: 30 }, confidence: expect.closeTo(0.9526, 3) as number }])
})

test.each([[2048, 1536, 384], [100, 2048, 640], [500, 300, 384], [384, 384, 384], [1, 1, 384]])('windows over %i × %i of %i leave nothing out', (width, height, side) => {
  const windows = toWindows(width, height, side)
  for (const [x, y] of [[0, 0], [width - 1, height - 1], [width / 2, height / 2], [width * 0.3, height * 0.9]] as const) {
    expect(windows.some((one) => x >= one.x && x < one.x + side && y >= one.y && y < one.y + side)).toBe(true)
  }
  expect(windows.length).toBeLessThanOrEqual((Math.ceil(width / (side * 0.7)) + 1) * (Math.ceil(height / (side * 0.7)) + 1))
})

test.each([0, 1, 2, 3] as Turns[])('turning by %i quarters and back leads home', (turns) => {
  const [u, v] = toTurned(0.2, 0.7, turns)
  const back = toTurned(u, v, ((4 - turns) % 4) as Turns)
  expect(back[0]).toBeCloseTo(0.2)
  expect(back[1]).toBeCloseTo(0.7)
})

test('what the model reads is white inside the picture and black beyond its edge', () => {
  const input = toModelInput(blank(256, 128), { x: 0, y: 0, side: 256, turns: 0 })
  expect(input[0]).toBeCloseTo(1)
  expect(input.at(-1)).toBe(-1)
  const turned = toModelInput(blank(256, 128), { x: 0, y: 0, side: 256, turns: 1 })
  expect(turned[0]).toBe(-1)
  expect(turned[255 * 3]).toBeCloseTo(1)
})

test('one face stays where several overlap, the surest', () => {
  const merged = mergeFaces([
    { box: { x: 0, y: 0, width: 10, height: 10 }, confidence: 0.6 },
    { box: { x: 1, y: 1, width: 10, height: 10 }, confidence: 0.9 },
    { box: { x: 50, y: 50, width: 10, height: 10 }, confidence: 0.7 },
  ])
  expect(merged.map((face) => face.confidence)).toEqual([0.9, 0.7])
})

test('a face counts when the second look confirms it, and no place is looked at twice', async () => {
  const place = { x: 100, y: 100, width: 40, height: 40 }
  const looks: number[] = []
  const detector = (confirms: boolean): FaceDetector => ({
    look(_pixels, window, least) {
      looks.push(window.side)
      const isSecond = window.side === 160
      return Promise.resolve(isSecond && !confirms ? [] : [{ box: place, confidence: isSecond ? 0.9 : 0.4 }].filter((face) => face.confidence >= least))
    },
  })
  const window = { x: 0, y: 0, side: 384, turns: 0 as Turns }
  for (const confirms of [true, false]) {
    looks.length = 0
    const looked: Looked = []
    await findFacesIn(blank(384, 384), window, detector(confirms), looked)
    await findFacesIn(blank(384, 384), window, detector(confirms), looked)
    expect(looks).toEqual([384, 160, 384])
    expect(looked.map(({ face }) => face?.confidence)).toEqual([confirms ? 0.9 : undefined])
  }
})

test('the whole picture comes first, in four turns; small faces get windows of their own', () => {
  expect(toCoarseWindows(2048, 1536).map((window) => window.turns)).toEqual([0, 1, 3, 2])
  expect(toFineWindows(300, 200)).toEqual([])
  expect(Math.min(...toFineWindows(2048, 1536).map((window) => window.side))).toBe(384)
})

test('what grows with its window is no face', async () => {
  const detector: FaceDetector = {
    look: (_pixels, window) => Promise.resolve([{ box: { x: window.x, y: window.y, width: window.side, height: window.side }, confidence: 0.9 }]),
  }
  const looked: Looked = []
  await findFacesIn(blank(384, 384), { x: 0, y: 0, side: 384, turns: 0 }, detector, looked)
  expect(looked.map(({ face }) => face)).toEqual([undefined])
})
