import { featureCount, isDull, writeDynamic, writeStatic, type Sequence } from './features.ts'
import { labelCount } from './labels.ts'

/**
 * The frozen weights. A feature's hash, cut to `slots` (a power of two), leads through `rows` to its row of weights: one signed byte a label; row 0 is empty.
 * `keys` are the slots that have a row, in order: the first key's row is row 1.
 */
export type NameModel = { readonly id: string; readonly slots: number; readonly keys: Int32Array; readonly weights: Int8Array; readonly rows: Uint16Array }

/** The table that leads from slots to rows. Throws where there are more than 65,535 keys. */
export function toRows(slots: number, keys: Int32Array): Uint16Array {
  if (keys.length > 65_535) throw new Error(`A name model holds at most 65,535 rows, not ${keys.length}.`)
  const rows = new Uint16Array(slots)
  keys.forEach((key, index) => { rows[key] = index + 1 })
  return rows
}

/** `margin` per token: how far the label chosen stood above the next (in the model's own units); 0 for no label. */
export type Tagging = { readonly labels: Uint8Array; readonly margins: Float32Array }

const features = new Int32Array(featureCount)
const scores = new Float64Array(labelCount)

/** Whether `label` may follow `previous`: an inside only after a begin or inside of its own type. */
export const mayFollow = (label: number, previous: number): boolean => label === 0 || label % 2 === 1 || previous === label || previous === label - 1

/** Labels a sequence from left to right, each token by the best label that may follow. Linear in the number of tokens. */
export function tag(sequence: Sequence, { slots, weights, rows }: NameModel): Tagging {
  const count = sequence.words.length
  const out = new Uint8Array(count)
  const margins = new Float32Array(count)
  const mask = slots - 1
  let previous = 0
  let before = 0
  let last = 0
  for (let i = 0; i < count; i++) {
    if (previous === 0 && isDull(sequence, i)) { before = 0; continue }
    writeStatic(sequence, i, features)
    writeDynamic(sequence, i, previous, before, last, features)
    for (let label = 0; label < labelCount; label++) scores[label] = 0
    for (let f = 0; f < featureCount; f++) {
      const row = ((rows[(features[f] ?? 0) & mask] ?? 0) - 1) * labelCount
      if (row < 0) continue
      for (let label = 0; label < labelCount; label++) scores[label] = (scores[label] ?? 0) + (weights[row + label] ?? 0)
    }
    let best = 0
    let second = -Infinity
    for (let label = 1; label < labelCount; label++) {
      const score = scores[label] ?? 0
      if (!mayFollow(label, previous)) continue
      if (score > (scores[best] ?? 0)) { second = scores[best] ?? 0; best = label } else if (score > second) second = score
    }
    out[i] = best
    margins[i] = (scores[best] ?? 0) - second
    if (best % 2 === 1) last = best
    before = previous
    previous = best
  }
  return { labels: out, margins }
}

