import { decodeModel } from '@sharewell/review/model-file'
import { modelCategories } from '@sharewell/review/linear-model'
import { expect, it } from 'vitest'
import { quantise } from './quantise.ts'

const chosen = { thresholds: modelCategories.map(() => ({ doubt: 0.1, advise: 0.3, hold: 0.4 })), gate: 0.3 }
const outputs = 2 * modelCategories.length + 1
const count = 3000
/** Small weights everywhere, a few a hundred times heavier, as what the rules say is. */
const toWeight = (row: number, c: number): number => Math.sin(row * 7 + c) * (row % 1000 === 3 ? 20 : 0.2)

it('keeps the heaviest weights whole, and every weight within half a step', () => {
  const weights = Array.from({ length: outputs }, (_, c) => Float64Array.from({ length: count }, (_, row) => toWeight(row, c)))
  const hashes = Array.from({ length: count }, (_, row) => row * 31 + 1)
  const model = decodeModel(quantise({ hashes, weights, bias: new Float64Array(outputs), rowOf: new Map() }, 'test', chosen))
  const kept = new Map(Array.from(model.hashes, (hash, row) => [hash, row]))
  weights.forEach((own, c) => own.forEach((weight, row) => {
    const at = kept.get(hashes[row] ?? 0)
    const step = model.scale[c] ?? 0
    const stands = at === undefined ? 0 : (model.rows[at * outputs + c] ?? 0) * step
    expect(Math.abs(stands - weight), `row ${row} of output ${c}`).toBeLessThanOrEqual(step * (at === undefined ? 1.5 : 0.501))
  }))
})
