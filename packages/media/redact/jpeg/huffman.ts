import { Unreadable } from '../../pixels/unreadable.ts'

/** A Huffman code for reading: short codes by one look-up, longer ones by the largest code of each length. */
export type DecodeTable = { quick: Uint16Array; largest: Int32Array; offset: Int32Array; symbols: Uint8Array }

/** A Huffman code for writing: code and length of each symbol, and the table as a file holds it. */
export type EncodeTable = { codes: Uint16Array; lengths: Uint8Array; counts: Uint8Array; symbols: Uint8Array }

/** How many bits the quick look-up takes. */
export const quickBits = 9

/** Makes a table for reading from the counts of each code length and the symbols in order. */
export function toDecodeTable(counts: Uint8Array, symbols: Uint8Array): DecodeTable {
  const quick = new Uint16Array(1 << quickBits)
  const largest = new Int32Array(18).fill(-1)
  const offset = new Int32Array(18)
  let code = 0
  let index = 0
  for (let length = 1; length <= 16; length++) {
    const count = counts[length - 1] ?? 0
    offset[length] = index - code
    for (let i = 0; i < count; i++, code++, index++) {
      if (code >= 1 << length) throw new Unreadable('a Huffman table has too many codes')
      if (length > quickBits) continue
      const first = code << (quickBits - length)
      quick.fill((length << 8) | (symbols[index] ?? 0), first, first + (1 << (quickBits - length)))
    }
    if (count > 0) largest[length] = code - 1
    code <<= 1
  }
  return { quick, largest, offset, symbols }
}

/** Makes the best table of at most 16 bits for what is to be written (the procedure of ITU T.81, annex K.2). */
export function toEncodeTable(uses: Uint32Array): EncodeTable {
  const counts = toCodeCounts(uses)
  const lengths = toLengths(uses, counts)
  const symbols: number[] = []
  for (let length = 1; length <= 32; length++) for (let symbol = 0; symbol < 256; symbol++) if (lengths[symbol] === length) symbols.push(symbol)
  const table: EncodeTable = { codes: new Uint16Array(256), lengths: new Uint8Array(256), counts: counts.slice(1, 17), symbols: Uint8Array.from(symbols) }
  let code = 0
  let index = 0
  for (let length = 1; length <= 16; length++) {
    for (let i = 0; i < (counts[length] ?? 0); i++, index++, code++) {
      const symbol = symbols[index] ?? 0
      table.codes[symbol] = code
      table.lengths[symbol] = length
    }
    code <<= 1
  }
  return table
}

/** The depth of each symbol in the plain Huffman tree; index 256 is a reserved code, so that no code is all ones. */
function toDepths(uses: Uint32Array): Uint8Array {
  const frequency = new Float64Array(257)
  for (let symbol = 0; symbol < 256; symbol++) frequency[symbol] = uses[symbol] ?? 0
  frequency[256] = 1
  const depths = new Uint8Array(257)
  const next = new Int16Array(257).fill(-1)
  for (;;) {
    const first = findRarest(frequency, -1)
    const second = findRarest(frequency, first)
    if (second < 0) return depths
    frequency[first] = (frequency[first] ?? 0) + (frequency[second] ?? 0)
    frequency[second] = 0
    let last = first
    for (let at = first; at >= 0; at = next[at] ?? -1) {
      depths[at] = (depths[at] ?? 0) + 1
      last = at
    }
    next[last] = second
    for (let at = second; at >= 0; at = next[at] ?? -1) depths[at] = (depths[at] ?? 0) + 1
  }
}

function findRarest(frequency: Float64Array, except: number): number {
  let found = -1
  for (let symbol = 0; symbol < 257; symbol++) {
    const value = frequency[symbol] ?? 0
    if (value > 0 && symbol !== except && (found < 0 || value <= (frequency[found] ?? 0))) found = symbol
  }
  return found
}

/** How many codes each length has, shortened to 16 bits, without the reserved one. */
function toCodeCounts(uses: Uint32Array): Uint8Array {
  const counts = new Uint16Array(258)
  for (const depth of toDepths(uses)) if (depth > 0) counts[depth] = (counts[depth] ?? 0) + 1
  const change = (length: number, by: number): void => {
    counts[length] = (counts[length] ?? 0) + by
  }
  for (let length = 257; length > 16; length--) {
    while ((counts[length] ?? 0) > 0) {
      let shorter = length - 2
      while (counts[shorter] === 0) shorter--
      change(length, -2)
      change(length - 1, 1)
      change(shorter + 1, 2)
      change(shorter, -1)
    }
  }
  let longest = 16
  while (longest > 0 && counts[longest] === 0) longest--
  change(longest, -1)
  return Uint8Array.from(counts.subarray(0, 33))
}

/** Gives the lengths to the symbols, the shortest to the most used. */
function toLengths(uses: Uint32Array, counts: Uint8Array): Uint8Array {
  const used = [...uses.keys()].filter((symbol) => (uses[symbol] ?? 0) > 0).toSorted((a, b) => (uses[b] ?? 0) - (uses[a] ?? 0) || a - b)
  const lengths = new Uint8Array(256)
  let length = 1
  let left = counts[1] ?? 0
  for (const symbol of used) {
    while (left === 0) left = counts[++length] ?? 0
    lengths[symbol] = length
    left--
  }
  return lengths
}
