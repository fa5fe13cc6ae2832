// Fits the outputs of the labels and joins them into the outputs of the frozen model.
import { modelCategories } from '@sharewell/review/linear-model'
import { fit, type Linear, type LogisticOptions, type Sample } from './logistic.ts'

const half = modelCategories.length
const fault = 2 * half
const heldAtAll = fault + 1
const grave = fault + 2

/**
 * The frozen model's outputs: at fault per category, how much to hold it, at fault at all. How much to hold is the sum, in
 * logits, of three answers: held in this category, held at all, and held rather than advised. All are linear in the same
 * features, so their weights are added here and the engine pays nothing for the second opinion.
 */
export function fitJoined(samples: readonly Sample[], options: LogisticOptions): Linear {
  const fitted = fit(samples, options)
  const join = (c: number): Float64Array => Float64Array.from(fitted.weights[c] ?? [], (weight, row) => weight + (fitted.weights[heldAtAll]?.[row] ?? 0) + (fitted.weights[grave]?.[row] ?? 0))
  const weights = fitted.weights.slice(0, fault + 1).map((own, c) => (c >= half && c < fault ? join(c) : own))
  const bias = fitted.bias.slice(0, fault + 1).map((own, c) => (c >= half && c < fault ? own + (fitted.bias[heldAtAll] ?? 0) + (fitted.bias[grave] ?? 0) : own))
  return { ...fitted, weights, bias }
}
