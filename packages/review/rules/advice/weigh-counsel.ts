import type { Reading, Signal } from '../../match/reading.ts'
import { isRedirected } from './heard.ts'

const clinical = ['drug', 'drugClass', 'symptom', 'diagnosis', 'test', 'procedure', 'supplement', 'bodyPart', 'dose', 'medicineWord', 'innerLife', 'innerTopic'] as const

/** What a text adds up to as counsel for one reader. */
export type Counsel = {
  /** How far the reader's own case is taken up. */
  readonly personal: number
  /** How much the reader is directed. */
  readonly directed: number
  /** The directives, one a sentence, in order of place. */
  readonly directives: readonly Signal[]
  /** What takes up the reader's case, in order of place. */
  readonly taken: readonly Signal[]
  /** How many directives have a clinical object in their own sentence; in it or beside it; a medicine or a dose. */
  readonly objects: number
  readonly nearObjects: number
  readonly dosed: number
}

/** In how many sentences signals of these kinds stand, at most `most`. */
function countSentences(text: Reading, most: number, ...kinds: readonly string[]): number {
  return Math.min(most, new Set(text.of(...kinds).map((signal) => signal.sentence)).size)
}

const weightOf: Record<string, number> = { perhaps: 0.4, order: 0.7, duty: 0.8 }
const ofPlan = 1
const ofOwnPlan = 0.8
const ofSoft = 0.6
const ofCondition = 0.4
const suppositions: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'in', 'should'])

/** True where an "if" stands before the directive in its sentence: it mostly speaks of anybody to whom it applies. */
export function isForAnybody(text: Reading, signal: Signal): boolean {
  return text.inSentence(signal.sentence, 'conditional').some((scope) => scope.first < signal.first && suppositions.has(text.tokens[scope.first]?.norm ?? ''))
}

function toWeight(text: Reading, signal: Signal, objectHere: boolean, objectBeside: boolean): number {
  const base = isForAnybody(text, signal) ? ofCondition : signal.kind === 'suggestsToYou' ? ofPlan : signal.kind === 'speakersPlan' ? ofOwnPlan : signal.kind === 'softCounsel' ? ofSoft : (weightOf[String(signal.value)] ?? 0)
  const medicine = text.inSentence(signal.sentence, 'dose', 'drug').length > 0
  return base * (objectHere ? 1 : objectBeside ? 0.8 : 0.6) * (medicine ? 1.4 : 1)
}

/** Adds up weak cues over the whole text: none of them says much alone. Directives that send to care, or speak of people in general, do not count. */
export function weighCounsel(text: Reading): Counsel {
  const heaviest = new Map<number, { signal: Signal; weight: number }>()
  let objects = 0
  let nearObjects = 0
  let dosed = 0
  for (const signal of text.of('suggestsToYou', 'speakersPlan', 'directsAsker', 'softCounsel')) {
    if (isRedirected(text, signal) || text.inSentence(signal.sentence, 'emergencySend', 'generalFrame').length > 0) continue
    const here = text.inSentence(signal.sentence, ...clinical).length > 0
    const beside = here || text.inSentence(signal.sentence - 1, ...clinical).length > 0 || text.inSentence(signal.sentence + 1, ...clinical).length > 0
    const weight = toWeight(text, signal, here, beside)
    const known = heaviest.get(signal.sentence)
    if (!known) {
      if (here) objects++
      if (beside) nearObjects++
      if (text.inSentence(signal.sentence, 'dose', 'drug', 'drugClass').length > 0) dosed++
    }
    if (!known || known.weight < weight) heaviest.set(signal.sentence, { signal, weight })
  }
  const directives = [...heaviest.values()]
  const taken = text.of('consultOpening', 'takesUpStory', 'fitsAsker', 'askerLife', 'aboutAsker', 'consultClosing')
  const personal = 0.8 * Math.min(3, text.of('aboutAsker').length) + 0.6 * countSentences(text, 3, 'askerLife') + 0.7 * Math.min(3, text.of('speaksToAsker').length)
    + 0.4 * Math.min(2, text.of('asksAsker').length) + 0.8 * Math.min(2, text.of('takesUpStory').length) + 0.5 * countSentences(text, 3, 'fitsAsker')
    + (text.has('consultOpening') ? 1.5 : 0) + (text.has('consultClosing') ? 0.7 : 0)
  return { personal, directed: directives.reduce((sum, { weight }) => sum + weight, 0), directives: directives.map(({ signal }) => signal), taken, objects, nearObjects, dosed }
}
