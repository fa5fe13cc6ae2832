// Trains the frozen model on the corpus and writes packages/review/models/assets/english.swm. Seeded: the same corpus, the same bytes.
// Usage: npm run train [-- --dry]
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { modelCategories, type Thresholds } from '@sharewell/review/linear-model'
import { encodeModel } from '@sharewell/review/model-file'
import { readCorpus } from '../corpus.ts'
import { chooseThresholds } from './thresholds.ts'
import { toTrainingPosts, type TrainingPost } from './samples.ts'
import { fit, sigmoid, toLogits, type Linear } from './sgd.ts'

const settings = { epochs: 20, rate: 0.05, shrink: 1e-3, drop: 0.3, seed: 20261120 }
const costs = { cleanAdvised: 1, cleanHeld: 3 }
const folds = 8
const file = join(import.meta.dirname, '../../packages/review/models/assets/english.swm')

/** Chances for every post from a model that saw none of the posts of its hand. */
export function crossValidate(posts: readonly TrainingPost[]): Float32Array[] {
  const hands = [...new Set(posts.map((post) => post.hand))].sort()
  const chances: Float32Array[] = new Array<Float32Array>(posts.length)
  for (let fold = 0; fold < Math.min(folds, hands.length); fold++) {
    const out = new Set(hands.filter((_, at) => at % folds === fold))
    const model = fit(posts.filter((post) => !out.has(post.hand)), 2 * modelCategories.length, settings)
    posts.forEach((post, at) => { if (out.has(post.hand)) chances[at] = toLogits(model, post.features).map(sigmoid) })
  }
  return chances
}

/** Signed bytes per weight; rows that round to nothing are left out. */
export function quantise(model: Linear, id: string, thresholds: readonly Thresholds[]): Uint8Array {
  const { outputs } = model
  const scale = new Float32Array(outputs)
  const magnitudes = Array.from({ length: outputs }, (_, c) => [...model.weights.values()].map((row) => Math.abs(row[c] ?? 0)).sort((a, b) => b - a))
  for (let c = 0; c < outputs; c++) scale[c] = Math.max(1e-6, (magnitudes[c]?.[Math.floor((magnitudes[c]?.length ?? 0) * 0.001)] ?? 0) / 127)
  const kept = [...model.weights].map(([hash, row]) => ({ hash, bytes: Int8Array.from(row, (value, c) => Math.max(-127, Math.min(127, Math.round(value / (scale[c] ?? 1))))) }))
    .filter(({ bytes }) => bytes.some((value) => Math.abs(value) >= 2)).sort((a, b) => a.hash - b.hash)
  const rows = new Int8Array(kept.length * outputs)
  kept.forEach(({ bytes }, at) => rows.set(bytes, at * outputs))
  return encodeModel({ id, outputs, bias: model.bias, scale, thresholds, hashes: Int32Array.from(kept, ({ hash }) => hash), rows })
}

function main(): void {
  const posts = toTrainingPosts(readCorpus('train', 'validation'))
  const chances = crossValidate(posts)
  const thresholds = chooseThresholds(posts, chances, costs)
  thresholds.forEach((limits, at) => console.log(`${(modelCategories[at] ?? '').padEnd(11)} doubt ${limits.doubt.toFixed(2)}  advise ${limits.advise.toFixed(3)}  hold ${limits.hold.toFixed(3)}`))
  const model = fit(posts, 2 * modelCategories.length, settings)
  const bytes = quantise(model, `english-${posts.length}`, thresholds)
  console.log(`${posts.length} posts, ${model.weights.size} features, ${bytes.length} bytes`)
  if (process.argv.includes('--dry')) return
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, bytes)
}

main()
