// Turns labelled posts into samples: features, labels, and what the rules alone found.
import { createReviewer } from '@sharewell/review'
import { toFeatures } from '@sharewell/review/features'
import { modelCategories } from '@sharewell/review/linear-model'
import { toInput, type LabelledPost } from '../corpus.ts'
import { unlabelled, type Sample } from './logistic.ts'

export type RuleWord = { category: string; confidence: 'possible' | 'likely' | 'certain'; severity: 'advise' | 'hold' | 'block' }
export type TrainingPost = Sample & { post: LabelledPost; hand: string; rules: RuleWord[] }

/**
 * Labels as the outputs that are fitted: at fault per category, to be held per category, at fault at all, to be held at all,
 * and grave: held rather than advised, which clean posts say nothing about.
 */
export function toLabels(post: LabelledPost): Float32Array {
  const has = (category: string, hold: boolean): number => (post.expect.some((label) => label.category === category && (!hold || label.severity === 'hold')) ? 1 : 0)
  const held = post.expect.some((label) => label.severity === 'hold') ? 1 : 0
  const faulty = post.expect.length > 0
  return Float32Array.from([...modelCategories.map((category) => has(category, false)), ...modelCategories.map((category) => has(category, true)), faulty ? 1 : 0, held, faulty ? held : unlabelled])
}

/** Reads every post once with the rules alone. Posts in a language that the model is never shown are left out. */
export function toTrainingPosts(posts: readonly LabelledPost[]): TrainingPost[] {
  const reviewer = createReviewer({ model: null })
  return posts.flatMap((post): TrainingPost[] => {
    const context = reviewer.read(toInput(post))
    if (context.language.coverage !== 'full') return []
    const witnesses = reviewer.witness(context)
    const rules = witnesses.flatMap(({ rule, hit }): RuleWord[] => (hit.severity === 'tip' ? [] : [{ category: rule.category, confidence: hit.confidence, severity: hit.severity }]))
    return [{ post, hand: post.id.slice(0, 3), features: toFeatures(context, witnesses), labels: toLabels(post), rules }]
  })
}
