import { labelCount } from './labels.ts'
import { toRows, type NameModel } from './tag.ts'

/** The file of the name tagger, little-endian: magic "SWN1", u8 id length, id (ASCII), u32 slots (a power of two), u32 rows, i32 keys[rows] (ascending), i8 weights[rows × labels]. */
const magic = 0x314e5753

/** Writes the weights as a file. */
export function encodeNameModel({ id, slots, keys, weights }: Omit<NameModel, 'rows'>): Uint8Array {
  const head = 13 + id.length
  const bytes = new Uint8Array(head + 4 * keys.length + weights.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, magic, true)
  bytes[4] = id.length
  for (let i = 0; i < id.length; i++) bytes[5 + i] = id.charCodeAt(i)
  view.setUint32(5 + id.length, slots, true)
  view.setUint32(9 + id.length, keys.length, true)
  keys.forEach((key, index) => view.setInt32(head + 4 * index, key, true))
  bytes.set(Uint8Array.from(weights, (weight) => weight & 255), head + 4 * keys.length)
  return bytes
}

/** Reads a file of weights. Throws with the reason where the bytes are no such file or are cut short. */
export function decodeNameModel(bytes: Uint8Array): NameModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 13 || view.getUint32(0, true) !== magic) throw new Error('This is not a file of the name tagger.')
  const length = bytes[4] ?? 0
  const head = 13 + length
  if (bytes.length < head) throw new Error(`The name tagger's file is cut short: ${bytes.length} bytes.`)
  let id = ''
  for (let i = 0; i < length; i++) id += String.fromCharCode(bytes[5 + i] ?? 0)
  const slots = view.getUint32(5 + length, true)
  const count = view.getUint32(9 + length, true)
  if (slots === 0 || slots > 1 << 24 || (slots & (slots - 1)) !== 0) throw new Error(`The name tagger's file says ${slots} slots, which is no power of two that fits.`)
  const size = head + count * (4 + labelCount)
  if (bytes.length !== size) throw new Error(`The name tagger's file has ${bytes.length} bytes, ${size} are needed.`)
  const keys = Int32Array.from({ length: count }, (_none, index) => view.getInt32(head + 4 * index, true))
  return { id, slots, keys, weights: new Int8Array(bytes.buffer, bytes.byteOffset + head + 4 * count, count * labelCount), rows: toRows(slots, keys) }
}
