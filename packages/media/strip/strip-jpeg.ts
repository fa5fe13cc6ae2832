import { joinBytes, readByte, readLong, toBytes, toShort } from '../container/bytes.ts'
import { isFrame, walkJpeg, type JpegSegment, type JpegWalk } from '../container/jpeg.ts'
import { isProfile } from '../metadata/icc.ts'
import { writeOrientation } from '../metadata/exif.ts'
import { isAdobe, joinProfile } from '../metadata/read-jpeg.ts'

const endOfImage = Uint8Array.from([0xff, 0xd9])
const startOfImage = Uint8Array.from([0xff, 0xd8])
const mostInPiece = 65_519

/** A copy of a JPEG picture with its coded data as it was, its colours and orientation, and nothing else. */
export function stripJpeg(bytes: Uint8Array, orientation: number): Uint8Array {
  const walk = walkJpeg(bytes)
  return joinBytes([startOfImage, ...writeColours(bytes, walk), ...(orientation > 1 ? [writeSegment(0xe1, toBytes('Exif\0\0'), writeOrientation(orientation))] : []), ...keepPicture(bytes, walk), endOfImage])
}

/** Frames, tables and scans, each from its marker on; what stood between them goes. */
function keepPicture(bytes: Uint8Array, { segments }: JpegWalk): Uint8Array[] {
  return segments.filter(({ marker }) => isOfPicture(marker)).flatMap(({ marker, payload, end }) => [Uint8Array.from([0xff, marker]), bytes.subarray(payload - 2, end)])
}

function isOfPicture(marker: number): boolean {
  return isFrame(marker) || marker === 0xc4 || marker === 0xcc || (marker >= 0xda && marker <= 0xdf)
}

/** How colours are coded and what they mean: the bare headers of JFIF and Adobe, and the colour profile. */
function writeColours(bytes: Uint8Array, walk: JpegWalk): Uint8Array[] {
  const isJfif = walk.segments.some(({ marker, payload }) => marker === 0xe0 && readLong(bytes, payload) === 0x4a464946)
  const adobe = walk.segments.find((segment) => isAdobe(bytes, segment) && segment.end - segment.payload >= 12)
  return [
    ...(isJfif ? [writeSegment(0xe0, toBytes('JFIF\0\x01\x01\0\0\x01\0\x01\0\0'))] : []),
    ...(adobe ? [writeSegment(0xee, toBytes('Adobe\0\x64\0\0\0\0'), Uint8Array.from([toTransform(bytes, adobe)]))] : []),
    ...writeProfile(joinProfile(bytes, walk)),
  ]
}

function toTransform(bytes: Uint8Array, { payload }: JpegSegment): number {
  return Math.min(2, readByte(bytes, payload + 11))
}

/** The profile as far as it says it reaches, in pieces that fit a segment. */
function writeProfile(profile: Uint8Array): Uint8Array[] {
  if (!isProfile(profile)) return []
  const size = readLong(profile, 0)
  const count = Math.ceil(size / mostInPiece)
  return Array.from({ length: count }, (_, index) => writeSegment(0xe2, toBytes('ICC_PROFILE\0'), Uint8Array.from([index + 1, count]), profile.subarray(index * mostInPiece, Math.min(size, (index + 1) * mostInPiece))))
}

function writeSegment(marker: number, ...pieces: Uint8Array[]): Uint8Array {
  const body = joinBytes(pieces)
  return joinBytes([Uint8Array.from([0xff, marker]), toShort(body.length + 2), body])
}
