import { featureCount, isDull, toSequence, writeDynamic, writeStatic, type Sequence } from '../../packages/review/identifiers/tagger/features.ts'
import { labelCount } from '../../packages/review/identifiers/tagger/labels.ts'
import { mayFollow, toRows, type NameModel } from '../../packages/review/identifiers/tagger/tag.ts'
import type { Chance } from './generate.ts'
import type { Sample } from './samples.ts'

/** How often the lists are hidden from a name while training, so that names in no list are learned too. */
const hidden = 0.3

/** An averaged perceptron over hashed features, labels given greedily from left to right; `passes` rounds over the samples. */
export function trainPerceptron(samples: readonly Sample[], slots: number, passes: number, chance: Chance, margin: number, log: (line: string) => void): Float32Array {
  const weights = new Float32Array(slots * labelCount)
  const totals = new Float64Array(slots * labelCount)
  const stamps = new Int32Array(slots * labelCount)
  let clock = 0
  const features = new Int32Array(featureCount)
  const mask = slots - 1
  const change = (label: number, by: number): void => {
    for (let f = 0; f < featureCount; f++) {
      const at = ((features[f] ?? 0) & mask) * labelCount + label
      totals[at] = (totals[at] ?? 0) + (clock - (stamps[at] ?? 0)) * (weights[at] ?? 0)
      stamps[at] = clock
      weights[at] = (weights[at] ?? 0) + by
    }
  }
  const order = samples.map((_sample, index) => index)
  for (let pass = 0; pass < passes; pass++) {
    let wrong = 0
    let seen = 0
    for (let i = order.length - 1; i > 0; i--) {
      const j = chance.below(i + 1)
      const kept = order[i] ?? 0
      order[i] = order[j] ?? 0
      order[j] = kept
    }
    for (const index of order) {
      const sample = samples[index]
      if (!sample) continue
      const hide = chance.next() < 0.7
      let hiding = false
      const sequence: Sequence = toSequence(sample.tokens, (at) => {
        const label = sample.labels[at] ?? 0
        if (label % 2 === 1) hiding = hide && chance.next() < hidden * 1.4
        return label > 0 && label < 255 && hiding
      })
      let previous = 0
      let before = 0
      let last = 0
      for (let i = 0; i < sample.tokens.length; i++) {
        clock++
        seen++
        const gold = sample.labels[i] ?? 0
        if (previous === 0 && isDull(sequence, i)) { before = 0; continue }
        writeStatic(sequence, i, features)
        writeDynamic(sequence, i, previous, before, last, features)
        const scores = new Float64Array(labelCount)
        for (let f = 0; f < featureCount; f++) {
          const row = ((features[f] ?? 0) & mask) * labelCount
          for (let label = 0; label < labelCount; label++) scores[label] = (scores[label] ?? 0) + (weights[row + label] ?? 0)
        }
        let best = 0
        for (let label = 1; label < labelCount; label++) if (mayFollow(label, previous) && (scores[label] ?? 0) > (scores[best] ?? 0)) best = label
        // The strongest wrong label must stay behind by the margin, or the weights move.
        let rival = gold === 0 ? 1 : 0
        for (let label = 0; label < labelCount; label++) if (label !== gold && mayFollow(label, previous) && (scores[label] ?? 0) > (scores[rival] ?? 0)) rival = label
        if (best !== gold) wrong++
        if ((scores[rival] ?? 0) + margin > (scores[gold] ?? 0)) { change(gold, 1); change(rival, -1) }
        // Half of the time the true label is told, half the time the tagger lives with its own.
        const told = chance.next() < 0.5 || !mayFollow(gold, best) ? gold : best
        if (told % 2 === 1) last = told
        before = previous
        previous = told
      }
    }
    log(`pass ${pass + 1}: ${(100 * wrong / seen).toFixed(2)} % of ${seen} tokens wrong`)
  }
  clock++
  for (let at = 0; at < weights.length; at++) weights[at] = ((totals[at] ?? 0) + (clock - (stamps[at] ?? 0)) * (weights[at] ?? 0)) / clock
  return weights
}

/** The rows that weigh most, as signed bytes; the others are dropped. */
export function toNameModel(id: string, slots: number, weights: Float32Array, rowCount: number): NameModel {
  const strengths = new Float32Array(slots)
  for (let slot = 0; slot < slots; slot++) for (let label = 0; label < labelCount; label++) strengths[slot] = Math.max(strengths[slot] ?? 0, Math.abs(weights[slot * labelCount + label] ?? 0))
  const keys = Int32Array.from(strengths.keys()).sort((a, b) => (strengths[b] ?? 0) - (strengths[a] ?? 0) || a - b).slice(0, rowCount).filter((key) => (strengths[key] ?? 0) > 0).sort()
  const largest = Float32Array.from(keys, (key) => strengths[key] ?? 0).sort()[Math.floor(keys.length * 0.999)] ?? 1
  const bytes = new Int8Array(keys.length * labelCount)
  keys.forEach((key, row) => {
    for (let label = 0; label < labelCount; label++) bytes[row * labelCount + label] = Math.max(-127, Math.min(127, Math.round(127 * (weights[key * labelCount + label] ?? 0) / largest)))
  })
  return { id, slots, keys, weights: bytes, rows: toRows(slots, keys) }
}
