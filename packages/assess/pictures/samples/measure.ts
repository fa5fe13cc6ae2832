import type { Picture } from '../types.ts'
import { assess } from '../../assess.ts'
import { speaksOfCare } from '../context.ts'
import { captions } from './captions.ts'
import { drawSeen } from './draw.ts'
import { harmful } from './harmful.ts'
import { harmless } from './harmless.ts'
import { captionsA, captionsB } from './unseen/captions.ts'
import { harmful as harmfulA } from './unseen/print-a-harmful.ts'
import { harmless as harmlessA } from './unseen/print-a-harmless.ts'
import { harmful as harmfulB } from './unseen/print-b-harmful.ts'
import { harmless as harmlessB } from './unseen/print-b-harmless.ts'
import { harmful as harmfulC, harmless as harmlessC } from './unseen/print-c.ts'
import { harmful as harmfulD, harmless as harmlessD } from './unseen/print-d.ts'

type Reviewing = Parameters<typeof assess>[1]
type Prints = readonly (readonly [kind: string, text: string])[]

/** Texts by how the rules know them: tuned on from the start, tuned on after their first count, or counted and never tuned on. */
export type SampleSet = { set: string; isTuned: boolean; harmful: Prints; harmless: Prints; captions: readonly (readonly [text: string, speaksOfCare: boolean])[] }

export const sampleSets: readonly SampleSet[] = [
  { set: 'first', isTuned: true, harmful, harmless, captions },
  { set: 'A', isTuned: true, harmful: harmfulA, harmless: harmlessA, captions: captionsA },
  { set: 'C', isTuned: true, harmful: harmfulC, harmless: harmlessC, captions: [] },
  { set: 'D', isTuned: true, harmful: harmfulD, harmless: harmlessD, captions: [] },
  { set: 'B', isTuned: false, harmful: harmfulB, harmless: harmlessB, captions: captionsB },
]

/** How many of one kind went right; `wrong` holds the texts that did not. */
export type Measured = { set: string; what: string; kind: string; right: number; all: number; wrong: string[] }

/** A picture that shows these lines of print and nothing else; see `drawSeen`. */
export function toPicture(text: string, options: Parameters<typeof drawSeen>[1] = {}): Picture {
  return { examined: { type: 'png', size: 1000, width: 1000, height: 1000, frames: 1, metadata: [], seen: drawSeen(text, options) } }
}

/** What the join makes of the sample texts, by set and kind: print that names a patient is held or blocked, other print is not and seldom advised on, captions speak of care or not. */
export function measureSamples(reviewer: Reviewing): Measured[] {
  const verdictOf = (text: string): string => assess({ text: 'A picture.', attachments: [{ id: 'a', type: 'image/png', alt: 'A thing.' }] }, reviewer, { pictures: { a: toPicture(text) } }).verdict
  return sampleSets.flatMap(({ set, harmful: named, harmless: other, captions: told }) => {
    const verdicts = new Map([...named, ...other].map(([, text]) => [text, verdictOf(text)]))
    const isHeld = (text: string): boolean => ['hold', 'block'].includes(verdicts.get(text) ?? '')
    const cared = new Map(told)
    return [
      ...count(set, 'names a patient: held or blocked', named, isHeld),
      ...count(set, 'names no patient: not held', other, (text) => !isHeld(text)),
      ...count(set, 'names no patient: nothing said', other, (text) => verdicts.get(text) === 'clear'),
      ...count(set, 'captions', told.map(([text, expected]) => [expected ? 'of care' : 'of other things', text] as const), (text) => speaksOfCare(text) === cared.get(text)),
    ]
  })
}

function count(set: string, what: string, samples: Prints, isRight: (text: string) => boolean): Measured[] {
  return [...new Set(samples.map(([kind]) => kind))].map((kind) => {
    const own = samples.filter((sample) => sample[0] === kind)
    const wrong = own.filter(([, text]) => !isRight(text)).map(([, text]) => text)
    return { set, what, kind, right: own.length - wrong.length, all: own.length, wrong }
  })
}

/** The kinds of each set and question taken together. */
export function toTotals(measured: readonly Measured[]): Measured[] {
  const totals = new Map<string, Measured>()
  for (const { set, what, right, all, wrong } of measured) {
    const sum = totals.get(`${set} ${what}`) ?? { set, what, kind: 'all', right: 0, all: 0, wrong: [] }
    totals.set(`${set} ${what}`, { ...sum, right: sum.right + right, all: sum.all + all, wrong: [...sum.wrong, ...wrong] })
  }
  return [...totals.values()]
}

/** The measured samples as a table, one line each, with the 95 % interval after Wilson in per cent. */
export function toTable(measured: readonly Measured[]): string {
  const lines = measured.map(({ set, what, kind, right, all }) => `| ${set} | ${what} | ${kind} | ${right} of ${all} | ${toInterval(right, all)} |`)
  return ['| set | what | kind | right | interval, % |', '|---|---|---|---|---|', ...lines].join('\n')
}

function toInterval(right: number, all: number): string {
  if (all === 0) return '–'
  const z = 1.96
  const share = right / all
  const middle = share + (z * z) / (2 * all)
  const reach = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * all)) / all)
  const toPercent = (value: number): string => String(Math.round((100 * value) / (1 + (z * z) / all)))
  return `${toPercent(Math.max(0, middle - reach))} to ${toPercent(middle + reach)}`
}
