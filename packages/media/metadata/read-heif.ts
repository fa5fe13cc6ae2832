import { findText, readByte, readLatin, readLong, readShort } from '../container/bytes.ts'
import { findBox, toChildren, walkBoxes, type MediaBox } from '../container/boxes.ts'
import type { MetadataItem } from '../types.ts'
import { readExif, toUnreadable } from './exif.ts'
import { readProperties } from './heif-properties.ts'
import { readPieces, toItem } from './items.ts'
import { readXmp } from './xmp.ts'

const mostItems = 2000
type Place = { at: number; length: number }
type Stored = { id: number; kind: string; content: string }

/** What an AVIF or HEIC file tells beside its pixels, and its size; `frames` counts more than one for a sequence. */
export function readHeif(bytes: Uint8Array): { items: MetadataItem[]; orientation: number; width: number; height: number; frames: number; isCut: boolean } {
  const top = walkBoxes(bytes)
  const meta = top.find(({ name }) => name === 'meta')
  const places = meta ? readPlaces(bytes, meta) : new Map<number, Place>()
  const stored = meta ? readNames(bytes, meta) : []
  const items = readPieces(stored.filter(({ kind }) => ['Exif', 'mime', 'uri '].includes(kind)).flatMap((item) => {
    const place = places.get(item.id)
    return place ? [{ size: place.length, read: () => readStored(bytes, item, place) }] : []
  }))
  const properties = readProperties(bytes, meta)
  items.push(...properties.items)
  if (meta && hasThumbnail(bytes, meta)) items.push(toItem('thumbnail', 'thumbnail', 'Small copy of the picture', 'one or more'))
  for (const box of top.filter(({ name }) => name === 'uuid' || name === 'udta')) items.push(toItem('other', 'container', 'Data of a program', `${box.end - box.start} bytes`, true))
  return { items, orientation: properties.orientation, width: properties.width, height: properties.height, frames: top.some(({ name }) => name === 'moov') ? 2 : 1, isCut: top.some(({ isCut }) => isCut) || !meta }
}

function readStored(bytes: Uint8Array, { kind, content }: Stored, { at, length }: Place): MetadataItem[] {
  if (kind === 'Exif') return (readExif(bytes, at + 4 + Math.min(64, readLong(bytes, at)), at + length) ?? toUnreadable(length)).items
  if (kind === 'mime' && content.includes('rdf')) return readXmp(bytes.subarray(at, at + length))
  return [toItem('other', 'container', 'Data of a program', `${content} ${length} bytes`, true)]
}

/** Which items the file holds: their numbers, kinds and content types. */
function readNames(bytes: Uint8Array, meta: MediaBox): Stored[] {
  const box = findBox(bytes, 'iinf', toChildren(bytes, meta), meta.end)
  if (!box) return []
  const first = box.data + (readByte(bytes, box.data) === 0 ? 6 : 8)
  return walkBoxes(bytes, first, box.end).slice(0, mostItems).filter(({ name }) => name === 'infe').map(({ data, end }) => {
    const isLong = readByte(bytes, data) >= 3
    const at = data + (isLong ? 10 : 8)
    return { id: isLong ? readLong(bytes, data + 4) : readShort(bytes, data + 4), kind: readLatin(bytes, at, 4), content: readLatin(bytes, at + 4, Math.min(100, Math.max(0, end - at - 4))).replaceAll('\0', ' ').trim() }
  })
}

/** Where each item's bytes stand; only items of one piece in the file itself are followed. */
function readPlaces(bytes: Uint8Array, meta: MediaBox): Map<number, Place> {
  const places = new Map<number, Place>()
  const box = findBox(bytes, 'iloc', toChildren(bytes, meta), meta.end)
  if (!box) return places
  const version = readByte(bytes, box.data)
  const sizes = readShort(bytes, box.data + 4)
  const [offsetSize, lengthSize, baseSize, indexSize] = [sizes >>> 12, (sizes >>> 8) & 15, (sizes >>> 4) & 15, version > 0 ? sizes & 15 : 0]
  const idat = findBox(bytes, 'idat', toChildren(bytes, meta), meta.end)
  let at = box.data + (version < 2 ? 8 : 10)
  const count = version < 2 ? readShort(bytes, box.data + 6) : readLong(bytes, box.data + 6)
  for (let index = 0; index < count && index < mostItems && at < box.end; index += 1) {
    const id = version < 2 ? readShort(bytes, at) : readLong(bytes, at)
    at += version < 2 ? 2 : 4
    const isInside = version > 0 && (readShort(bytes, at) & 15) === 1
    at += version > 0 ? 4 : 2
    const base = readSized(bytes, at, baseSize)
    at += baseSize
    const pieces = readShort(bytes, at)
    at += 2
    const start = base + readSized(bytes, at + indexSize, offsetSize) + (isInside ? (idat?.data ?? bytes.length) : 0)
    const length = readSized(bytes, at + indexSize + offsetSize, lengthSize)
    at += pieces * (indexSize + offsetSize + lengthSize)
    if (pieces >= 1 && start < bytes.length) places.set(id, { at: start, length: Math.min(length || bytes.length, bytes.length - start) })
  }
  return places
}

function readSized(bytes: Uint8Array, at: number, size: number): number {
  if (size === 4) return readLong(bytes, at)
  return size === 8 ? readLong(bytes, at) * 2 ** 32 + readLong(bytes, at + 4) : 0
}

function hasThumbnail(bytes: Uint8Array, meta: MediaBox): boolean {
  const box = findBox(bytes, 'iref', toChildren(bytes, meta), meta.end)
  return box !== undefined && findText(bytes, 'thmb', box.data, box.end) >= 0
}
