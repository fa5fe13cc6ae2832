import { isAt, readByte, readLong, readShort, readText } from '../container/bytes.ts'
import type { MetadataItem, MetadataKind } from '../types.ts'
import { readExif } from './exif.ts'
import { toItem } from './items.ts'
import { readXmp } from './xmp.ts'

const mostResources = 500

const names: Record<number, readonly [kind: MetadataKind, label: string]> = {
  5: ['caption', 'Title'],
  25: ['caption', 'Keyword'],
  40: ['caption', 'Instructions'],
  55: ['time', 'Day'],
  60: ['time', 'Time'],
  62: ['time', 'Day digitised'],
  63: ['time', 'Time digitised'],
  65: ['software', 'Program'],
  80: ['owner', 'Author'],
  85: ['owner', 'Author’s position'],
  90: ['position', 'City'],
  92: ['position', 'Part of the city'],
  95: ['position', 'State'],
  100: ['position', 'Country code'],
  101: ['position', 'Country'],
  103: ['serial', 'Job'],
  105: ['caption', 'Headline'],
  110: ['owner', 'Credit'],
  115: ['owner', 'Source'],
  116: ['owner', 'Copyright'],
  118: ['owner', 'Contact'],
  120: ['caption', 'Caption'],
  122: ['owner', 'Caption’s writer'],
}

/** Reads the resources of Photoshop: IPTC, small copies, and whatever else is packed there. */
export function readResources(bytes: Uint8Array, start: number, end: number): MetadataItem[] {
  const items: MetadataItem[] = []
  let at = start
  for (let count = 0; at + 12 <= end && count < mostResources && isAt(bytes, at, '8BIM'); count += 1) {
    const id = readShort(bytes, at + 4)
    const name = readByte(bytes, at + 6)
    const sizeAt = at + 6 + name + 1 + ((name + 1) % 2)
    const size = readLong(bytes, sizeAt)
    const data = sizeAt + 4
    const dataEnd = Math.min(end, data + size)
    items.push(...readResource(bytes, id, data, dataEnd))
    at = data + size + (size % 2)
  }
  if (items.length === 0) items.push(toItem('other', 'iptc', 'Data of an image editor', `${end - start} bytes`, true))
  return items
}

function readResource(bytes: Uint8Array, id: number, start: number, end: number): MetadataItem[] {
  if (id === 0x0404) return readIptc(bytes, start, end)
  if (id === 0x0409 || id === 0x040c) return [toItem('thumbnail', 'thumbnail', 'Small copy of the picture', `${end - start} bytes`)]
  if (id === 0x0422) return readExif(bytes, start, end)?.items ?? []
  if (id === 0x0424) return readXmp(bytes.subarray(start, end))
  return []
}

/** Reads the data sets of IPTC. */
export function readIptc(bytes: Uint8Array, start: number, end: number): MetadataItem[] {
  const items: MetadataItem[] = []
  let at = start
  while (at + 5 <= end && readByte(bytes, at) === 0x1c && items.length < mostResources) {
    const length = readShort(bytes, at + 3)
    if (length > 0x7fff) break
    const value = readText(bytes.subarray(at + 5, Math.min(end, at + 5 + Math.min(length, 1200))))
    const known = readByte(bytes, at + 1) === 2 ? names[readByte(bytes, at + 2)] : undefined
    if (known && value.trim()) items.push(toItem(known[0], 'iptc', known[1], value))
    at += 5 + length
  }
  return items
}
