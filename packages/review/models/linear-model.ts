import { categories, type Category } from '@sharewell/domain'
import type { ReviewContext } from '../engine/context.ts'
import type { Candidate } from '../resolve/merge.ts'
import { toFeatures, type Features } from './features.ts'
import type { Focus, Opinion, PostModel, PostScores } from './post-model.ts'

/** The categories that the model judges, in the order of its outputs: first "at fault", then how much to hold it; the last output is "at fault at all". */
export const modelCategories: readonly Category[] = categories.filter((category) => category !== 'media' && category !== 'reach')

/** Per category: below `doubt` a possible hit is dropped; from `advise` and `hold` on the model speaks for itself. */
export type Thresholds = { readonly doubt: number; readonly advise: number; readonly hold: number }

/** The frozen model, decoded. Weights are rows of `outputs` signed bytes, scaled per output. */
export type LinearWeights = {
  readonly id: string
  readonly outputs: number
  readonly bias: Float32Array
  readonly scale: Float32Array
  readonly thresholds: readonly Thresholds[]
  /** Below this chance of being at fault at all, the whole text is taken for clean and the model says nothing of itself. */
  readonly gate: number
  /** Open addressing; two numbers a slot, side by side for the cache: the hash, and the row + 1 or 0. */
  readonly slots: Int32Array
  readonly hashes: Int32Array
  readonly rows: Int8Array
}

/** About the features of the longest posts that the model was trained on. */
const longest = 900

/**
 * Each feature counts by the length of the text, so that a long post does not outvote its own sentences. Beyond the longest
 * posts of the corpus a text counts as the average of its parts: more of the same is no further proof.
 */
export function toScale(count: number): number {
  return 8 / Math.sqrt(Math.max(200, Math.min(longest, count))) * Math.min(1, longest / Math.max(1, count))
}

/** Open-addressing table over the feature hashes. */
export function toSlots(hashes: Int32Array): Int32Array {
  let size = 1024
  while (size < hashes.length * 2) size *= 2
  const slots = new Int32Array(2 * size)
  hashes.forEach((hash, row) => {
    let slot = hash & (size - 1)
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & (size - 1)
    slots[2 * slot] = hash
    slots[2 * slot + 1] = row + 1
  })
  return slots
}

function findRow({ slots }: LinearWeights, hash: number): number {
  const mask = slots.length / 2 - 1
  let slot = hash & mask
  for (;;) {
    const row = slots[2 * slot + 1] ?? 0
    if (row === 0 || slots[2 * slot] === hash) return row - 1
    slot = (slot + 1) & mask
  }
}

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z))

/** Where the weights of each feature begin, -1 where the model does not know it. */
function toPlaces(weights: LinearWeights, features: Features): Int32Array {
  const { hashes } = features
  const places = new Int32Array(hashes.length)
  for (let i = 0; i < places.length; i++) {
    const row = findRow(weights, hashes[i] ?? 0)
    places[i] = row < 0 ? -1 : row * weights.outputs
  }
  return places
}

/** The chances of all outputs for features whose weights begin at these places. */
function toChances(weights: LinearWeights, features: Features, places: Int32Array): Float32Array {
  const { outputs, rows } = weights
  const known = new Int32Array(places.length)
  let count = 0
  for (let i = 0; i < places.length; i++) if ((places[i] ?? -1) >= 0) known[count++] = places[i] ?? 0
  const scale = toScale(features.hashes.length)
  const chances = new Float32Array(outputs)
  for (let c = 0; c < outputs; c++) {
    // Whole numbers are added: bytes in, exact sums out, whatever the order.
    let sum = 0
    for (let i = 0; i < count; i++) sum += rows[(known[i] ?? 0) + c] ?? 0
    chances[c] = sigmoid(sum * (weights.scale[c] ?? 0) * scale + (weights.bias[c] ?? 0))
  }
  return chances
}

/** The sentence that weighs most, and its heaviest pieces; neighbours join while they weigh nearly as much. */
function toFocus(weights: LinearWeights, features: Features, places: Int32Array, context: ReviewContext, output: number): Focus | null {
  const { sentences, tokens } = context.text
  const mass = new Float64Array(sentences.length)
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? -1
    const sentence = features.sentences[i] ?? -1
    if (place >= 0 && sentence >= 0) mass[sentence] = (mass[sentence] ?? 0) + (weights.rows[place + output] ?? 0)
  }
  let best = 0
  mass.forEach((value, at) => { if (value > (mass[best] ?? 0)) best = at })
  const sentence = sentences[best]
  if (!sentence) return null
  let from = best
  let to = best
  const enough = (mass[best] ?? 0) * 0.6
  while (from > 0 && (mass[from - 1] ?? 0) > enough) from--
  while (to < sentences.length - 1 && (mass[to + 1] ?? 0) > enough) to++
  const heaviest: Piece[] = []
  for (let i = 0; i < places.length; i++) {
    const at = features.sentences[i] ?? -1
    const weight = (places[i] ?? -1) < 0 ? 0 : (weights.rows[(places[i] ?? 0) + output] ?? 0)
    const first = features.first[i] ?? 0
    if (weight > 0 && at >= 0 && at >= from && at <= to && tokens[first] !== undefined) keepHeaviest(heaviest, { first, last: features.last[i] ?? 0, sentence: at, weight })
  }
  return { start: sentences[from]?.start ?? sentence.start, end: sentences[to]?.end ?? sentence.end, pieces: heaviest.map(({ first, last, sentence: at }) => ({ first, last, sentence: at })) }
}

type Piece = { readonly first: number; readonly last: number; readonly sentence: number; readonly weight: number }

const mostPieces = 3

/** Puts a piece in its place among the heaviest; of equals the one that stands first. */
function keepHeaviest(heaviest: Piece[], piece: Piece): void {
  let at = heaviest.length
  const isBehind = (other: Piece | undefined): boolean => other !== undefined && (other.weight < piece.weight || (other.weight === piece.weight && other.first > piece.first))
  while (at > 0 && isBehind(heaviest[at - 1])) at--
  if (at >= mostPieces) return
  heaviest.splice(at, 0, piece)
  heaviest.length = Math.min(heaviest.length, mostPieces)
}

/** Most faulty texts have one fault; a category that another outvotes needs a quarter more to speak as well. */
const secondNeeds = 1.25

/**
 * The model's stance in every category, from its chances (`outputs` of them, in model order).
 * One function for the engine and for the choice of thresholds, so that what was measured is what runs.
 */
export function toStances(chances: Float32Array, thresholds: readonly Thresholds[], gate: number): Opinion['stance'][] {
  const half = thresholds.length
  const fault = chances[2 * half] ?? 0
  const loudest = Math.max(...chances.subarray(0, half))
  return thresholds.map(({ doubt, advise, hold }, at) => {
    const own = chances[at] ?? 0
    if (fault >= gate && own >= (own < loudest ? secondNeeds * advise : advise)) return (chances[half + at] ?? 0) >= hold ? 'holds' : 'advises'
    return own < doubt ? 'doubts' : 'silent'
  })
}

/** A model over decoded weights. Pure: the same text, the same opinion. */
export function makeLinearModel(weights: LinearWeights): PostModel {
  return {
    id: weights.id,
    language: 'en',
    score: (context: ReviewContext, witnesses: readonly Candidate[]): PostScores => {
      const features = toFeatures(context, witnesses)
      const places = toPlaces(weights, features)
      const chances = toChances(weights, features, places)
      const stances = toStances(chances, weights.thresholds, weights.gate)
      return {
        of: (category: Category): Opinion => {
          const at = modelCategories.indexOf(category)
          return { chance: chances[at] ?? 0, stance: stances[at] ?? 'silent' }
        },
        focus: (category: Category): Focus | null => toFocus(weights, features, places, context, modelCategories.indexOf(category)),
      }
    },
  }
}
