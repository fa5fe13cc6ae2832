import type { Seen } from '@sharewell/media/analyse'
import { describe, expect, test } from 'vitest'
import { findUncovered, toCovers, type Cover } from './covers.ts'

const seen: Seen = {
  faces: [{ box: { x: 100, y: 100, width: 40, height: 60 }, confidence: 0.9 }],
  text: [{ text: '', confidence: 0, box: { x: 10, y: 10, width: 100, height: 20 }, turned: 0, light: false, height: 20, words: [] }],
  regions: [], unfinished: [],
}

test.each<[faces: boolean, text: boolean, covers: Cover[]]>([
  [false, false, []],
  [true, false, [{ what: 'face', box: { x: 79, y: 79, width: 82, height: 102 } }]],
  [false, true, [{ what: 'text', box: { x: 3, y: 3, width: 114, height: 34 } }]],
])('faces %s, words %s: covered with a border', (faces, text, covers) => {
  expect(toCovers(seen, { faces, text })).toEqual(covers)
})

describe('what is found again', () => {
  const half = { x: 0, y: 0, width: 50, height: 100 }
  const other = { x: 50, y: 0, width: 50, height: 100 }
  test.each([
    ['apart from every cover', [{ x: 500, y: 0, width: 10, height: 10 }], true],
    ['half under a cover', [half], true],
    ['under two covers together', [half, other], false],
    ['within a cover', [{ x: -10, y: -10, width: 200, height: 200 }], false],
    ['at the edge of a cover', [{ x: 5, y: 0, width: 95, height: 100 }], false],
    ['where nothing is covered', [], true],
  ])('%s', (_name, covered, isLeft) => {
    expect(findUncovered([{ what: 'face', box: { x: 0, y: 0, width: 100, height: 100 } }], covered)).toHaveLength(isLeft ? 1 : 0)
  })
})
