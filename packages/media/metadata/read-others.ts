import { findText, isAt, readLatin, readLong, readShort, readText, readWideText } from '../container/bytes.ts'
import { walkBoxes } from '../container/boxes.ts'
import type { MetadataItem, MetadataKind } from '../types.ts'
import { enough, toItem } from './items.ts'
import { readXmp } from './xmp.ts'

const atoms: Record<string, readonly [kind: MetadataKind, label: string]> = {
  '\u00a9xyz': ['position', 'Where it was filmed'],
  loci: ['position', 'Where it was filmed'],
  '\u00a9day': ['time', 'Filmed on'],
  '\u00a9mak': ['device', 'Maker'],
  '\u00a9mod': ['device', 'Model'],
  '\u00a9swr': ['software', 'Software'],
  '\u00a9too': ['software', 'Software'],
  '\u00a9nam': ['caption', 'Title'],
  '\u00a9cmt': ['caption', 'Comment'],
  '\u00a9des': ['caption', 'Description'],
  '\u00a9ART': ['owner', 'Artist'],
  '\u00a9aut': ['owner', 'Author'],
  cprt: ['owner', 'Copyright'],
}
const holders = new Set(['moov', 'udta', 'meta', 'ilst', 'trak', 'mdia'])
const mostDepth = 6

/** What an MP4 or MOV file tells: place, time, device. The film itself is not read. */
export function readVideo(bytes: Uint8Array): MetadataItem[] {
  const items: MetadataItem[] = []
  let budget = 5000
  const enter = (from: number, to: number, depth: number, inside: string): void => {
    for (const { name, data, end } of walkBoxes(bytes, from, to)) {
      budget -= 1
      if (budget < 0 || items.length >= enough.items) return
      const atom = atoms[name]
      if (atom) items.push(toItem(atom[0], 'container', atom[1], name === 'loci' ? readLoci(bytes, data) : readAtom(bytes, data, end)))
      else if (name === 'mvhd') items.push(...readCreation(bytes, data))
      else if (name === 'keys') items.push(...readKeys(bytes, data, end))
      else if (name === 'uuid' || name === 'XMP_') items.push(...readXmp(bytes.subarray(name === 'uuid' ? data + 16 : data, Math.min(end, data + 1_000_000))))
      else if (holders.has(name) && depth < mostDepth) enter(name === 'meta' && readLong(bytes, data) === 0 ? data + 4 : data, end, depth + 1, name)
      else if (inside === 'ilst') items.push(...readListed(bytes, data, end))
    }
  }
  enter(0, bytes.length, 0, '')
  return items
}

/** Texts of QuickTime begin with length and language, those of iTunes stand in a box of data. */
function readAtom(bytes: Uint8Array, data: number, end: number): string {
  const from = isAt(bytes, data + 4, 'data') ? data + 16 : data + 4
  return readText(bytes.subarray(from, Math.min(end, from + 400)))
}

function readListed(bytes: Uint8Array, data: number, end: number): MetadataItem[] {
  if (!isAt(bytes, data + 4, 'data')) return []
  const value = readAtom(bytes, data, end)
  if (/^[+-]\d{1,3}\.\d/.test(value)) return [toItem('position', 'container', 'Where it was filmed', value)]
  return /^[\x20-\x7e]{2,}$/.test(value) ? [toItem(/^\d{4}-\d\d-\d\d/.test(value) ? 'time' : 'device', 'container', 'Entry', value)] : []
}

function readLoci(bytes: Uint8Array, data: number): string {
  const nul = bytes.subarray(data + 6, data + 206).indexOf(0)
  const at = data + 6 + Math.max(0, nul) + 2
  const [longitude, latitude] = [0, 4].map((offset) => (readLong(bytes, at + offset) | 0) / 65_536)
  return `${latitude?.toFixed(4)}, ${longitude?.toFixed(4)}`
}

function readCreation(bytes: Uint8Array, data: number): MetadataItem[] {
  const seconds = bytes[data] === 1 ? readLong(bytes, data + 8) : readLong(bytes, data + 4)
  if (seconds === 0) return []
  return [toItem('time', 'container', 'Made', new Date((seconds - 2_082_844_800) * 1000).toISOString().slice(0, 19).replace('T', ' '))]
}

function readKeys(bytes: Uint8Array, data: number, end: number): MetadataItem[] {
  const keys = readLatin(bytes, data, Math.min(4000, end - data))
  return keys.includes('location') ? [toItem('position', 'container', 'Entry for the place', 'present')] : []
}

const properties: readonly [name: string, kind: MetadataKind, label: string][] = [
  ['/Author', 'owner', 'Author'],
  ['/Title', 'caption', 'Title'],
  ['/Subject', 'caption', 'Subject'],
  ['/Keywords', 'caption', 'Keywords'],
  ['/Creator', 'software', 'Written with'],
  ['/Producer', 'software', 'Made with'],
  ['/CreationDate', 'time', 'Made'],
  ['/ModDate', 'time', 'Changed'],
]
const mostRead = 2_000_000

/** Properties that stand openly in a PDF file; packed ones are not unpacked. */
export function readPdf(bytes: Uint8Array): MetadataItem[] {
  const halves = bytes.length > 2 * mostRead ? [bytes.subarray(0, mostRead), bytes.subarray(bytes.length - mostRead)] : [bytes]
  return halves.flatMap((half) => [...properties.flatMap(([name, kind, label]) => readProperty(half, name, kind, label)), ...readPacket(half)])
}

function readProperty(bytes: Uint8Array, name: string, kind: MetadataKind, label: string): MetadataItem[] {
  const at = findText(bytes, name)
  if (at < 0) return []
  const value = /^\s{0,4}(?:\(((?:[^()\\]|\\.){0,400})\)|<([0-9A-Fa-f]{2,800})>)/.exec(readLatin(bytes, at + name.length, 900))
  if (!value) return []
  const raw = value[2] === undefined ? Uint8Array.from(value[1] ?? '', (character) => character.charCodeAt(0)) : fromHex(value[2])
  const text = isAt(raw, 0, '\xfe\xff') ? readWideText(raw.subarray(2), false) : readText(raw)
  return text.trim() ? [toItem(kind, 'container', label, text)] : []
}

function fromHex(digits: string): Uint8Array {
  return Uint8Array.from({ length: digits.length >> 1 }, (_, index) => Number.parseInt(digits.slice(index * 2, index * 2 + 2), 16))
}

function readPacket(bytes: Uint8Array): MetadataItem[] {
  const start = findText(bytes, '<x:xmpmeta')
  const end = start < 0 ? -1 : findText(bytes, '</x:xmpmeta>', start)
  return end < 0 ? [] : readXmp(bytes.subarray(start, end + 12))
}

/** What an SVG file could do or hold beside its shapes. */
export function readSvg(bytes: Uint8Array): MetadataItem[] {
  const text = readText(bytes.subarray(0, mostRead)).replaceAll('\0', '')
  const found: MetadataItem[] = []
  if (/<script|\son\w{2,30}\s?=|javascript:/i.test(text)) found.push(toItem('other', 'container', 'Script', 'runs when the file is opened', true))
  if (/<image[\s>]|data:image/i.test(text)) found.push(toItem('other', 'container', 'A picture inside', 'present', true))
  if (/(?:href|src)\s?=\s?["']https?:/i.test(text)) found.push(toItem('other', 'container', 'Link to another computer', 'loaded when the file is opened', true))
  if (/<!ENTITY/i.test(text)) found.push(toItem('other', 'container', 'Entities', 'can name other files', true))
  return found
}

/** The size of a BMP picture. */
export function readBmpSize(bytes: Uint8Array): { width: number; height: number } {
  if (readLong(bytes, 14, true) === 12) return { width: readShort(bytes, 18, true), height: readShort(bytes, 20, true) }
  return { width: Math.abs(readLong(bytes, 18, true) | 0), height: Math.abs(readLong(bytes, 22, true) | 0) }
}
