import { readFileSync } from 'node:fs'
import { createReviewer } from '@sharewell/review'
import { makeLinearModel, modelCategories } from '@sharewell/review/linear-model'
import { decodeModel } from '@sharewell/review/model-file'
import { expect, it } from 'vitest'
import { readCorpus, toInput } from '../corpus.ts'
import { toTrainingPosts } from './samples.ts'
import { decide, toSeen } from './thresholds.ts'

const model = makeLinearModel(decodeModel(readFileSync(new URL('../../packages/review/models/assets/english.swm', import.meta.url))))
const reviewer = createReviewer({ model })

it('thresholds are chosen for the very decisions that the engine takes', () => {
  const posts = toTrainingPosts(readCorpus('validation').filter((_, at) => at % 5 === 0))
  expect(posts.length).toBeGreaterThan(100)
  for (const training of posts) {
    const context = reviewer.read(toInput(training.post))
    const scores = model.score(context, reviewer.witness(context))
    const { findings } = reviewer.review(toInput(training.post))
    const seen = toSeen(training)
    modelCategories.forEach((category, at) => {
      const one = seen[at]
      if (!one) throw new Error(`nothing is known of ${category}`)
      const graver = findings.filter((finding) => finding.category === category && finding.severity !== 'tip').map(({ severity }) => (severity === 'advise' ? 1 : 2))
      expect(Math.max(0, ...graver), `${training.post.id} ${category}`).toBe(decide(one, scores.of(category).stance))
    })
  }
})
