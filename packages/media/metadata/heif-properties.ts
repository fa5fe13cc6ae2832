import { isAt, readByte, readLatin, readLong, readShort } from '../container/bytes.ts'
import { findBox, toChildren, walkBoxes, type MediaBox } from '../container/boxes.ts'
import type { MetadataItem } from '../types.ts'
import { readProfile } from './icc.ts'
import { toItem } from './items.ts'

export type Properties = { width: number; height: number; orientation: number; items: MetadataItem[] }

const mostAssociations = 2000
/** How a quarter turn against the clock, then a mirror, is said in the numbers of EXIF: by turns, then top-bottom or left-right. */
const mirrored = [[4, 2], [5, 7], [2, 4], [7, 5]] as const
const turned = [1, 8, 3, 6] as const

/** Size, turning and colours of an AVIF or HEIC picture. The size is the largest that any of its items declares. */
export function readProperties(bytes: Uint8Array, meta: MediaBox | undefined): Properties {
  const found: Properties = { width: 0, height: 0, orientation: 1, items: [] }
  const box = meta && findBox(bytes, 'iprp/ipco', toChildren(bytes, meta), meta.end)
  if (!meta || !box) return found
  const all = walkBoxes(bytes, box.data, box.end)
  for (const { name, data, end } of all) {
    if (name === 'ispe' && readLong(bytes, data + 4) * readLong(bytes, data + 8) > found.width * found.height) [found.width, found.height] = [readLong(bytes, data + 4), readLong(bytes, data + 8)]
    if (name === 'colr' && (isAt(bytes, data, 'prof') || isAt(bytes, data, 'rICC'))) found.items.push(readProfile(bytes.subarray(data + 4, end)))
    if (name === 'udes') found.items.push(toItem('caption', 'container', 'Description', readLatin(bytes, data + 4, Math.min(300, end - data - 4)).replaceAll('\0', ' ')))
  }
  const own = readAssociations(bytes, meta).flatMap((number) => all[number - 1] ?? [])
  const turns = readByte(bytes, own.find(({ name }) => name === 'irot')?.data ?? bytes.length) & 3
  const mirror = own.find(({ name }) => name === 'imir')
  found.orientation = (mirror ? mirrored[turns]?.[readByte(bytes, mirror.data) & 1] : turned[turns]) ?? 1
  return found
}

/** The numbers of the properties that belong to the main item. */
function readAssociations(bytes: Uint8Array, meta: MediaBox): number[] {
  const start = toChildren(bytes, meta)
  const main = findBox(bytes, 'pitm', start, meta.end)
  const box = findBox(bytes, 'iprp/ipma', start, meta.end)
  if (!main || !box) return []
  const wanted = readByte(bytes, main.data) === 0 ? readShort(bytes, main.data + 4) : readLong(bytes, main.data + 4)
  const isLongId = readByte(bytes, box.data) >= 1
  const isLongNumber = (readByte(bytes, box.data + 3) & 1) === 1
  const count = readLong(bytes, box.data + 4)
  let at = box.data + 8
  for (let index = 0; index < count && index < mostAssociations && at < box.end; index += 1) {
    const id = isLongId ? readLong(bytes, at) : readShort(bytes, at)
    at += isLongId ? 4 : 2
    const numbers = readByte(bytes, at)
    at += 1
    if (id === wanted) return Array.from({ length: numbers }, (_, one) => (isLongNumber ? readShort(bytes, at + one * 2) & 0x7fff : readByte(bytes, at + one) & 0x7f))
    at += numbers * (isLongNumber ? 2 : 1)
  }
  return []
}
