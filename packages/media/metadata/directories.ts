import { isAt, readLong, readShort } from '../container/bytes.ts'

/** Which directory of a TIFF structure an entry stands in. */
export type Place = 'main' | 'thumbnail' | 'exif' | 'gps' | 'interop' | 'sub'
/** One entry; `at` is where its value stands in the file, `size` its length in bytes. */
export type Entry = { place: Place; page: number; tag: number; type: number; count: number; at: number; size: number }
export type Directories = { entries: Entry[]; isLittle: boolean; start: number; end: number; pages: number; isCyclic: boolean; isCut: boolean }

const sizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4]
const mostDirectories = 64
const mostEntries = 4000

/** Reads the directories of EXIF or TIFF between two offsets; a directory is read once, and no count is trusted. */
export function readDirectories(bytes: Uint8Array, start: number, end: number): Directories | undefined {
  const isLittle = isAt(bytes, start, 'II')
  if ((!isLittle && !isAt(bytes, start, 'MM')) || readShort(bytes, start + 2, isLittle) !== 42) return undefined
  const result: Directories = { entries: [], isLittle, start, end: Math.min(end, bytes.length), pages: 0, isCyclic: false, isCut: false }
  const seen = new Set<number>()
  const waiting: { offset: number; place: Place; page: number }[] = [{ offset: readLong(bytes, start + 4, isLittle), place: 'main', page: 0 }]
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    if (next.offset === 0) continue
    const at = start + next.offset
    if (seen.has(at)) {
      result.isCyclic = true
      continue
    }
    seen.add(at)
    if (at + 2 > result.end || seen.size > mostDirectories) {
      result.isCut = true
      continue
    }
    waiting.push(...readDirectory(bytes, at, next.place, next.page, result))
  }
  return result
}

/** Reads one directory; returns those that it points to. */
function readDirectory(bytes: Uint8Array, at: number, place: Place, page: number, result: Directories): { offset: number; place: Place; page: number }[] {
  const { isLittle, start, end } = result
  const count = readShort(bytes, at, isLittle)
  const further: { offset: number; place: Place; page: number }[] = []
  if (place === 'main') result.pages += 1
  for (let index = 0; index < count; index += 1) {
    const entryAt = at + 2 + index * 12
    if (entryAt + 12 > end || result.entries.length >= mostEntries) {
      result.isCut = true
      return further
    }
    const tag = readShort(bytes, entryAt, isLittle)
    const type = readShort(bytes, entryAt + 2, isLittle)
    const values = readLong(bytes, entryAt + 4, isLittle)
    const size = (sizes[type] ?? 0) * values
    const valueAt = size <= 4 ? entryAt + 8 : start + readLong(bytes, entryAt + 8, isLittle)
    if (size === 0 || valueAt + size > end) {
      result.isCut ||= size > 0
      continue
    }
    const entry = { place, page, tag, type, count: values, at: valueAt, size }
    result.entries.push(entry)
    further.push(...findPointers(bytes, entry, isLittle))
  }
  const next = readLong(bytes, at + 2 + count * 12, isLittle)
  if (place === 'main') further.push({ offset: next, place: 'main', page: page + 1 })
  return further
}

function findPointers(bytes: Uint8Array, { tag, at, count, page, place }: Entry, isLittle: boolean): { offset: number; place: Place; page: number }[] {
  const offset = readLong(bytes, at, isLittle)
  if (tag === 0x8769) return [{ offset, place: 'exif', page }]
  if (tag === 0x8825) return [{ offset, place: 'gps', page }]
  if (tag === 0xa005 && place === 'exif') return [{ offset, place: 'interop', page }]
  if (tag !== 0x014a) return []
  return Array.from({ length: Math.min(count, 16) }, (_, index) => ({ offset: readLong(bytes, at + index * 4, isLittle), place: 'sub' as const, page }))
}

/** The numbers of an entry, at most sixteen; fractions are divided. */
export function readNumbers(bytes: Uint8Array, { type, count, at }: Entry, isLittle: boolean): number[] {
  return Array.from({ length: Math.min(count, 16) }, (_, index) => {
    if (type === 3) return readShort(bytes, at + index * 2, isLittle)
    if (type === 4) return readLong(bytes, at + index * 4, isLittle)
    if (type === 9) return readLong(bytes, at + index * 4, isLittle) | 0
    if (type === 5) return divide(readLong(bytes, at + index * 8, isLittle), readLong(bytes, at + index * 8 + 4, isLittle))
    if (type === 10) return divide(readLong(bytes, at + index * 8, isLittle) | 0, readLong(bytes, at + index * 8 + 4, isLittle) | 0)
    return bytes[at + index] ?? 0
  })
}

function divide(top: number, bottom: number): number {
  return bottom === 0 ? 0 : top / bottom
}
