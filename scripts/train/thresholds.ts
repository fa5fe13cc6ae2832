// Chooses, per category, from which chance on the model speaks, holds, or doubts a rule: on posts that it was not trained on.
// All categories are chosen together, because alarms on clean posts add up over categories.
import { modelCategories, toStances, type Thresholds } from '@sharewell/review/linear-model'
import { isEveryday } from '../corpus.ts'
import type { TrainingPost } from './samples.ts'

/**
 * What one percent of clean posts flagged or held, of posts to advise that are held, or of everyday posts flagged costs, in
 * points of (macro F1 + hold recall). Most clean posts of the corpus are near misses; everyday posts, which nobody would
 * flag, are what authors mostly write, so an alarm there costs by itself.
 */
export type Costs = { cleanAdvised: number; cleanHeld: number; adviseHeld: number; everydayAdvised: number }

const ranks = ['none', 'possible', 'likely', 'certain'] as const
const half = modelCategories.length
const doubts = [0, 0.02, 0.04, 0.06, 0.08, 0.1, 0.14, 0.18]
const steps = Array.from({ length: 30 }, (_, at) => 0.06 + at * 0.03)
const holds = [0.001, 0.002, 0.005, 0.01, 0.02, 0.03, 0.05, 0.07, 0.1, 0.14, 0.18, 0.23, 0.28, 0.34, 0.4, 0.47, 0.54, 0.62, 0.7, 0.78, 0.86]
const rounds = 3

type Seen = { rule: number; ruleHolds: boolean; y: boolean; holdY: boolean }
type Post = { chances: Float32Array; seen: Seen[]; everyday: boolean }
export type Chosen = { thresholds: Thresholds[]; gate: number }

/** The engine's decision for one category (0 nothing, 1 advise, 2 hold), as the resolver and the second-look rule take it. */
export function decide({ rule, ruleHolds }: Seen, stance: ReturnType<typeof toStances>[number]): 0 | 1 | 2 {
  if (rule === 3 && ruleHolds) return 2
  if (stance === 'holds') return 2
  if (rule === 2) return ruleHolds && stance !== 'doubts' ? 2 : 1
  return rule === 3 || stance === 'advises' || (rule === 1 && stance !== 'doubts') ? 1 : 0
}

export function toSeen(post: TrainingPost): Seen[] {
  return modelCategories.map((category, at) => {
    const mine = post.rules.filter((word) => word.category === category)
    return {
      rule: mine.reduce((best, word) => Math.max(best, ranks.indexOf(word.confidence)), 0),
      ruleHolds: mine.some((word) => word.severity !== 'advise' && word.confidence !== 'possible'),
      y: (post.labels[at] ?? 0) > 0, holdY: (post.labels[at + half] ?? 0) > 0,
    }
  })
}

/** The worth of thresholds: macro F1 + recall of holds − what clean posts pay. */
function toWorth(posts: readonly Post[], { thresholds, gate }: Chosen, costs: Costs): number {
  const tp = new Float64Array(half), fp = new Float64Array(half), fn = new Float64Array(half)
  let clean = 0, cleanAdvised = 0, cleanHeld = 0, toHold = 0, held = 0, toAdvise = 0, adviseHeld = 0, everydays = 0, everydayAdvised = 0
  for (const { chances, seen, everyday } of posts) {
    const stances = toStances(chances, thresholds, gate)
    if (everyday) {
      everydays++
      if (seen.some((one, c) => decide(one, stances[c] ?? 'silent') > 0)) everydayAdvised++
      continue
    }
    let faulty = false, anyFound = false, anyHeld = false, wantsHold = false, rightHold = false
    seen.forEach((one, c) => {
      const decision = decide(one, stances[c] ?? 'silent')
      if (decision > 0) anyFound = true
      if (decision > 1) anyHeld = true
      if (one.y) { faulty = true; if (decision > 0) tp[c] = (tp[c] ?? 0) + 1; else fn[c] = (fn[c] ?? 0) + 1 } else if (decision > 0) fp[c] = (fp[c] ?? 0) + 1
      if (one.holdY) { wantsHold = true; if (decision > 1) rightHold = true }
    })
    if (wantsHold) { toHold++; if (rightHold) held++ } else if (faulty) { toAdvise++; if (anyHeld) adviseHeld++ }
    if (!faulty) { clean++; if (anyFound) cleanAdvised++; if (anyHeld) cleanHeld++ }
  }
  let f1 = 0
  for (let c = 0; c < half; c++) f1 += (2 * (tp[c] ?? 0)) / Math.max(1, 2 * (tp[c] ?? 0) + (fp[c] ?? 0) + (fn[c] ?? 0)) / half
  return f1 + held / Math.max(1, toHold) - (costs.cleanAdvised * cleanAdvised + costs.cleanHeld * cleanHeld) / Math.max(1, clean) - (costs.adviseHeld * adviseHeld) / Math.max(1, toAdvise) - (costs.everydayAdvised * everydayAdvised) / Math.max(1, everydays)
}

/** Thresholds for every category and for the whole text by coordinate ascent. `chances` are the model's on these posts, none of which it was trained on. */
export function chooseThresholds(posts: readonly TrainingPost[], chances: readonly Float32Array[], costs: Costs): Chosen {
  const all = posts.map((post, i): Post => ({ chances: chances[i] ?? new Float32Array(2 * half + 1), seen: toSeen(post), everyday: isEveryday(post.post.id) }))
  let chosen: Chosen = { thresholds: modelCategories.map(() => ({ doubt: 0.06, advise: 0.3, hold: 0.3 })), gate: 0.3 }
  let best = toWorth(all, chosen, costs)
  const attempt = (candidate: Chosen): void => {
    const worth = toWorth(all, candidate, costs)
    if (worth > best + 1e-9) { best = worth; chosen = candidate }
  }
  for (let round = 0; round < rounds; round++) {
    const before = best
    for (const gate of steps) attempt({ ...chosen, gate })
    for (let c = 0; c < half; c++) {
      for (const field of ['advise', 'hold', 'doubt'] as const) {
        for (const value of field === 'doubt' ? doubts : field === 'hold' ? holds : steps) attempt({ ...chosen, thresholds: chosen.thresholds.map((limits, at) => (at === c ? { ...limits, [field]: value } : limits)) })
      }
    }
    if (best - before < 1e-4) break
  }
  return chosen
}
