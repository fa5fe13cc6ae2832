// Scores reviews against labels: precision, recall and F1 per category, right holds, and alarms on clean posts.
import type { ReviewOutput } from '@sharewell/review'
import { modelCategories } from '@sharewell/review/linear-model'
import type { LabelledPost } from '../corpus.ts'

/** One post and what the engine said, boiled down to what is counted. */
export type Judged = {
  expected: ReadonlySet<string>
  expectedHolds: ReadonlySet<string>
  found: ReadonlySet<string>
  foundHolds: ReadonlySet<string>
  /** Categories whose finding overlaps the labelled words. */
  placed: ReadonlySet<string>
  held: boolean
  clean: boolean
}

export type CategoryScore = { category: string; tp: number; fp: number; fn: number; precision: number; recall: number; f1: number; placed: number }
export type Score = {
  posts: number
  categories: CategoryScore[]
  macroF1: number
  /** Of the posts to hold, the share held in a category that deserves it. */
  holdRecall: number
  cleanHeld: number
  cleanAdvised: number
  adviseHeld: number
  /** Of a hundred holds, how many are right, if 2 % of posts are to be held. */
  rightHoldsAtTwoPercent: number
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
const isHeld = (severity: string): boolean => severity === 'hold' || severity === 'block'

/** Compares one review with its labels. Tips, media and reach do not count. */
export function judge(post: LabelledPost, output: ReviewOutput): Judged {
  const counted = output.findings.filter((finding) => finding.severity !== 'tip' && modelCategories.includes(finding.category))
  const overlaps = (category: string, quote: string): boolean => {
    const at = post.text.indexOf(quote)
    return counted.some((finding) => finding.category === category && finding.in === undefined && finding.start < at + quote.length && finding.end > at)
  }
  return {
    expected: new Set(post.expect.map((label) => label.category)),
    expectedHolds: new Set(post.expect.filter((label) => label.severity === 'hold').map((label) => label.category)),
    found: new Set(counted.map((finding) => finding.category)),
    foundHolds: new Set(counted.filter((finding) => isHeld(finding.severity)).map((finding) => finding.category)),
    placed: new Set(post.expect.filter((label) => overlaps(label.category, label.quote)).map((label) => label.category)),
    held: isHeld(output.verdict),
    clean: post.expect.length === 0,
  }
}

/** Sums up judged posts. */
export function toScore(judged: readonly Judged[]): Score {
  const scores = modelCategories.map((category): CategoryScore => {
    let tp = 0, fp = 0, fn = 0, placed = 0
    for (const one of judged) {
      const expected = one.expected.has(category)
      const found = one.found.has(category)
      if (expected && found) { tp++; if (one.placed.has(category)) placed++ } else if (found) fp++
      else if (expected) fn++
    }
    return { category, tp, fp, fn, precision: ratio(tp, tp + fp), recall: ratio(tp, tp + fn), f1: ratio(2 * tp, 2 * tp + fp + fn), placed: ratio(placed, tp) }
  })
  const toHold = judged.filter((one) => one.expectedHolds.size > 0)
  const rightlyHeld = toHold.filter((one) => [...one.foundHolds].some((category) => one.expectedHolds.has(category)))
  const clean = judged.filter((one) => one.clean)
  const onlyAdvise = judged.filter((one) => !one.clean && one.expectedHolds.size === 0)
  const holdRecall = ratio(rightlyHeld.length, toHold.length)
  const cleanHeld = ratio(clean.filter((one) => one.held).length, clean.length)
  return {
    posts: judged.length,
    categories: scores,
    macroF1: scores.reduce((sum, one) => sum + one.f1, 0) / scores.length,
    holdRecall,
    cleanHeld,
    cleanAdvised: ratio(clean.filter((one) => one.found.size > 0).length, clean.length),
    adviseHeld: ratio(onlyAdvise.filter((one) => one.held).length, onlyAdvise.length),
    rightHoldsAtTwoPercent: ratio(0.02 * holdRecall, 0.02 * holdRecall + 0.98 * cleanHeld),
  }
}

/** The 95 % interval of a figure by 1,000 seeded resamplings of the posts. */
export function toInterval(judged: readonly Judged[], figure: (score: Score) => number, rounds = 1000): [number, number] {
  let state = 20261120
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
  const figures = Array.from({ length: rounds }, () => figure(toScore(judged.map(() => judged[Math.floor(random() * judged.length)]).filter((one) => one !== undefined)))).sort((a, b) => a - b)
  return [figures[Math.floor(rounds * 0.025)] ?? 0, figures[Math.floor(rounds * 0.975)] ?? 0]
}
