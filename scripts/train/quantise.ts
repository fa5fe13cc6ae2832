import { encodeModel } from '@sharewell/review/model-file'
import type { Linear } from './logistic.ts'
import type { Chosen } from './thresholds.ts'

/** Features whose weights all round to less than this are left out: they move no chance by more than a thousandth. */
const leastByte = 2

/**
 * The frozen model's file: signed bytes per weight, the heaviest weight of an output at 127. Nothing is clipped: the heaviest
 * weights are what the rules say, and cutting off one in a thousand moved chances by up to .9.
 */
export function quantise(model: Linear, id: string, chosen: Chosen): Uint8Array {
  const outputs = model.weights.length
  const scale = Float32Array.from(model.weights, (weights) => weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6) / 127)
  const kept = model.hashes.map((hash, row) => ({ hash, bytes: Int8Array.from({ length: outputs }, (_, c) => Math.round((model.weights[c]?.[row] ?? 0) / (scale[c] ?? 1))) })).filter(({ bytes }) => bytes.some((value) => Math.abs(value) >= leastByte))
  const rows = new Int8Array(kept.length * outputs)
  kept.forEach(({ bytes }, at) => rows.set(bytes, at * outputs))
  return encodeModel({ id, outputs, bias: Float32Array.from(model.bias), scale, ...chosen, hashes: Int32Array.from(kept, ({ hash }) => hash), rows })
}
