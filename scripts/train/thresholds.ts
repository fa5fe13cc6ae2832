// Chooses, per category, from which chance on the model speaks, holds, or doubts a rule: on posts that it was not trained on.
import { modelCategories, type Thresholds } from '@sharewell/review/linear-model'
import type { TrainingPost } from './samples.ts'

/** How many times worse a clean post that is flagged is than one category of a faulty post missed. */
export type Costs = { cleanAdvised: number; cleanHeld: number }

const range = (from: number, to: number, step: number): number[] => Array.from({ length: Math.round((to - from) / step) + 1 }, (_, at) => from + at * step)

type Seen = { y: boolean; holdY: boolean; clean: boolean; chance: number; hold: number; rule: 'none' | 'possible' | 'likely' | 'certain'; ruleHolds: boolean }

function toSeen(posts: readonly TrainingPost[], chances: readonly Float32Array[], at: number): Seen[] {
  const category = modelCategories[at]
  const order = ['none', 'possible', 'likely', 'certain'] as const
  return posts.map((post, i): Seen => {
    const mine = post.rules.filter((word) => word.category === category)
    const rank = mine.reduce((best, word) => Math.max(best, order.indexOf(word.confidence)), 0)
    return {
      y: (post.labels[at] ?? 0) > 0, holdY: (post.labels[at + modelCategories.length] ?? 0) > 0, clean: post.post.expect.length === 0,
      chance: chances[i]?.[at] ?? 0, hold: chances[i]?.[at + modelCategories.length] ?? 0,
      rule: order[rank] ?? 'none', ruleHolds: mine.some((word) => word.severity !== 'advise'),
    }
  })
}

const flagged = (seen: Seen, doubt: number, advise: number): boolean =>
  seen.rule === 'certain' || seen.rule === 'likely' || (seen.rule === 'possible' && seen.chance >= doubt) || seen.chance >= advise
const held = (seen: Seen, doubt: number, hold: number): boolean =>
  (seen.ruleHolds && (seen.rule === 'certain' || seen.chance >= doubt)) || seen.hold >= hold

/** Thresholds for every category. `chances` are the model's on these posts, none of which it was trained on. */
export function chooseThresholds(posts: readonly TrainingPost[], chances: readonly Float32Array[], costs: Costs): Thresholds[] {
  return modelCategories.map((_, at) => {
    const seen = toSeen(posts, chances, at)
    let best = { doubt: 0.05, advise: 0.5, hold: 0.5 }
    let bestScore = -Infinity
    for (const doubt of [0, 0.02, 0.04, 0.07, 0.1, 0.15, 0.2]) {
      for (const advise of range(0.1, 0.95, 0.025)) {
        let tp = 0, fp = 0, fn = 0, cleanWrong = 0
        for (const one of seen) {
          const found = flagged(one, doubt, advise)
          if (found && one.y) tp++
          else if (found) { fp++; if (one.clean) cleanWrong++ } else if (one.y) fn++
        }
        const score = (2 * tp - costs.cleanAdvised * cleanWrong) / Math.max(1, 2 * tp + fp + fn)
        if (score > bestScore) { bestScore = score; best = { doubt, advise, hold: 0.5 } }
      }
    }
    let bestHold = -Infinity
    for (const hold of range(0.1, 0.95, 0.025)) {
      let right = 0, wrong = 0
      for (const one of seen) {
        if (!held(one, best.doubt, hold)) continue
        if (one.holdY) right++
        else wrong += one.clean ? costs.cleanHeld : 0.5
      }
      if (right - wrong > bestHold) { bestHold = right - wrong; best = { ...best, hold } }
    }
    return best
  })
}
