import { readLatin, readLong } from './bytes.ts'

/** One box of AVIF, HEIC, MP4 or MOV: `data` its first byte after the header. */
export type MediaBox = { name: string; start: number; data: number; end: number; isCut: boolean }

/** A file of more boxes than this at one level is not read further. */
const mostBoxes = 2000

/** The boxes of one level. A box that claims more than its parent has is cut there. */
export function walkBoxes(bytes: Uint8Array, from = 0, to = bytes.length): MediaBox[] {
  const boxes: MediaBox[] = []
  let at = from
  while (at + 8 <= to && boxes.length < mostBoxes) {
    let size = readLong(bytes, at)
    let header = 8
    if (size === 1) {
      size = readLong(bytes, at + 8) * 2 ** 32 + readLong(bytes, at + 12)
      header = 16
    }
    if (size === 0) size = to - at
    if (size < header) break
    const end = Math.min(to, at + size)
    boxes.push({ name: readLatin(bytes, at + 4, 4), start: at, data: Math.min(end, at + header), end, isCut: at + size > to })
    at += size
  }
  return boxes
}

/** The first box reached by a path of names, for instance `moov/udta`; `meta` boxes skip their version where they have one. */
export function findBox(bytes: Uint8Array, path: string, from = 0, to = bytes.length): MediaBox | undefined {
  let [start, end] = [from, to]
  let found: MediaBox | undefined
  for (const name of path.split('/')) {
    found = walkBoxes(bytes, start, end).find((box) => box.name === name)
    if (!found) return undefined
    start = toChildren(bytes, found)
    end = found.end
  }
  return found
}

/** Where the boxes inside a box begin. */
export function toChildren(bytes: Uint8Array, box: MediaBox): number {
  return box.name === 'meta' && readLong(bytes, box.data) === 0 ? box.data + 4 : box.data
}
