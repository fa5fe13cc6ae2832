// Turns labelled posts into samples: features, labels, and what the rules alone found.
import { createReviewer } from '@sharewell/review'
import { toFeatures } from '@sharewell/review/features'
import { modelCategories } from '@sharewell/review/linear-model'
import { toInput, type LabelledPost } from '../corpus.ts'
import type { Sample } from './logistic.ts'

export type RuleWord = { category: string; confidence: 'possible' | 'likely' | 'certain'; severity: 'advise' | 'hold' | 'block' }
export type TrainingPost = Sample & { post: LabelledPost; hand: string; rules: RuleWord[] }

/** Labels as the model's outputs: at fault per category, to be held per category, at fault at all. */
export function toLabels(post: LabelledPost): Float32Array {
  const has = (category: string, hold: boolean): number => (post.expect.some((label) => label.category === category && (!hold || label.severity === 'hold')) ? 1 : 0)
  return Float32Array.from([...modelCategories.map((category) => has(category, false)), ...modelCategories.map((category) => has(category, true)), post.expect.length > 0 ? 1 : 0])
}

/** Reads every post once with the rules alone. */
export function toTrainingPosts(posts: readonly LabelledPost[]): TrainingPost[] {
  const reviewer = createReviewer({ model: null })
  return posts.map((post) => {
    const context = reviewer.read(toInput(post))
    const witnesses = reviewer.witness(context)
    const rules = witnesses.flatMap(({ rule, hit }): RuleWord[] => (hit.severity === 'tip' ? [] : [{ category: rule.category, confidence: hit.confidence, severity: hit.severity }]))
    return { post, hand: post.id.slice(0, 3), features: toFeatures(context, witnesses), labels: toLabels(post), rules }
  })
}
