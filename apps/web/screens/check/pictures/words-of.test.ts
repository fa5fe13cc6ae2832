import { describe, expect, it } from 'vitest'
import { emptyExamined } from './shelf/fake-client.ts'
import type { CoverPlan } from './shelf/cover-plan.ts'
import { toCoverSteps, toFoundWords, toTelling } from './words-of.ts'

const box = { x: 0, y: 0, width: 1, height: 1 }
const hidden: CoverPlan['hidden'] = [{ kind: 'time', where: 'exif', label: '', value: '', sensitive: true }, { kind: 'software', where: 'exif', label: '', value: '', sensitive: false }]
const none: CoverPlan = { faces: [], text: [], hand: [], hidden: [] }

describe('the one action', () => {
  it.each<[Partial<CoverPlan>, string[]]>([
    [{}, []],
    [{ hidden }, ['Remove hidden data']],
    [{ faces: [box] }, ['Cover the face']],
    [{ faces: [box, box], hidden }, ['Cover 2 faces, and remove hidden data', 'Only faces', 'Only hidden data']],
    [{ faces: [box], text: [box, box], hand: [box] }, ['Cover the face, the text and your box', 'Only faces', 'Only text', 'Only your boxes']],
  ])('of %o says what will happen', (plan, labels) => expect(toCoverSteps({ ...none, ...plan }).map(({ label }) => label)).toEqual(labels))
  it('covers all boxes, and each single one its own', () => {
    const steps = toCoverSteps({ ...none, faces: [box, box], text: [box], hidden })
    expect(steps.map(({ name, boxes }) => [name, boxes.length])).toEqual([['all', 3], ['faces', 2], ['text', 1], ['hidden', 0]])
  })
})

describe('what was found, in a line', () => {
  const line = { text: '', confidence: 0, box, turned: 0, light: false, height: 1, words: [] }
  it.each([
    ['nothing', emptyExamined, 'Nothing stood out to me.'],
    ['everything', { ...emptyExamined, metadata: hidden, seen: { faces: [{ box, confidence: 1 }], text: [line, line], regions: [], unfinished: [] } }, 'One face, 2 lines of text and hidden: the time and the program.'],
    ['nothing in a part of it', { ...emptyExamined, seen: { faces: [], text: [], regions: [], unfinished: ['text' as const] } }, 'I have seen only part of it.'],
    ['nothing in the first of several frames', { ...emptyExamined, frames: 3 }, 'It moves, and I have seen only its first frame.'],
    ['the time, in the first of several frames', { ...emptyExamined, frames: 3, metadata: hidden }, 'Hidden: the time and the program. It moves, and I have seen only its first frame.'],
    ['not yet anything', { ...emptyExamined, seen: null }, ''],
    ['a refusal', { ...emptyExamined, seen: null, refusal: { refused: true as const, what: 'It is a film.', wayOn: '' } }, 'It is a film.'],
  ])('%s', (_what, examined, words) => expect(toFoundWords(examined)).toBe(words))
})

it('a file still tells what could point to somebody, and no more', () => expect(toTelling({ ...emptyExamined, metadata: hidden })).toEqual(['the time']))
