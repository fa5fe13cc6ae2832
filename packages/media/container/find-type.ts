import { isDicom } from '../dicom/elements.ts'
import type { PictureType } from '../types.ts'
import { findText, isAt, readLatin, readWideText } from './bytes.ts'

const signatures: readonly [type: PictureType, at: number, text: string][] = [
  ['jpeg', 0, '\xff\xd8\xff'],
  ['png', 0, '\x89PNG\r\n\x1a\n'],
  ['gif', 0, 'GIF87a'],
  ['gif', 0, 'GIF89a'],
  ['tiff', 0, 'II*\0'],
  ['tiff', 0, 'MM\0*'],
  ['tiff', 0, 'II+\0'],
  ['tiff', 0, 'MM\0+'],
  ['dicom', 128, 'DICM'],
]

const brands: readonly [type: PictureType, names: readonly string[]][] = [
  ['avif', ['avif', 'avis']],
  ['heic', ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1', 'mif2']],
  ['mov', ['qt  ']],
]

/** What a file is, by its content alone. */
export function findType(bytes: Uint8Array): PictureType {
  // A DICOM preamble may be made to look like another file; what follows it decides.
  if (isAt(bytes, 128, 'DICM') && isDicom(bytes)) return 'dicom'
  const signed = signatures.find(([, at, text]) => isAt(bytes, at, text))
  if (signed) return signed[0]
  if (isAt(bytes, 0, 'RIFF') && isAt(bytes, 8, 'WEBP')) return 'webp'
  if (isAt(bytes, 4, 'ftyp')) return findBrand(bytes)
  if (isAt(bytes, 4, 'moov') || isAt(bytes, 4, 'mdat') || isAt(bytes, 4, 'wide')) return 'mov'
  if (isAt(bytes, 0, 'BM') && bytes.length >= 26 && isAt(bytes, 6, '\0\0\0\0')) return 'bmp'
  if (findText(bytes, '%PDF-', 0, 1024) >= 0) return 'pdf'
  if (isSvg(bytes)) return 'svg'
  return isDicom(bytes) ? 'dicom' : 'unknown'
}

function findBrand(bytes: Uint8Array): PictureType {
  const size = Math.min(256, (bytes[2] ?? 0) * 256 + (bytes[3] ?? 0), bytes.length)
  const main = readLatin(bytes, 8, 4)
  const all = [main, ...Array.from({ length: Math.max(0, Math.floor((size - 16) / 4)) }, (_, index) => readLatin(bytes, 16 + index * 4, 4))]
  const ofMain = brands.find(([type, names]) => names.includes(main) && !(type === 'heic' && all.includes('avif')))
  if (ofMain) return ofMain[0]
  return brands.find(([type, names]) => type !== 'mov' && names.some((name) => all.includes(name)))?.[0] ?? 'mp4'
}

function isSvg(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 65_536)
  const isWide = isAt(head, 0, '\xff\xfe') || isAt(head, 0, '\xfe\xff')
  const text = isWide ? readWideText(head.subarray(2), head[0] === 0xff) : readLatin(head, 0, head.length)
  return /^(?:\u00ef\u00bb\u00bf)?\s*</.test(text) && /<(?:[A-Za-z][\w.-]{0,30}:)?svg[\s>/]/i.test(text)
}
