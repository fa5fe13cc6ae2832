import type { MetadataItem } from '../types.ts'
import { readNumbers, type Entry } from './directories.ts'
import { readExif } from './exif.ts'
import { readProfile } from './icc.ts'
import { readIptc, readResources } from './iptc.ts'
import { readPieces, toItem } from './items.ts'
import { readXmp } from './xmp.ts'

/** What a TIFF file tells, its size and how many pages it has. */
export function readTiff(bytes: Uint8Array): { items: MetadataItem[]; orientation: number; width: number; height: number; pages: number; isCyclic: boolean } {
  const exif = readExif(bytes, 0, bytes.length)
  if (!exif) return { items: [], orientation: 1, width: 0, height: 0, pages: 0, isCyclic: false }
  const { entries, isLittle, pages, isCyclic } = exif.directories
  const find = (tag: number): number => {
    const entry = entries.find((one) => one.tag === tag && one.place === 'main' && one.page === 0)
    return entry ? (readNumbers(bytes, entry, isLittle)[0] ?? 0) : 0
  }
  const packed = readPieces(entries.filter(({ tag }) => packedTags.has(tag)).map((entry) => ({ size: entry.size, read: () => readPacked(bytes, entry) })))
  const items = [...exif.items, ...packed]
  if (pages > 1) items.push(toItem('other', 'container', 'Pages', `${pages}`, true))
  return { items, orientation: exif.orientation, width: find(0x0100), height: find(0x0101), pages, isCyclic }
}

const packedTags = new Set([0x02bc, 0x83bb, 0x8649, 0x8773])

/** Entries that hold another format. */
function readPacked(bytes: Uint8Array, { tag, at, size }: Entry): MetadataItem[] {
  if (tag === 0x02bc) return readXmp(bytes.subarray(at, at + size))
  if (tag === 0x83bb) return readIptc(bytes, at, at + size)
  return tag === 0x8649 ? readResources(bytes, at, at + size) : [readProfile(bytes.subarray(at, at + size))]
}
