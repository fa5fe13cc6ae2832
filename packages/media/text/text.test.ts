import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findLines } from './find-lines.ts'
import { findUnread, isRead, readLine, toEvidence, type ReadLine } from './find-text.ts'
import { toGrey, type Grey } from './grey.ts'
import { toDownward, toFlipped, toLineBox, toShareOn, type Line } from './lines.ts'
import { findMarks } from './marks.ts'
import { looksPrinted } from './looks-printed.ts'
import { toWords, type TextReader } from './reader.ts'
import { straighten, strip } from './straighten.ts'

/** Paper with bars like letters: upright strokes of 4 × 18 pixels, 10 apart, level or downwards. */
function makePaper(width: number, height: number, bars: number, at: { x: number; y: number }, isDown = false, isLight = false): Grey {
  const data = new Uint8Array(width * height).fill(isLight ? 20 : 235)
  for (let bar = 0; bar < bars; bar++) {
    for (let long = 0; long < 18; long++) {
      for (let short = 0; short < 4; short++) {
        const along = bar * 10 + short
        data[(at.y + (isDown ? along : long)) * width + at.x + (isDown ? long : along)] = isLight ? 235 : 20
      }
    }
  }
  return { width, height, data }
}

const line: Line = { x: 50, y: 40, angle: 0, length: 200, height: 30, light: false, weight: 5 }

test('brightness: what is transparent lies on white', () => {
  const data = new Uint8ClampedArray([0, 0, 0, 255, 255, 255, 255, 255, 0, 0, 0, 0])
  expect([...toGrey({ width: 3, height: 1, data }).data]).toEqual([0, 255, 255])
})

test.each([
  ['..#.', '.#..', 1],
  ['#.#.', '....', 2],
  ['#.#.', '###.', 1],
  ['####', '#..#', 1],
  ['....', '....', 0],
])('marks in %s over %s: %i', (above, below, count) => {
  const data = Uint8Array.from([...above, ...below].map((sign) => (sign === '#' ? 1 : 0)))
  const marks = findMarks({ width: 4, height: 2, data }, 1)
  expect(marks).toHaveLength(count)
  expect(marks.reduce((sum, mark) => sum + mark.area, 0)).toBe(data.reduce((sum, one) => sum + one, 0))
})

test.each([[false, false], [true, false], [false, true], [true, true]])('a row of letters is found, downwards %s, light %s', (isDown, isLight) => {
  const [found] = findLines(makePaper(300, 300, 12, { x: 90, y: 110 }, isDown, isLight))
  expect(found).toBeDefined()
  if (!found) return
  const box = toLineBox(found, 0, found.length)
  expect(found.light).toBe(isLight)
  expect(Math.round((found.angle * 180) / Math.PI)).toBe(isDown ? 90 : 0)
  expect(box.x).toBeGreaterThan(70)
  expect(box.y).toBeGreaterThan(90)
  expect(Math.max(box.width, box.height)).toBeGreaterThan(110)
  expect(Math.max(box.width, box.height)).toBeLessThan(140)
})

test('plain paper holds no line, whatever its size', () => {
  for (const [width, height] of [[1, 1], [2, 300], [300, 2], [64, 64]] as const) expect(findLines({ width, height, data: new Uint8Array(width * height).fill(128) })).toEqual([])
})

test('no picture of chance makes it throw, and every line has a size', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), fc.infiniteStream(fc.nat(255)), (width, height, stream) => {
    const data = Uint8Array.from({ length: width * height }, () => Number(stream.next().value))
    return findLines({ width, height, data }).every((one) => one.length > 0 && one.height > 0 && Number.isFinite(one.x + one.y + one.angle))
  }), { numRuns: 40 })
})

test('a line read the other way round covers the same box; a downward line exchanges its sides', () => {
  const box = toLineBox(line, 0, 200)
  expect(box).toEqual({ x: 50, y: 25, width: 200, height: 30 })
  const flipped = toFlipped(line)
  const other = toLineBox(flipped, 0, 200)
  for (const side of ['x', 'y', 'width', 'height'] as const) expect(other[side]).toBeCloseTo(box[side])
  const down = toLineBox(toDownward(line), 0, 200)
  expect([down.x, down.y, down.width, down.height].map(Math.round)).toEqual([25, 50, 30, 200])
})

test('a straightened line is dark on light and has the height that the reader wants', () => {
  const grey = makePaper(300, 80, 15, { x: 60, y: 31 }, false, true)
  const { strip: level, scale } = straighten(grey, { ...line, light: true })
  expect(level.height).toBe(strip.height)
  expect(scale).toBeCloseTo(strip.inner / 30)
  const dark = level.data.filter((value) => value < 80).length
  expect(dark).toBeGreaterThan(0)
  expect(dark).toBeLessThan(level.data.length / 2)
})

test('strokes beside gaps look printed; an edge, plain paper and noise do not', () => {
  const { strip: level } = straighten(makePaper(300, 80, 15, { x: 60, y: 31 }), line)
  expect(looksPrinted(level)).toBe(true)
  const fill = (value: (x: number, y: number) => number): Grey => ({ ...level, data: level.data.map((_, i) => value(i % level.width, Math.floor(i / level.width))) })
  expect(looksPrinted(fill(() => 255))).toBe(false)
  expect(looksPrinted(fill((_x, y) => (y < 26 ? 20 : 240)))).toBe(false)
  expect(looksPrinted(fill((x, y) => 120 + ((x * 7919 + y * 104729) % 31) - 15))).toBe(false)
})

test('the table of the reader becomes words', () => {
  expect(toWords('1\t1\t0\t0\t0\t0\t0\t0\t600\t200\t-1\t\n5\t1\t1\t1\t1\t1\t32\t58\t99\t26\t96.2\tSMITH,\n5\t1\t1\t1\t1\t2\t140\t58\t9\t26\t12\t \n')).toEqual([{ text: 'SMITH,', confidence: 96.2, from: 32, to: 131 }])
})

test.each([
  ['SMITH', 96, true], ['943', 95, true], ['—', 99, false], ['i', 95, false], ['}~=ab', 90, false], ['Gharbi', 40, false],
])('evidence of %s at %i', (text, confidence, counts) => {
  expect(toEvidence({ text, confidence, from: 0, to: 10 }) > 0).toBe(counts)
})

const says = (words: (flipped: boolean) => [string, number][]): TextReader => {
  let calls = 0
  return { readLine: () => words(calls++ % 2 === 1).map(([text, confidence], i) => ({ text, confidence, from: 10 + i * 60, to: 60 + i * 60 })) }
}

test('a line that says little is read the other way round; texture is dropped', () => {
  const grey = makePaper(300, 80, 10, { x: 60, y: 31 })
  const turned = readLine(grey, line, says((flipped) => (flipped ? [['Petrova', 95]] : [['eAo1jad', 31]])))
  expect(turned?.seen).toMatchObject({ text: 'Petrova', turned: 180 })
  expect(readLine(grey, line, says(() => [['Ea', 40], ['=', 90]]))).toBeUndefined()
  const upright = readLine(grey, line, says((flipped) => (flipped ? [['never', 99]] : [['Petrova', 95], ['Irina', 93]])))
  expect(upright?.seen).toMatchObject({ text: 'Petrova Irina', turned: 0 })
  expect(upright?.seen.words).toHaveLength(2)
})

test('what stands beside text that was read counts, unread; what lies on it is not read again', () => {
  const grey = makePaper(300, 80, 10, { x: 60, y: 31 })
  const first = readLine(grey, line, says(() => [['Petrova', 95]]))
  const read: ReadLine[] = first ? [first] : []
  expect(isRead({ ...line, x: 60, length: 100 }, read)).toBe(true)
  const below = { ...line, y: 80 }
  const far = { ...line, y: 400 }
  const across = { ...below, angle: Math.PI / 2 }
  expect(findUnread([line, below, far, across], read).map(({ text, box }) => [text, Math.round(box.y)])).toEqual([['', 65]])
})

test('slanted lines side by side do not lie on each other, though their boxes share much', () => {
  const slanted = { ...line, angle: 0.25, length: 300 }
  expect(toShareOn({ ...slanted, y: slanted.y + 40 }, [slanted])).toBe(0)
  expect(toShareOn({ ...slanted, y: slanted.y + 5 }, [slanted])).toBeGreaterThan(0.8)
  expect(toShareOn(toFlipped(slanted), [slanted])).toBe(1)
})
