// One logistic regression per output on sparse binary features, each feature scaled by how unevenly it falls
// (log-count ratio, after Wang and Manning 2012), with an L2 penalty. Deterministic: no order, no chance.
import type { Features } from '@sharewell/review/features'
import { toScale } from '@sharewell/review/linear-model'
import { minimise } from './lbfgs.ts'

/** A label that is not known: the sample is left out for that output. */
export const unlabelled = -1

/** `labels` hold 1, 0 or `unlabelled` per output. */
export type Sample = { features: Features; labels: Float32Array }
export type Linear = { hashes: number[]; weights: Float64Array[]; bias: Float64Array; rowOf: Map<number, number> }
export type LogisticOptions = { penalty: number; uneven: number; fewest: number; rounds: number }

export const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z))

/** The chances of one sample. */
export function toChances(model: Linear, features: Features): Float32Array {
  const rows = features.hashes.flatMap((hash) => model.rowOf.get(hash) ?? [])
  const scale = toScale(features.hashes.length)
  return Float32Array.from(model.weights, (weights, c) => {
    let sum = 0
    for (const row of rows) sum += weights[row] ?? 0
    return sigmoid(sum * scale + (model.bias[c] ?? 0))
  })
}

/** How unevenly each feature falls between posts with and without the label. */
function toUnevenness(rows: readonly Int32Array[], labels: readonly number[], count: number, share: number): Float64Array {
  const inside = new Float64Array(count).fill(1)
  const outside = new Float64Array(count).fill(1)
  let positives = 2
  let negatives = 2
  rows.forEach((row, i) => {
    const counts = (labels[i] ?? 0) > 0 ? inside : outside
    if (counts === inside) positives++
    else negatives++
    for (const feature of row) counts[feature] = (counts[feature] ?? 0) + 1
  })
  return inside.map((value, feature) => 1 - share + share * Math.abs(Math.log((value / positives) / ((outside[feature] ?? 1) / negatives))))
}

/** Fits all outputs. Features that stand in fewer than `fewest` samples are left out. */
export function fit(samples: readonly Sample[], options: LogisticOptions): Linear {
  const seen = new Map<number, number>()
  for (const { features } of samples) for (const hash of features.hashes) seen.set(hash, (seen.get(hash) ?? 0) + 1)
  const hashes = [...seen].filter(([, count]) => count >= options.fewest).map(([hash]) => hash).sort((a, b) => a - b)
  const rowOf = new Map(hashes.map((hash, row) => [hash, row]))
  const rows = samples.map(({ features }) => Int32Array.from(features.hashes.flatMap((hash) => rowOf.get(hash) ?? [])))
  const scales = samples.map(({ features }) => toScale(features.hashes.length))
  const outputs = samples[0]?.labels.length ?? 0
  const bias = new Float64Array(outputs)
  const weights = Array.from({ length: outputs }, (_, output) => {
    const known = samples.flatMap((sample, at) => ((sample.labels[output] ?? 0) === unlabelled ? [] : [at]))
    const labels = known.map((at) => samples[at]?.labels[output] ?? 0)
    const seenRows = known.flatMap((at) => rows[at] ?? [])
    const seenScales = known.map((at) => scales[at] ?? 0)
    const ratio = toUnevenness(seenRows, labels, hashes.length, options.uneven)
    const at = new Float64Array(hashes.length + 1)
    at[hashes.length] = -2.5
    minimise((w, gradient) => toLoss(w, gradient, seenRows, seenScales, labels, ratio, options.penalty), at, options.rounds)
    bias[output] = at[hashes.length] ?? 0
    return Float64Array.from(ratio, (factor, feature) => factor * (at[feature] ?? 0))
  })
  return { hashes, weights, bias, rowOf }
}

function toLoss(w: Float64Array, gradient: Float64Array, rows: readonly Int32Array[], scales: readonly number[], labels: readonly number[], ratio: Float64Array, penalty: number): number {
  const last = w.length - 1
  let loss = 0
  gradient.fill(0)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]
    const scale = scales[i] ?? 0
    if (!row) continue
    let z = 0
    for (const feature of row) z += (w[feature] ?? 0) * (ratio[feature] ?? 0)
    const p = sigmoid(z * scale + (w[last] ?? 0))
    const y = labels[i] ?? 0
    loss -= Math.log(Math.max(1e-12, y > 0 ? p : 1 - p))
    const error = p - y
    gradient[last] = (gradient[last] ?? 0) + error
    for (const feature of row) gradient[feature] = (gradient[feature] ?? 0) + error * scale * (ratio[feature] ?? 0)
  }
  for (let feature = 0; feature < last; feature++) {
    const value = w[feature] ?? 0
    loss += 0.5 * penalty * value * value
    gradient[feature] = (gradient[feature] ?? 0) + penalty * value
  }
  return loss
}
