import { describe, expect, it } from 'vitest'
import { mergeNear } from './merge-near.ts'

const box = { x: 0, y: 0, width: 10, height: 10 }

describe('boxes of words', () => {
  it.each([
    ['on one line are one', [box, { ...box, x: 14 }], [{ x: 0, y: 0, width: 24, height: 10 }]],
    ['far apart are two', [box, { ...box, x: 40 }], [box, { ...box, x: 40 }]],
    ['on two lines are two', [box, { ...box, y: 12 }], [box, { ...box, y: 12 }]],
    ['on a slanted line are one', [box, { ...box, x: 12, y: 4 }], [{ x: 0, y: 0, width: 22, height: 14 }]],
  ])('%s', (_what, boxes, merged) => expect(mergeNear(boxes)).toEqual(merged))
})
