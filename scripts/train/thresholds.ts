// Chooses, per category, from which chance on the model speaks, holds, or doubts a rule: on posts that it was not trained on.
// All categories are chosen together, because alarms on clean posts add up over categories.
import { modelCategories, type Thresholds } from '@sharewell/review/linear-model'
import type { TrainingPost } from './samples.ts'

/** What one percent of clean posts flagged or held costs, in points of (macro F1 + hold recall). */
export type Costs = { cleanAdvised: number; cleanHeld: number }

const ranks = ['none', 'possible', 'likely', 'certain'] as const
const half = modelCategories.length
const doubts = [0, 0.02, 0.04, 0.06, 0.08, 0.1, 0.14, 0.18]
const steps = Array.from({ length: 38 }, (_, at) => 0.05 + at * 0.025)

type Seen = { chance: number; hold: number; rule: number; ruleHolds: boolean; y: boolean; holdY: boolean }

/** The engine's decision for one category, as the resolver and the second-look rule take it. */
function decide(seen: Seen, limits: Thresholds): 0 | 1 | 2 {
  const { rule, chance } = seen
  const doubted = chance < limits.doubt && seen.hold < limits.hold && chance < limits.advise
  const byRule = rule === 3 ? (seen.ruleHolds ? 2 : 1) : rule === 2 ? (seen.ruleHolds && !doubted ? 2 : 1) : rule === 1 && !doubted ? 1 : 0
  const byModel = seen.hold >= limits.hold ? 2 : chance >= limits.advise ? 1 : 0
  return byRule > byModel ? byRule : byModel
}

function toSeen(post: TrainingPost, chances: Float32Array): Seen[] {
  return modelCategories.map((category, at) => {
    const mine = post.rules.filter((word) => word.category === category)
    return {
      chance: chances[at] ?? 0, hold: chances[at + half] ?? 0,
      rule: mine.reduce((best, word) => Math.max(best, ranks.indexOf(word.confidence)), 0),
      ruleHolds: mine.some((word) => word.severity !== 'advise' && word.confidence !== 'possible'),
      y: (post.labels[at] ?? 0) > 0, holdY: (post.labels[at + half] ?? 0) > 0,
    }
  })
}

/** The worth of a set of decisions: macro F1 + recall of holds − what clean posts pay. */
function toWorth(seen: readonly Seen[][], decisions: readonly Uint8Array[], costs: Costs): number {
  const tp = new Float64Array(half), fp = new Float64Array(half), fn = new Float64Array(half)
  let clean = 0, cleanAdvised = 0, cleanHeld = 0, toHold = 0, held = 0
  seen.forEach((row, i) => {
    let faulty = false, anyFound = false, anyHeld = false, wantsHold = false, rightHold = false
    row.forEach((one, c) => {
      const decision = decisions[c]?.[i] ?? 0
      if (decision > 0) anyFound = true
      if (decision > 1) anyHeld = true
      if (one.y) { faulty = true; if (decision > 0) tp[c] = (tp[c] ?? 0) + 1; else fn[c] = (fn[c] ?? 0) + 1 } else if (decision > 0) fp[c] = (fp[c] ?? 0) + 1
      if (one.holdY) { wantsHold = true; if (decision > 1) rightHold = true }
    })
    if (wantsHold) { toHold++; if (rightHold) held++ }
    if (!faulty) { clean++; if (anyFound) cleanAdvised++; if (anyHeld) cleanHeld++ }
  })
  let f1 = 0
  for (let c = 0; c < half; c++) f1 += (2 * (tp[c] ?? 0)) / Math.max(1, 2 * (tp[c] ?? 0) + (fp[c] ?? 0) + (fn[c] ?? 0)) / half
  return f1 + held / Math.max(1, toHold) - (costs.cleanAdvised * cleanAdvised + costs.cleanHeld * cleanHeld) / Math.max(1, clean)
}

/** Thresholds for every category by coordinate ascent. `chances` are the model's on these posts, none of which it was trained on. */
export function chooseThresholds(posts: readonly TrainingPost[], chances: readonly Float32Array[], costs: Costs): Thresholds[] {
  const seen = posts.map((post, i) => toSeen(post, chances[i] ?? new Float32Array(2 * half)))
  const chosen: Thresholds[] = modelCategories.map(() => ({ doubt: 0.04, advise: 0.3, hold: 0.3 }))
  const decideAll = (c: number, limits: Thresholds): Uint8Array => Uint8Array.from(seen, (row) => { const one = row[c]; return one ? decide(one, limits) : 0 })
  const decisions = chosen.map((limits, c) => decideAll(c, limits))
  let best = toWorth(seen, decisions, costs)
  for (let round = 0; round < 4; round++) {
    const before = best
    for (let c = 0; c < half; c++) {
      for (const field of ['advise', 'hold', 'doubt'] as const) {
        for (const value of field === 'doubt' ? doubts : steps) {
          const current = chosen[c]
          const kept = decisions[c]
          if (!current || !kept) continue
          const limits = { ...current, [field]: value }
          decisions[c] = decideAll(c, limits)
          const worth = toWorth(seen, decisions, costs)
          if (worth > best + 1e-9) { best = worth; chosen[c] = limits } else decisions[c] = kept
        }
      }
    }
    if (best - before < 1e-6) break
  }
  return chosen
}
