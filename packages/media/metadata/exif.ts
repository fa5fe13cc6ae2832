import { readLatin, readText, readWideText } from '../container/bytes.ts'
import type { MetadataItem } from '../types.ts'
import { readDirectories, readNumbers, type Directories, type Entry } from './directories.ts'
import { plainTags, tags } from './exif-tags.ts'
import { toItem } from './items.ts'

export type Exif = { items: MetadataItem[]; orientation: number; directories: Directories }

/** No file needs more EXIF parts than this; further ones are not read. */
export const mostExif = 8

/** What stands for EXIF that cannot be read; it turns nothing. */
export function toUnreadable(size: number): Pick<Exif, 'items' | 'orientation'> {
  return { items: [toItem('other', 'exif', 'Unreadable data', `${size} bytes`, true)], orientation: 0 }
}

/** Reads EXIF (a TIFF structure) between two offsets. */
export function readExif(bytes: Uint8Array, start: number, end: number): Exif | undefined {
  const directories = readDirectories(bytes, start, end)
  if (!directories) return undefined
  const { entries, isLittle } = directories
  const items = [...readPosition(bytes, directories), ...entries.filter(({ place }) => place !== 'gps').flatMap((entry) => readEntry(bytes, entry, directories))]
  if (directories.pages > 1) items.push(...findThumbnail(bytes, directories))
  const plain = entries.filter(({ tag, place }) => place !== 'gps' && plainTags.has(tag)).length
  if (plain > 0) items.push(toItem('other', 'exif', 'Camera settings', `${plain} entries`))
  if (directories.isCyclic) items.push(toItem('other', 'exif', 'Directories that point at each other', 'read once', true))
  if (directories.isCut) items.push(toItem('other', 'exif', 'Entries that could not be read', 'damaged or too many', true))
  const turned = entries.find(({ tag, place, page }) => tag === 0x0112 && place === 'main' && page === 0)
  const orientation = turned ? (readNumbers(bytes, turned, isLittle)[0] ?? 1) : 1
  return { items, orientation: orientation >= 1 && orientation <= 8 ? orientation : 1, directories }
}

function readEntry(bytes: Uint8Array, entry: Entry, { isLittle }: Directories): MetadataItem[] {
  const known = tags[entry.tag]
  if (known) {
    const value = readValue(bytes, entry, isLittle)
    return value ? [toItem(known[0], 'exif', known[1], value)] : []
  }
  if (plainTags.has(entry.tag) || entry.place === 'interop') return []
  if (entry.tag === 0x83bb || entry.tag === 0x02bc || entry.tag === 0x8649) return []
  return [toItem('other', 'exif', `Entry ${entry.tag.toString(16).padStart(4, '0')}`, readValue(bytes, entry, isLittle), true)]
}

function readValue(bytes: Uint8Array, entry: Entry, isLittle: boolean): string {
  const raw = bytes.subarray(entry.at, entry.at + Math.min(entry.size, 1200))
  if (entry.tag >= 0x9c9b && entry.tag <= 0x9c9f) return readWideText(raw, true).replace(/\0[\s\S]*$/, '')
  if (entry.tag === 0x9286) return readComment(raw, isLittle)
  if (entry.tag === 0x927c || entry.tag === 0x8773) return `${entry.size} bytes`
  if (entry.type === 2 || entry.type === 129) return readText(raw).replace(/[\0\s]+$/, '')
  if (entry.type === 7) return `${entry.size} bytes`
  return readNumbers(bytes, entry, isLittle).map((value) => String(Math.round(value * 10_000) / 10_000)).join(' ')
}

/** A user's comment begins with the name of its character set. */
function readComment(raw: Uint8Array, isLittle: boolean): string {
  const body = raw.subarray(8)
  return (readLatin(raw, 0, 7) === 'UNICODE' ? readWideText(body, isLittle) : readText(body)).replaceAll('\0', '').trim()
}

function readPosition(bytes: Uint8Array, { entries, isLittle }: Directories): MetadataItem[] {
  const gps = entries.filter(({ place }) => place === 'gps')
  if (gps.length === 0) return []
  const find = (tag: number): Entry | undefined => gps.find((entry) => entry.tag === tag)
  const readLetter = (tag: number): string => readLatin(bytes, find(tag)?.at ?? bytes.length, 1)
  const readDegrees = (tag: number, letter: string): number | undefined => {
    const entry = find(tag)
    const [degrees = 0, minutes = 0, seconds = 0] = entry ? readNumbers(bytes, entry, isLittle) : []
    return entry && (degrees + minutes / 60 + seconds / 3600) * (/[SW]/i.test(letter) ? -1 : 1)
  }
  const latitude = readDegrees(2, readLetter(1))
  const longitude = readDegrees(4, readLetter(3))
  const items = latitude !== undefined && longitude !== undefined ? [toItem('position', 'exif', 'Where it was taken', `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`)] : []
  const altitude = find(6)
  if (altitude) items.push(toItem('position', 'exif', 'Height above the sea', `${Math.round(readNumbers(bytes, altitude, isLittle)[0] ?? 0)} m`))
  const day = find(29)
  if (day) items.push(toItem('time', 'exif', 'Day, by satellite', readValue(bytes, day, isLittle)))
  const time = find(7)
  if (time) items.push(toItem('time', 'exif', 'Time, by satellite', readNumbers(bytes, time, isLittle).map((value) => String(Math.floor(value)).padStart(2, '0')).join(':')))
  const named = new Set([0, 1, 2, 3, 4, 5, 6, 7, 29])
  const others = gps.filter(({ tag }) => !named.has(tag)).length
  if (items.length === 0 || others > 0) items.push(toItem('position', 'exif', 'Further data on the place', `${Math.max(others, 1)} entries`))
  return items
}

/** The second directory of EXIF describes a small copy of the picture, which may show what was cropped away. */
function findThumbnail(bytes: Uint8Array, { entries, isLittle, start, end }: Directories): MetadataItem[] {
  const find = (tag: number): Entry | undefined => entries.find((entry) => entry.page > 0 && entry.tag === tag)
  const offset = find(0x0201) ?? find(0x0111)
  const length = find(0x0202) ?? find(0x0117)
  if (!offset || !length) return []
  const size = readNumbers(bytes, length, isLittle)[0] ?? 0
  const at = start + (readNumbers(bytes, offset, isLittle)[0] ?? 0)
  return [toItem('thumbnail', 'thumbnail', 'Small copy of the picture', at + size > end ? 'damaged' : `${size} bytes`)]
}

/** The smallest EXIF that turns a picture upright: one entry. */
export function writeOrientation(orientation: number): Uint8Array {
  return Uint8Array.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0])
}
