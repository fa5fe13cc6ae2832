import { expect, test } from 'vitest'
import { findBend, toBow } from './bend.ts'
import { findLines } from './find-lines.ts'
import { isWoven } from './find-text.ts'
import type { Grey } from './grey.ts'
import { toDownward, toFlipped, toLineBox, toShareOn } from './lines.ts'
import type { Mark } from './marks.ts'
import { straighten, strip } from './straighten.ts'
import { splitAtTraces } from './traces.ts'

const bowl = (x: number): number => Math.round(((x - 180) / 180) ** 2 * 40)

/** Bars like letters, 18 pixels high, that stand on a bowl 40 pixels deep. */
function makeBowl(): Grey {
  const [width, height] = [440, 200]
  const data = new Uint8Array(width * height).fill(235)
  for (let bar = 0; bar < 36; bar++) for (let x = bar * 10; x < bar * 10 + 4; x++) for (let y = 0; y < 18; y++) data[(60 + bowl(x) + y) * width + 40 + x] = 20
  return { width, height, data }
}

test('letters on a bowl become one line that follows them, and stand level when it is straightened', () => {
  const grey = makeBowl()
  const [found] = findLines(grey)
  expect(found?.bend).toBeDefined()
  if (!found) return
  const box = toLineBox(found, 0, found.length)
  expect([box.x < 42, box.x + box.width > 390, box.y > 45 && box.y < 62, box.y + box.height > 112]).toEqual([true, true, true, true])
  const { strip: level, scale } = straighten(grey, found)
  expect(level.height).toBe(strip.height)
  const margin = Math.ceil((strip.height - found.height * scale) / 2) + 4
  const inks = Array.from({ length: level.width - 2 * margin }, (_, x) => (level.data[Math.round(strip.height / 2) * level.width + x + margin] ?? 255) < 128)
  expect(inks.filter((ink) => ink).length).toBeGreaterThan(inks.length * 0.25)
  expect(inks.filter((ink, i) => ink && !inks[i - 1]).length).toBeGreaterThan(30)
  expect(toShareOn(toFlipped(found), [found])).toBe(1)
  const down = toLineBox(toDownward(found), 0, found.length)
  expect([down.x, down.y, down.width, down.height].map(Math.round)).toEqual([box.y, box.x, box.height, box.width].map(Math.round))
})

test.each([
  ['level letters', (i: number) => (i % 3 === 0 ? 2 : 0), undefined],
  ['letters on a slant', (i: number) => i * 2, undefined],
  ['letters strewn by chance', (i: number) => ((i * 7919) % 31) - 15 + (i - 10) ** 2 / 10, undefined],
  ['a bow', (i: number) => (i - 10) ** 2 / 5, 'bent'],
])('%s', (_, toAcross, wanted) => {
  const bend = findBend(Array.from({ length: 21 }, (__, i) => ({ at: i * 10, across: toAcross(i), weight: 1 })), -5, 205, 16)
  expect(bend === undefined ? undefined : 'bent').toBe(wanted)
})

test('the bow of a line between its steps, and beyond its ends', () => {
  expect([0, 25, 50, 100, 120].map((at) => Math.round(toBow([0, 10, 0], at, 100)))).toEqual([0, 5, 10, 0, 0])
  expect(toBow(undefined, 50, 100)).toBe(0)
})

const letter = (left: number): Mark => ({ left, top: 0, right: left + 9, bottom: 13, area: 60 })

test('a thin, long trace parts a row; a long word whose letters touch does not', () => {
  const trace: Mark = { left: 70, top: -6, right: 170, bottom: 18, area: 500 }
  expect(splitAtTraces({ marks: [letter(0), letter(12), letter(24), trace, letter(180)] }).map(({ marks }) => marks.length)).toEqual([3, 1])
  expect(splitAtTraces({ marks: [letter(0), letter(12), { ...trace, top: 0, bottom: 13, area: 700 }] })).toEqual([])
})

test.each([
  ['BE BE BEEBE OBE BE BB', true],
  ['0000 0100 00', false],
  ['BE BEE', false],
  ['Ward 21 North', false],
  ['NHS 455 544 5554', false],
])('%s is woven: %s', (text, woven) => {
  expect(isWoven(text.split(' ').map((word) => ({ text: word })))).toBe(woven)
})

test('print that runs under a lamp keeps its ink and its paper', () => {
  const [width, height] = [400, 60]
  const shine = (x: number): number => Math.round(150 * Math.exp(-(((x - 200) / 60) ** 2)))
  const data = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) data[y * width + x] = (y >= 21 && y < 39 && x % 10 < 4 ? 95 + shine(x) : 45 + shine(x))
  const { strip: level, scale } = straighten({ width, height, data }, { x: 20, y: 30, angle: 0, length: 360, height: 26, light: true, weight: 5 })
  const margin = (strip.height - 26 * scale) / 2
  const at = (x: number): number => level.data[Math.round(strip.height / 2) * level.width + Math.round(margin + (x - 20) * scale)] ?? 0
  for (const x of [102, 152, 202, 252, 302]) expect([at(x) < 118, at(x + 5) > 137]).toEqual([true, true])
})
