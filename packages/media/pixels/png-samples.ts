import { Unreadable } from './unreadable.ts'

/** How the samples of a PNG are laid out. */
export type PngLayout = { width: number; height: number; depth: number; colour: 0 | 2 | 3 | 4 | 6 }

/** Samples of a pixel for each colour type. */
const channels = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const

/** Bits that one pixel takes. */
export function toPixelBits({ depth, colour }: PngLayout): number {
  return depth * channels[colour]
}

/** Bytes of a row, without its filter. */
export function toRowLength(layout: PngLayout, width = layout.width): number {
  return Math.ceil((width * toPixelBits(layout)) / 8)
}

/** Undoes the filters of rows in place: `data` holds for each row a filter byte and the row; answers the rows alone. */
export function unfilter(data: Uint8Array, rowLength: number, rows: number, pixelBytes: number): Uint8Array {
  const out = new Uint8Array(rowLength * rows)
  for (let y = 0; y < rows; y++) {
    const from = y * (rowLength + 1) + 1
    const to = y * rowLength
    const above = y === 0 ? -1 : to - rowLength
    const filter = data[from - 1] ?? 0
    if (filter > 4) throw new Unreadable('a row has a filter that does not exist')
    undo[filter]?.(out, data, from, to, rowLength, pixelBytes, above)
  }
  return out
}

type Undo = (out: Uint8Array, data: Uint8Array, from: number, to: number, length: number, step: number, above: number) => void

/** One loop a filter, because a picture has tens of millions of bytes. `above` is negative in the first row. */
const undo: readonly Undo[] = [
  (out, data, from, to, length) => out.set(data.subarray(from, from + length), to),
  (out, data, from, to, length, step) => {
    for (let x = 0; x < length; x++) out[to + x] = (data[from + x] ?? 0) + (x >= step ? out[to + x - step] ?? 0 : 0)
  },
  (out, data, from, to, length, _step, above) => {
    for (let x = 0; x < length; x++) out[to + x] = (data[from + x] ?? 0) + (above >= 0 ? out[above + x] ?? 0 : 0)
  },
  (out, data, from, to, length, step, above) => {
    for (let x = 0; x < length; x++) out[to + x] = (data[from + x] ?? 0) + (((x >= step ? out[to + x - step] ?? 0 : 0) + (above >= 0 ? out[above + x] ?? 0 : 0)) >> 1)
  },
  (out, data, from, to, length, step, above) => {
    for (let x = 0; x < length; x++) {
      const hasLeft = x >= step
      const hasAbove = above >= 0
      out[to + x] = (data[from + x] ?? 0) + toPaeth(hasLeft ? out[to + x - step] ?? 0 : 0, hasAbove ? out[above + x] ?? 0 : 0, hasLeft && hasAbove ? out[above + x - step] ?? 0 : 0)
    }
  },
]

function toPaeth(left: number, up: number, corner: number): number {
  const a = Math.abs(up - corner)
  const b = Math.abs(left - corner)
  const c = Math.abs(left + up - corner - corner)
  return a <= b && a <= c ? left : b <= c ? up : corner
}

/** Filters a stretch of rows, each with the filter that leaves the smallest differences; pictures of few colours take none. */
export function filterRows(rows: Uint8Array, layout: PngLayout, from: number, to: number): Uint8Array {
  const rowLength = toRowLength(layout)
  const pixelBytes = Math.max(1, toPixelBits(layout) >> 3)
  const isPlain = layout.colour === 3 || layout.depth < 8
  const out = new Uint8Array((to - from) * (rowLength + 1))
  const tried = [new Uint8Array(rowLength), new Uint8Array(rowLength), new Uint8Array(rowLength)]
  for (let y = from; y < to; y++) {
    const at = y * rowLength
    const target = (y - from) * (rowLength + 1)
    if (isPlain) {
      out.set(rows.subarray(at, at + rowLength), target + 1)
      continue
    }
    const [sub, up, paeth] = tried as [Uint8Array, Uint8Array, Uint8Array]
    const sums = [0, 0, 0]
    for (let x = 0; x < rowLength; x++) {
      const value = rows[at + x] ?? 0
      const left = x >= pixelBytes ? rows[at + x - pixelBytes] ?? 0 : 0
      const above = y > 0 ? rows[at + x - rowLength] ?? 0 : 0
      const corner = y > 0 && x >= pixelBytes ? rows[at + x - rowLength - pixelBytes] ?? 0 : 0
      const s = (sub[x] = value - left)
      const u = (up[x] = value - above)
      const p = (paeth[x] = value - toPaeth(left, above, corner))
      sums[0] = (sums[0] ?? 0) + toCost(s)
      sums[1] = (sums[1] ?? 0) + toCost(u)
      sums[2] = (sums[2] ?? 0) + toCost(p)
    }
    const best = sums.indexOf(Math.min(...sums))
    out[target] = [1, 2, 4][best] ?? 0
    out.set(tried[best] ?? sub, target + 1)
  }
  return out
}

/** How far a byte is from nothing, in either direction. */
function toCost(value: number): number {
  const byte = value & 255
  return byte < 128 ? byte : 256 - byte
}

/** Copies one pixel between rows of the same layout. */
export function copyPixel(from: Uint8Array, fromRow: number, x: number, to: Uint8Array, toRow: number, toX: number, bits: number): void {
  if (bits >= 8) {
    const bytes = bits >> 3
    for (let i = 0; i < bytes; i++) to[toRow + toX * bytes + i] = from[fromRow + x * bytes + i] ?? 0
    return
  }
  const shift = 8 - bits - ((x * bits) & 7)
  putBits(to, toRow, toX, bits, ((from[fromRow + ((x * bits) >> 3)] ?? 0) >> shift) & ((1 << bits) - 1))
}

/** Puts a pixel of fewer than eight bits. */
export function putBits(rows: Uint8Array, row: number, x: number, bits: number, value: number): void {
  const at = row + ((x * bits) >> 3)
  const shift = 8 - bits - ((x * bits) & 7)
  rows[at] = ((rows[at] ?? 0) & ~(((1 << bits) - 1) << shift)) | (value << shift)
}
