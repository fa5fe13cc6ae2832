import { toSlots, type LinearWeights, type Thresholds } from './linear-model.ts'

/**
 * The file of a frozen model, little-endian:
 * magic "SWM2", u8 id length, id (ASCII), u16 outputs, u16 categories, u32 rows, then f32 bias[outputs], f32 scale[outputs],
 * f32 doubt, advise, hold per category, f32 gate, i32 hashes[rows] (ascending), i8 weights[rows × outputs].
 */
const magic = 0x324d5753

/** Writes a model as a file. */
export function encodeModel(weights: Omit<LinearWeights, 'slots'>): Uint8Array {
  const rows = weights.hashes.length
  const head = 4 + 1 + weights.id.length + 8
  const bytes = new Uint8Array(head + 8 * weights.outputs + 12 * weights.thresholds.length + 4 + 4 * rows + rows * weights.outputs)
  const view = new DataView(bytes.buffer)
  let at = 0
  view.setUint32(at, magic, true); at += 4
  bytes[at++] = weights.id.length
  for (const char of weights.id) bytes[at++] = char.charCodeAt(0)
  view.setUint16(at, weights.outputs, true); at += 2
  view.setUint16(at, weights.thresholds.length, true); at += 2
  view.setUint32(at, rows, true); at += 4
  const float = (value: number): void => { view.setFloat32(at, value, true); at += 4 }
  weights.bias.forEach(float)
  weights.scale.forEach(float)
  for (const { doubt, advise, hold } of weights.thresholds) [doubt, advise, hold].forEach(float)
  float(weights.gate)
  for (const hash of weights.hashes) { view.setInt32(at, hash, true); at += 4 }
  bytes.set(new Uint8Array(weights.rows.buffer, weights.rows.byteOffset, weights.rows.length), at)
  return bytes
}

/** Reads a model file. Throws with the reason where the bytes are no such file or are cut short. */
export function decodeModel(bytes: Uint8Array): LinearWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const need = (count: number): void => { if (at + count > bytes.length) throw new Error(`The model file is cut short: ${bytes.length} bytes, ${at + count} needed.`) }
  let at = 0
  need(5)
  if (view.getUint32(0, true) !== magic) throw new Error('This is not a Sharewell model file.')
  at = 4
  const length = bytes[at++] ?? 0
  need(length + 8)
  let id = ''
  for (let i = 0; i < length; i++) id += String.fromCharCode(bytes[at++] ?? 0)
  const outputs = view.getUint16(at, true); at += 2
  const count = view.getUint16(at, true); at += 2
  const rowCount = view.getUint32(at, true); at += 4
  need(8 * outputs + 12 * count + 4 + rowCount * (4 + outputs))
  const float = (): number => { const value = view.getFloat32(at, true); at += 4; return value }
  const bias = Float32Array.from({ length: outputs }, float)
  const scale = Float32Array.from({ length: outputs }, float)
  const thresholds = Array.from({ length: count }, (): Thresholds => ({ doubt: float(), advise: float(), hold: float() }))
  const gate = float()
  const hashes = Int32Array.from({ length: rowCount }, () => { const value = view.getInt32(at, true); at += 4; return value })
  const rows = new Int8Array(bytes.buffer, bytes.byteOffset + at, rowCount * outputs)
  return { id, outputs, bias, scale, thresholds, gate, hashes, rows, slots: toSlots(hashes) }
}
