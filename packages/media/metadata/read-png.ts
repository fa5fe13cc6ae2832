import { readByte, readLatin, readShort, readText } from '../container/bytes.ts'
import type { PngChunk, PngWalk } from '../container/png.ts'
import type { MetadataItem, MetadataKind } from '../types.ts'
import { mostExif, readExif, toUnreadable } from './exif.ts'
import { readProfile } from './icc.ts'
import { inflate } from './inflate.ts'
import { readIptc, readResources } from './iptc.ts'
import { enough, toItem } from './items.ts'
import { readXmp } from './xmp.ts'

const mostText = 1_000_000
const mostProfile = 4_000_000
/** Packed texts beyond this many are named but not unpacked. */
const mostPacked = 20

const keywords: Record<string, MetadataKind> = { Title: 'caption', Description: 'caption', Comment: 'caption', Author: 'owner', Copyright: 'owner', Source: 'device', Software: 'software', 'Creation Time': 'time', Disclaimer: 'caption', Warning: 'caption' }
/** Chunks that belong to the pixels and their colours. */
export const pictureChunks: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'sRGB', 'gAMA', 'cHRM', 'cICP', 'mDCV', 'cLLI', 'acTL', 'fcTL', 'fdAT'])
const plainChunks = new Set([...pictureChunks, 'pHYs', 'bKGD', 'sBIT', 'hIST'])

/** Everything that a PNG file tells beside its pixels. */
export async function readPng(bytes: Uint8Array, { chunks }: PngWalk): Promise<{ items: MetadataItem[]; orientation: number }> {
  const telling = chunks.filter(({ name }) => !plainChunks.has(name))
  const exifs = telling.filter(({ name }) => name === 'eXIf').slice(0, mostExif).map(({ data, length }) => readExif(bytes, data, data + length) ?? toUnreadable(length))
  const items = exifs.flatMap((exif) => exif.items)
  let [packed, spent] = [0, 0]
  for (const chunk of telling.filter(({ name }) => name !== 'eXIf')) {
    if (items.length >= enough.items || spent > enough.bytes) {
      items.push(toItem('other', 'chunk', 'Parts that were not read', 'too many', true))
      break
    }
    spent += chunk.length
    if (chunk.name !== 'tEXt') packed += 1
    items.push(...(packed > mostPacked ? [toItem('other', 'chunk', chunk.name, `${chunk.length} bytes`, true)] : await readChunk(bytes, chunk)))
  }
  return { items, orientation: exifs.find(({ orientation }) => orientation > 0)?.orientation ?? 1 }
}

async function readChunk(bytes: Uint8Array, { name, data, length }: PngChunk): Promise<MetadataItem[]> {
  const end = data + length
  if (name === 'tIME') return [toItem('time', 'chunk', 'Changed', [readShort(bytes, data), readByte(bytes, data + 2), readByte(bytes, data + 3)].map((part) => String(part).padStart(2, '0')).join('-'))]
  const nul = bytes.subarray(data, Math.min(end, data + 80)).indexOf(0)
  const keyword = nul < 0 ? '' : readLatin(bytes, data, nul)
  const body = data + nul + 1
  if (nul >= 0 && name === 'tEXt') return readKeyword(keyword, bytes.subarray(body, end))
  if (nul >= 0 && name === 'zTXt') return readKeyword(keyword, await inflate(bytes.subarray(body + 1, end), mostText))
  if (nul >= 0 && name === 'iTXt') return readKeyword(keyword, await readInternational(bytes.subarray(body, end)))
  if (nul >= 0 && name === 'iCCP') return [readProfile(await inflate(bytes.subarray(body + 1, end), mostProfile))]
  return [toItem('other', 'chunk', `Data of a program (${name})`, `${length} bytes`, true)]
}

/** After the flag and the method stand a language and a translated keyword, each ended by a zero. */
async function readInternational(rest: Uint8Array): Promise<Uint8Array> {
  const isPacked = rest[0] === 1
  const afterLanguage = rest.indexOf(0, 2) + 1
  const afterKeyword = afterLanguage > 0 ? rest.indexOf(0, afterLanguage) + 1 : 0
  const text = rest.subarray(afterKeyword > 0 ? afterKeyword : 2)
  return isPacked ? await inflate(text, mostText) : text
}

function readKeyword(keyword: string, value: Uint8Array): MetadataItem[] {
  if (keyword === 'XML:com.adobe.xmp') return readXmp(value)
  const profile = /^Raw profile type (\w+)$/.exec(keyword)?.[1]
  if (profile) return readRawProfile(profile, value)
  return [toItem(keywords[keyword] ?? 'caption', 'chunk', keyword, readText(value.subarray(0, 1200)))]
}

/** Some programs write other formats as lines of hex: a name, a length, the digits. */
function readRawProfile(kind: string, value: Uint8Array): MetadataItem[] {
  const text = readLatin(value, 0, Math.min(value.length, mostText))
  const digits = text.replace(/^\s*\w+\s+\d+\s+/, '').replace(/[^0-9a-fA-F]/g, '')
  const raw = Uint8Array.from({ length: digits.length >> 1 }, (_, index) => Number.parseInt(digits.slice(index * 2, index * 2 + 2), 16))
  const start = readLatin(raw, 0, 4) === 'Exif' ? 6 : 0
  const found = kind === 'xmp' ? readXmp(raw) : kind === 'iptc' ? [...readResources(raw, 0, raw.length), ...readIptc(raw, 0, raw.length)] : (readExif(raw, start, raw.length)?.items ?? [])
  return found.length > 0 ? found : [toItem('other', 'chunk', `Raw profile ${kind}`, `${raw.length} bytes`, true)]
}
