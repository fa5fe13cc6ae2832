import type { Examined } from '@sharewell/media/examine'
import { describe, expect, test } from 'vitest'
import type { TakenOut } from '../pictures/take-out.ts'
import { hasEndingOf, toBytesWords, toPlaceWords, toShortList } from './picture-words.ts'
import { toPicturesLines } from './pictures-text.ts'
import { toRedactionText } from './redaction-text.ts'
import { makePaint } from './style.ts'

describe('where a box lies', () => {
  test.each([
    [0, 0, 'top left'], [140, 10, 'top'], [280, 0, 'top right'], [0, 140, 'left'], [140, 140, 'centre'], [290, 140, 'right'], [0, 290, 'bottom left'], [140, 290, 'bottom'], [400, 400, 'bottom right'], [-50, -50, 'top left'],
  ])('%i, %i: %s', (x, y, words) => {
    expect(toPlaceWords({ x, y, width: 20, height: 20 }, { width: 300, height: 300 })).toBe(`${words}, 20 × 20 pixels at ${x},${y}`)
  })
})

test.each([[0, '0 bytes'], [1, '1 byte'], [999, '999 bytes'], [1000, '1 kB'], [999_499, '999 kB'], [999_500, '1.0 MB'], [5_250_000, '5.3 MB']])('%i bytes are %s', (bytes, words) => {
  expect(toBytesWords(bytes)).toBe(words)
})

test.each([['jpeg', 'a.JPG', true], ['jpeg', 'a.jpeg', true], ['png', 'a.jpg', false], ['webp', 'webp', false], ['unknown', 'a.jpg', true]] as const)('a %s named %s: %s', (type, name, isUsual) => {
  expect(hasEndingOf(type, name)).toBe(isUsual)
})

test('of many lines the first are shown, and how many there are besides', () => {
  const lines = Array.from({ length: 50 }, (_, number) => `${number}`)
  expect(toShortList(lines.slice(0, 20))).toHaveLength(20)
  expect(toShortList(lines).slice(18)).toEqual(['18', 'and 31 more'])
})

const box = { x: 1, y: 2, width: 30, height: 40 }
const examined = (more: Partial<Examined> = {}): Examined => ({ type: 'jpeg', size: 2000, width: 300, height: 200, frames: 1, metadata: [], seen: { faces: [], text: [], regions: [], unfinished: [] }, ...more })
const show = (more: Partial<Examined>): string => toPicturesLines([{ path: 'a.jpg', answers: {}, examined: examined(more) }], makePaint(false), 80).join('\n')

describe('a picture is told', () => {
  const line = { text: '\u001B[31mBed\n4\u202E', confidence: 90, box, turned: 0, light: false, height: 12, words: [] }
  test.each<[string, Partial<Examined>, string]>([
    ['where nothing was found', {}, 'a.jpg: JPEG, 300 × 200 pixels, 2 kB\n  No face, no words and no hidden data were found.\n'],
    ['with faces', { seen: { faces: [{ box, confidence: 1 }], text: [], regions: [], unfinished: [] } }, '\n  face    top left, 30 × 40 pixels at 1,2\n'],
    ['with hostile words and words that cannot be read', { seen: { faces: [], text: [line, { ...line, text: '' }], regions: [], unfinished: ['text', 'faces'] } },
      '\n  words   “\uFFFD[31mBed 4\uFFFD”, top left, 30 × 40 pixels at 1,2\n          not readable, top left, 30 × 40 pixels at 1,2\n  cut     Not all words were looked for: it took too long.\n          Not all faces were looked for: it took too long.\n'],
    ['with hidden data that tell something', { metadata: [{ kind: 'owner', where: 'exif', label: 'Artist', value: 'M. Okafor \u009B', sensitive: true }, { kind: 'colour-profile', where: 'icc', label: 'Colour profile', value: 'sRGB', sensitive: false }] }, '\n  hidden  Artist: M. Okafor \uFFFD\n'],
    ['that could not be looked at', { type: 'svg', width: 0, seen: null, refusal: { refused: true, what: 'It is a drawing.', wayOn: 'Export it.' } }, 'a.jpg: SVG, 2 kB\n  Its pixels were not looked at.\n'],
    ['that moves', { frames: 3 }, 'a.jpg: JPEG, 300 × 200 pixels, 2 kB, 3 frames, of which the first was looked at\n'],
  ])('%s', (_name, more, words) => {
    expect(show(more)).toContain(words)
  })
})

describe('a redaction is told', () => {
  const taken: TakenOut = {
    bytes: new Uint8Array(1000), covered: [], fitted: undefined, left: { covers: [], hidden: [], unsure: [] },
    report: { type: 'png', width: 300, height: 200, covered: [], removed: [], kept: [], outside: 'exact', bytesBefore: 2000, bytesAfter: 1000, notes: [] },
  }
  const all = { faces: true, text: true }
  const tell = (more: Partial<TakenOut>, sought = all): string => toRedactionText('b.png', sought, { ...taken, ...more }, { isColoured: false, columns: 80 })

  test('where nothing had to be covered', () => {
    expect(tell({})).toBe(`b.png is written: PNG, 300 × 200 pixels, 1 kB (before 2 kB).

covered    nothing
taken out  no hidden data were there
the rest   every other pixel is as it was

Looked at again: no face, no words and no hidden data found. Look at it yourself
too: handwriting, tattoos and faces turned away are easily missed.
`)
  })

  test.each([
    [{ faces: true, text: false }, 'Looked at again: no face and no hidden data found. I did not look for words.'],
    [{ faces: false, text: true }, 'Looked at again: no words and no hidden data found. I did not look for faces.'],
    [{ faces: false, text: false }, 'Looked at again: no hidden data found. I did not look for faces and words.'],
  ])('%j', (sought, words) => {
    expect(tell({}, sought)).toContain(words)
  })

  test('what is left stands instead of a clean bill', () => {
    const written = tell({ left: { covers: [{ what: 'face', box }], hidden: [{ kind: 'owner', where: 'exif', label: 'Artist', value: 'M. Okafor', sensitive: true }], unsure: ['It moves.'] } })
    expect(written).toMatch(/\n\nStill seen: a face, top left, 30 × 40 pixels at 1,2\. Cover it with --box\.\nStill hidden: Artist: M\. Okafor\nIt moves\.\nLook at the new file yourself before it leaves\.\n$/)
    expect(written).not.toContain('Looked at again')
  })

  test('of many covers there is a count', () => {
    const covered = Array.from({ length: 30 }, (_, at) => ({ what: at < 25 ? 'text' as const : 'face' as const, box }))
    expect(tell({ covered })).toMatch(/covered {4}30 places: 5 with a face, 25 with words, 0 of yours\n {11}words, top left, .*\n(?:.*\n){18} {11}and 11 more\n/)
  })

  test('fitting is told apart', () => {
    const fitted = { type: 'png' as const, changed: true, width: 150, height: 100, widthBefore: 300, heightBefore: 200, bytesBefore: 2000, bytesAfter: 1000, quality: undefined, notes: ['It is 150 by 100 pixels now.'] }
    expect(tell({ fitted })).toContain('\nfitted     from 2 kB to 1 kB\n           It is 150 by 100 pixels now.\n')
    expect(tell({ fitted: { ...fitted, changed: false } })).toContain('\nfitted     it was within the limits already\n')
  })
})
