// Multi-label logistic regression on sparse binary features: Adagrad, seeded order, weights shrunk towards zero.
import { toScale } from '@sharewell/review/linear-model'
import type { Features } from '@sharewell/review/features'

export type Sample = { features: Features; labels: Float32Array; weight: number }
export type Linear = { weights: Map<number, Float32Array>; bias: Float32Array; outputs: number }
export type SgdOptions = { epochs: number; rate: number; shrink: number; seed: number; drop: number }

/** A small seeded generator (mulberry32): numbers in [0, 1). */
export function toRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z))

/** The logits of one sample. */
export function toLogits(model: Linear, features: Features): Float32Array {
  const logits = new Float32Array(model.outputs)
  for (const hash of features.hashes) {
    const row = model.weights.get(hash)
    if (row) for (let c = 0; c < model.outputs; c++) logits[c] = (logits[c] ?? 0) + (row[c] ?? 0)
  }
  const scale = toScale(features.hashes.length)
  for (let c = 0; c < model.outputs; c++) logits[c] = (logits[c] ?? 0) * scale + (model.bias[c] ?? 0)
  return logits
}

/** Fits the weights. Features seen in fewer than two samples are left out. */
export function fit(samples: readonly Sample[], outputs: number, options: SgdOptions): Linear {
  const seen = new Map<number, number>()
  for (const { features } of samples) for (const hash of features.hashes) seen.set(hash, (seen.get(hash) ?? 0) + 1)
  const index = new Map<number, number>()
  for (const [hash, count] of seen) if (count >= 2) index.set(hash, index.size)
  const rows = samples.map(({ features }) => Int32Array.from(features.hashes.flatMap((hash) => { const at = index.get(hash); return at === undefined ? [] : [at] })))
  const w = new Float32Array(index.size * outputs)
  const g2 = new Float32Array(index.size * outputs).fill(1e-3)
  const bias = new Float32Array(outputs).fill(-2.5)
  const bias2 = new Float32Array(outputs).fill(1e-3)
  const random = toRandom(options.seed)
  const order = samples.map((_, at) => at)
  const z = new Float32Array(outputs)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) { const j = Math.floor(random() * (i + 1)); const a = order[i] ?? 0; order[i] = order[j] ?? 0; order[j] = a }
    for (const at of order) {
      const sample = samples[at]
      const row = rows[at]
      if (!sample || !row) continue
      const scale = toScale(sample.features.hashes.length)
      const kept = options.drop > 0 ? row.filter(() => random() >= options.drop) : row
      const lift = options.drop > 0 ? scale / (1 - options.drop) : scale
      z.fill(0)
      for (const feature of kept) for (let c = 0; c < outputs; c++) z[c] = (z[c] ?? 0) + (w[feature * outputs + c] ?? 0)
      for (let c = 0; c < outputs; c++) {
        const error = (sigmoid((z[c] ?? 0) * lift + (bias[c] ?? 0)) - (sample.labels[c] ?? 0)) * sample.weight
        z[c] = error * lift
        bias2[c] = (bias2[c] ?? 0) + error * error
        bias[c] = (bias[c] ?? 0) - options.rate * error / Math.sqrt(bias2[c] ?? 1)
      }
      for (const feature of kept) {
        const base = feature * outputs
        for (let c = 0; c < outputs; c++) {
          const k = base + c
          const gradient = (z[c] ?? 0) + options.shrink * (w[k] ?? 0)
          g2[k] = (g2[k] ?? 0) + gradient * gradient
          w[k] = (w[k] ?? 0) - options.rate * gradient / Math.sqrt(g2[k] ?? 1)
        }
      }
    }
  }
  const weights = new Map<number, Float32Array>()
  for (const [hash, at] of index) weights.set(hash, w.slice(at * outputs, (at + 1) * outputs))
  return { weights, bias, outputs }
}
