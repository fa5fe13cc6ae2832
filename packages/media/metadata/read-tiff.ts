import { readLong } from '../container/bytes.ts'
import type { MetadataItem } from '../types.ts'
import { readNumbers } from './directories.ts'
import { readExif } from './exif.ts'
import { readProfile } from './icc.ts'
import { readIptc, readResources } from './iptc.ts'
import { toItem } from './items.ts'
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
  const packed = entries.slice(0, 400).flatMap(({ tag, at, size }) => {
    if (tag === 0x02bc) return readXmp(bytes.subarray(at, at + size))
    if (tag === 0x83bb) return readIptc(bytes, at, at + size)
    if (tag === 0x8649) return readResources(bytes, at, at + size)
    return tag === 0x8773 && readLong(bytes, at) > 0 ? [readProfile(bytes.subarray(at, at + size))] : []
  })
  const items = [...exif.items, ...packed]
  if (pages > 1) items.push(toItem('other', 'container', 'Pages', `${pages}`, true))
  return { items, orientation: exif.orientation, width: find(0x0100), height: find(0x0101), pages, isCyclic }
}
