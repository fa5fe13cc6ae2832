import { isAt, joinBytes, readByte, readLatin, readLong, readText } from '../container/bytes.ts'
import type { JpegSegment, JpegWalk } from '../container/jpeg.ts'
import type { MetadataItem } from '../types.ts'
import { mostExif, readExif, toUnreadable } from './exif.ts'
import { readProfile } from './icc.ts'
import { readResources } from './iptc.ts'
import { readPieces, toItem } from './items.ts'
import { readXmp } from './xmp.ts'

const xmpMark = 'http://ns.adobe.com/xap/1.0/\0'
const moreXmpMark = 'http://ns.adobe.com/xmp/extension/\0'
const profileMark = 'ICC_PROFILE\0'
const mostOfMoreXmp = 4_000_000

/** Everything that a JPEG file tells beside its pixels. */
export function readJpeg(bytes: Uint8Array, walk: JpegWalk): { items: MetadataItem[]; orientation: number } {
  const isExif = ({ marker, payload }: JpegSegment): boolean => marker === 0xe1 && isAt(bytes, payload, 'Exif\0')
  const exifs = walk.segments.filter(isExif).slice(0, mostExif).map(({ payload, end }) => readExif(bytes, payload + 6, end) ?? toUnreadable(end - payload))
  const others = walk.segments.filter((segment) => !isExif(segment)).map((segment) => ({ size: segment.marker >= 0xe0 ? segment.end - segment.payload : 0, read: () => readSegment(bytes, segment) }))
  const items = [...exifs.flatMap((exif) => exif.items), ...readPieces(others)]
  items.push(...readMoreXmp(bytes, walk))
  const profile = joinProfile(bytes, walk)
  if (profile.length > 0) items.push(readProfile(profile))
  return { items, orientation: exifs.find(({ orientation }) => orientation > 0)?.orientation ?? 1 }
}

function readSegment(bytes: Uint8Array, { marker, payload, end }: JpegSegment): MetadataItem[] {
  if (marker === 0xfe) return [toItem('caption', 'comment', 'Comment', readText(bytes.subarray(payload, Math.min(end, payload + 1200))))]
  if (marker < 0xe0 || marker > 0xef) return []
  if (marker === 0xe1 && isAt(bytes, payload, xmpMark)) return readXmp(bytes.subarray(payload + xmpMark.length, end))
  if (marker === 0xed && isAt(bytes, payload, 'Photoshop 3.0\0')) return readResources(bytes, payload + 14, end)
  if (marker === 0xe2 && isAt(bytes, payload, 'MPF\0')) return [toItem('thumbnail', 'thumbnail', 'Further pictures in the file', 'an index of them')]
  if (marker === 0xe0 && isAt(bytes, payload, 'JFIF\0')) {
    const isPictured = readByte(bytes, payload + 12) * readByte(bytes, payload + 13) > 0
    return isPictured ? [toItem('thumbnail', 'thumbnail', 'Small copy of the picture', `${end - payload - 14} bytes`)] : []
  }
  if (marker === 0xe0 && isAt(bytes, payload, 'JFXX\0')) return [toItem('thumbnail', 'thumbnail', 'Small copy of the picture', `${end - payload} bytes`)]
  if (isProfilePiece(bytes, { marker, payload }) || isAdobe(bytes, { marker, payload })) return []
  if (marker === 0xe1 && isAt(bytes, payload, moreXmpMark)) return []
  return [toItem('other', 'chunk', 'Data of a program', `${readLatin(bytes, payload, 12).replace(/[^\x20-\x7e][\s\S]*$/, '')} ${end - payload} bytes`, true)]
}

/** Large XMP packets are cut into pieces, each with its offset. */
function readMoreXmp(bytes: Uint8Array, { segments }: JpegWalk): MetadataItem[] {
  const pieces = segments.filter(({ marker, payload }) => marker === 0xe1 && isAt(bytes, payload, moreXmpMark))
  if (pieces.length === 0) return []
  const body = moreXmpMark.length + 40
  const sorted = pieces.toSorted((a, b) => readLong(bytes, a.payload + body - 4) - readLong(bytes, b.payload + body - 4))
  const joined = joinBytes(sorted.slice(0, 2000).map(({ payload, end }) => bytes.subarray(Math.min(end, payload + body), end)))
  return readXmp(joined.subarray(0, mostOfMoreXmp))
}

/** Whether a segment holds a piece of the colour profile. */
export function isProfilePiece(bytes: Uint8Array, { marker, payload }: Pick<JpegSegment, 'marker' | 'payload'>): boolean {
  return marker === 0xe2 && isAt(bytes, payload, profileMark)
}

/** Whether a segment says how the colours are coded. */
export function isAdobe(bytes: Uint8Array, { marker, payload }: Pick<JpegSegment, 'marker' | 'payload'>): boolean {
  return marker === 0xee && isAt(bytes, payload, 'Adobe')
}

/** The colour profile, its pieces in the order of their numbers. */
export function joinProfile(bytes: Uint8Array, { segments }: JpegWalk): Uint8Array {
  const pieces = segments.filter((segment) => isProfilePiece(bytes, segment)).slice(0, 255)
  const sorted = pieces.toSorted((a, b) => readByte(bytes, a.payload + 12) - readByte(bytes, b.payload + 12))
  return joinBytes(sorted.map(({ payload, end }) => bytes.subarray(Math.min(end, payload + 14), end)))
}
