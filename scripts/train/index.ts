// Trains the frozen model on the corpus and writes packages/review/models/assets/english.swm. No chance in it: the same corpus, the same bytes.
// Usage: npm run train [-- --dry]
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { modelCategories } from '@sharewell/review/linear-model'
import { readCorpus, servesThresholds } from '../corpus.ts'
import { chooseThresholds } from './thresholds.ts'
import { toTrainingPosts, type TrainingPost } from './samples.ts'
import { settings } from './settings.ts'
import { fitJoined } from './joined.ts'
import { toChances } from './logistic.ts'
import { quantise } from './quantise.ts'

const costs = { cleanAdvised: 0.8, cleanHeld: 5, adviseHeld: 0.1, everydayAdvised: 1 }
const folds = 6
const file = join(import.meta.dirname, '../../packages/review/models/assets/english.swm')

/** Chances for every post from a model that saw none of the posts of its hand. */
export function crossValidate(posts: readonly TrainingPost[]): Float32Array[] {
  const hands = [...new Set(posts.map((post) => post.hand))].sort()
  const chances: Float32Array[] = new Array<Float32Array>(posts.length)
  for (let fold = 0; fold < Math.min(folds, hands.length); fold++) {
    const out = new Set(hands.filter((_, at) => at % folds === fold))
    const model = fitJoined(posts.filter((post) => !out.has(post.hand)), settings)
    posts.forEach((post, at) => { if (out.has(post.hand)) chances[at] = toChances(model, post.features) })
  }
  return chances
}

function main(): void {
  const posts = toTrainingPosts(readCorpus('train', 'validation'))
  const chances = crossValidate(posts)
  // Rules look better than they are on the posts that they were tuned on; thresholds are chosen on others.
  const fresh = posts.flatMap((post, at) => (servesThresholds(post.post.id) ? [at] : []))
  const chosen = chooseThresholds(fresh.flatMap((at) => posts[at] ?? []), fresh.flatMap((at) => chances[at] ?? []), costs)
  console.log(`whole text: gate ${chosen.gate.toFixed(2)}`)
  chosen.thresholds.forEach((limits, at) => console.log(`${(modelCategories[at] ?? '').padEnd(11)} doubt ${limits.doubt.toFixed(2)}  advise ${limits.advise.toFixed(3)}  hold ${limits.hold.toFixed(3)}`))
  const model = fitJoined(posts, settings)
  const bytes = quantise(model, `english-${posts.length}`, chosen)
  console.log(`${posts.length} posts, ${model.hashes.length} features, ${bytes.length} bytes`)
  if (process.argv.includes('--dry')) return
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, bytes)
}

main()
