import type { Examined } from '@sharewell/media/examine'
import { describe, expect, it } from 'vitest'
import { findHidden, toCoverPlan, withoutCovered } from './cover-plan.ts'
import { emptyExamined } from './fake-client.ts'
import { newPicture, type Picture } from './picture.ts'

const face = { box: { x: 100, y: 100, width: 40, height: 40 }, confidence: 0.9 }
const line = { text: 'DOB', confidence: 90, box: { x: 10, y: 300, width: 100, height: 20 }, turned: 0, light: false, height: 20, words: [] }
const metadata: Examined['metadata'] = [
  { kind: 'position', where: 'exif', label: '', value: '', sensitive: true },
  { kind: 'orientation', where: 'exif', label: '', value: '', sensitive: false },
  { kind: 'colour-profile', where: 'icc', label: '', value: '', sensitive: false },
]
const examined: Examined = { ...emptyExamined, metadata, seen: { faces: [face], text: [line], regions: [], unfinished: [] } }
const picture = (change: Partial<Picture> = {}): Picture => ({ ...newPicture('a', 'a.jpg', new Blob()), version: { file: new Blob(), made: { by: 'bringing' }, covered: [], examined }, ...change })

describe('what covering would take', () => {
  it('is more than the detector saw: hair, ears, ascenders', () => {
    const { faces, text } = toCoverPlan(picture())
    expect(faces).toEqual([{ x: 86, y: 86, width: 68, height: 68 }])
    expect(text).toEqual([{ x: 3, y: 293, width: 114, height: 34 }])
  })
  it('leaves out what its author spared', () => expect(toCoverPlan(picture({ spared: [{ ...face.box, x: 103 }] })).faces).toEqual([]))
  it('takes the boxes by hand as they are', () => expect(toCoverPlan(picture({ hand: [{ id: 'h', box: line.box }] })).hand).toEqual([line.box]))
  it('is nothing for a picture that was not looked at', () => expect(toCoverPlan(picture({ version: { file: new Blob(), made: { by: 'bringing' }, covered: [], examined: null } }))).toEqual({ faces: [], text: [], hand: [], hidden: [] }))
})

it('how a picture is turned and coloured is nothing hidden', () => expect(findHidden(examined).map(({ kind }) => kind)).toEqual(['position']))

describe('what is seen where boxes were covered', () => {
  it.each([
    ['nothing', [], 1],
    ['all of it', [{ x: 90, y: 90, width: 60, height: 60 }], 0],
    ['half of it', [{ x: 100, y: 100, width: 20, height: 40 }], 1],
    ['all of it, by two', [{ x: 90, y: 90, width: 30, height: 60 }, { x: 118, y: 90, width: 30, height: 60 }], 0],
  ])('counts no more where they took %s', (_what, covered, left) => expect(withoutCovered(examined, covered).seen?.faces).toHaveLength(left))
})
