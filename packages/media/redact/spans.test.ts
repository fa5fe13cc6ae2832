import fc from 'fast-check'
import { expect, test } from 'vitest'
import { refuseTooLarge } from '../pixels/too-large.ts'
import { readSample } from '../samples/read-node.ts'
import { forEachPlace, isOnSpan, makeRows } from './spans.ts'

const side = fc.integer({ min: 0, max: 24 })
const boxes = fc.array(fc.record({ x: side, y: side, width: side, height: side }), { maxLength: 12 })

test('every place of every box is visited once, and no other', () => {
  fc.assert(fc.property(boxes, (list) => {
    const visited: string[] = []
    forEachPlace(list, (x, y) => visited.push(`${x},${y}`))
    const wanted = new Set<string>()
    for (const box of list) for (let y = box.y; y < box.y + box.height; y++) for (let x = box.x; x < box.x + box.width; x++) wanted.add(`${x},${y}`)
    expect(visited).toHaveLength(wanted.size)
    expect(new Set(visited)).toEqual(wanted)
  }), { numRuns: 150, seed: 4 })
})

test('a row knows what lies in its boxes', () => {
  fc.assert(fc.property(boxes, side, side, (list, x, y) => {
    expect(isOnSpan(makeRows(list)(y), x)).toBe(list.some((box) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height))
  }), { numRuns: 300, seed: 4 })
})

test('a thousand boxes on one another are one stretch, and each row asks for it once', () => {
  const list = Array.from({ length: 1000 }, (_, i) => ({ x: i % 7, y: 0, width: 4000, height: 3000 }))
  let visits = 0
  forEachPlace(list.map((box) => ({ ...box, width: 40, height: 30 })), () => visits++)
  expect(visits).toBe(46 * 30)
  const rows = makeRows(list)
  expect(rows(0)).toEqual([{ start: 0, end: 4006 }])
  expect(rows(2999)).toBe(rows(0))
})

test.each([
  ['avif', 4000, 3000, 'An AVIF picture of more than 7 million pixels takes too much memory to be written anew.'],
  ['avif', 2600, 2600, undefined],
  ['jpeg', 6000, 4500, undefined],
  ['jpeg', 8000, 6000, 'A JPEG picture of more than 28 million pixels takes too much memory to be written anew.'],
  ['png', 6000, 4000, undefined],
  ['png', 6001, 4000, 'A PNG picture of more than 24 million pixels takes too much memory to be written anew.'],
] as const)('%s of %i by %i is covered, or the refusal says why not', (type, width, height, what) => {
  expect(refuseTooLarge('covered', new Uint8Array(0), { type, width, height })?.what).toBe(what)
})

test('what a phone writes is opened, and WebP without loss has a limit of its own', () => {
  expect(refuseTooLarge('opened', new Uint8Array(0), { type: 'jpeg', width: 8160, height: 6120 })).toBeUndefined()
  expect(refuseTooLarge('opened', readSample('plain.webp'), { type: 'webp', width: 5000, height: 5000 })).toBeUndefined()
  expect(refuseTooLarge('opened', readSample('lossless.webp'), { type: 'webp', width: 5000, height: 5000 })).toEqual({ refused: true, what: 'A WebP picture without loss of more than 24 million pixels takes too much memory to be opened.', wayOn: 'Export the picture smaller or as JPEG, and bring that.' })
})
