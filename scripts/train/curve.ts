// The learning curve: how the model does on hands it has not seen, trained on an eighth, a quarter, a half and all of the rest.
// Usage: node scripts/train/curve.ts [--write]
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { modelCategories } from '@sharewell/review/linear-model'
import { isEveryday, readCorpus, servesThresholds } from '../corpus.ts'
import { fit, toChances } from './logistic.ts'
import { toTrainingPosts, type TrainingPost } from './samples.ts'
import { settings } from './settings.ts'

const folds = 2
const shares = [0.125, 0.25, 0.5, 1]

/** The best F1 over all thresholds for one category: what the ranking is worth, whatever threshold is chosen. */
function toBestF1(posts: readonly TrainingPost[], chances: readonly Float32Array[], at: number): number {
  const ranked = posts.map((post, i) => ({ y: (post.labels[at] ?? 0) > 0, chance: chances[i]?.[at] ?? 0 })).sort((a, b) => b.chance - a.chance)
  const positives = ranked.filter((one) => one.y).length
  let right = 0
  let best = 0
  ranked.forEach((one, rank) => {
    if (one.y) right++
    best = Math.max(best, (2 * right) / (rank + 1 + positives))
  })
  return best
}

const posts = toTrainingPosts(readCorpus('train', 'validation'))
const hands = [...new Set(posts.map((post) => post.hand))].sort()
const fresh = hands.filter((hand) => servesThresholds(hand) && !isEveryday(hand))
const lines = ['| share of the training posts | posts | macro F1 at the best threshold |', '|---|---|---|']
for (const share of shares) {
  const judged: TrainingPost[] = []
  const chances: Float32Array[] = []
  let trained = 0
  for (let fold = 0; fold < folds; fold++) {
    const out = new Set(fresh.filter((_, at) => at % folds === fold))
    if (out.size === 0) continue
    const rest = posts.filter((post) => !out.has(post.hand)).filter((_, at) => (at * 7919) % 1000 < share * 1000)
    trained = Math.max(trained, rest.length)
    const model = fit(rest, settings)
    for (const post of posts) if (out.has(post.hand)) { judged.push(post); chances.push(toChances(model, post.features)) }
  }
  const macro = modelCategories.reduce((sum, _, at) => sum + toBestF1(judged, chances, at), 0) / modelCategories.length
  lines.push(`| ${share} | ${trained} | ${macro.toFixed(3)} |`)
}
console.log(lines.join('\n'))
if (process.argv.includes('--write')) {
  const readme = join(import.meta.dirname, '../../packages/review/README.md')
  writeFileSync(readme, readFileSync(readme, 'utf8').replace(/(<!-- curve -->)[\s\S]*?(<!-- \/curve -->)/, `$1\n${lines.join('\n')}\n$2`))
}
