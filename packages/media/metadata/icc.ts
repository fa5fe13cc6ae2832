import { isAt, readLatin, readLong, readText, readWideText } from '../container/bytes.ts'
import type { MetadataItem } from '../types.ts'
import { toItem } from './items.ts'

/** Whether bytes begin a colour profile. */
export function isProfile(bytes: Uint8Array): boolean {
  return bytes.length >= 132 && isAt(bytes, 36, 'acsp') && readLong(bytes, 0) >= 132 && readLong(bytes, 0) <= bytes.length
}

/** Names a colour profile. */
export function readProfile(bytes: Uint8Array): MetadataItem {
  return toItem('colour-profile', 'icc', 'Colour profile', isProfile(bytes) ? findDescription(bytes) : 'unreadable')
}

function findDescription(bytes: Uint8Array): string {
  const count = Math.min(100, readLong(bytes, 128))
  for (let index = 0; index < count; index += 1) {
    const entry = 132 + index * 12
    if (readLatin(bytes, entry, 4) !== 'desc') continue
    const at = readLong(bytes, entry + 4)
    if (isAt(bytes, at, 'desc')) return readText(bytes.subarray(at + 12, at + 12 + Math.min(200, readLong(bytes, at + 8)))).replaceAll('\0', '')
    if (isAt(bytes, at, 'mluc')) return readWideText(bytes.subarray(at + readLong(bytes, at + 24), at + readLong(bytes, at + 24) + Math.min(400, readLong(bytes, at + 20))), false)
  }
  return `${bytes.length} bytes`
}
