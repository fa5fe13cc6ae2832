import type { Picture } from '../types.ts'
import { assess } from '../../assess.ts'
import { speaksOfCare } from '../context.ts'
import { captions } from './captions.ts'
import { drawSeen } from './draw.ts'
import { harmful } from './harmful.ts'
import { harmless } from './harmless.ts'

type Reviewing = Parameters<typeof assess>[1]

/** How many of one kind went right; `wrong` holds the texts that did not. */
export type Measured = { what: string; kind: string; right: number; all: number; wrong: string[] }

/** A picture that shows these lines of print and nothing else; see `drawSeen`. */
export function toPicture(text: string, options: Parameters<typeof drawSeen>[1] = {}): Picture {
  return { examined: { type: 'png', size: 1000, width: 1000, height: 1000, frames: 1, metadata: [], seen: drawSeen(text, options) } }
}

/** What the join makes of the sample texts, by kind: print that names a patient is held or blocked, other print is clear, captions speak of care or not. */
export function measureSamples(reviewer: Reviewing): Measured[] {
  const verdictOf = (text: string): string => assess({ text: 'A picture.', attachments: [{ id: 'a', type: 'image/png', alt: 'A thing.' }] }, reviewer, { pictures: { a: toPicture(text) } }).verdict
  return [
    ...count('names a patient: held or blocked', harmful, (text) => ['hold', 'block'].includes(verdictOf(text))),
    ...count('names no patient: nothing said', harmless, (text) => verdictOf(text) === 'clear'),
    ...count('captions', captions.map(([text, expected]) => [expected ? 'of care' : 'of other things', text] as const), (text) => speaksOfCare(text) === captions.find(([other]) => other === text)?.[1]),
  ]
}

function count(what: string, samples: readonly (readonly [kind: string, text: string])[], isRight: (text: string) => boolean): Measured[] {
  const kinds = [...new Set(samples.map(([kind]) => kind))]
  return kinds.map((kind) => {
    const own = samples.filter((sample) => sample[0] === kind)
    const wrong = own.filter(([, text]) => !isRight(text)).map(([, text]) => text)
    return { what, kind, right: own.length - wrong.length, all: own.length, wrong }
  })
}

/** The measured samples as a table, one line each. */
export function toTable(measured: readonly Measured[]): string {
  const lines = measured.map(({ what, kind, right, all }) => `| ${what} | ${kind} | ${right} of ${all} |`)
  return ['| what | kind | right |', '|---|---|---|', ...lines].join('\n')
}
