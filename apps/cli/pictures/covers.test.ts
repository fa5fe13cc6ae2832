import type { Seen } from '@sharewell/media/analyse'
import { expect, test } from 'vitest'
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

test('what is found again counts where it reaches beyond the covers', () => {
  const inside: Cover = { what: 'text', box: { x: 0, y: 0, width: 100, height: 10 } }
  const beyond: Cover = { what: 'text', box: { x: 0, y: 0, width: 200, height: 10 } }
  expect(findUncovered([inside, beyond], [{ x: 0, y: 0, width: 100, height: 10 }])).toEqual([beyond])
})
