import { findType } from './container/find-type.ts'
import { walkGif } from './container/gif.ts'
import { walkJpeg } from './container/jpeg.ts'
import { walkPng } from './container/png.ts'
import { refusePixels, refuseSize, refuseTrouble, refuseType } from './container/refusals.ts'
import type { Trouble, Walk } from './container/walk.ts'
import { walkWebp } from './container/webp.ts'
import { readDicom } from './dicom/read-dicom.ts'
import { tidyItems, toItem } from './metadata/items.ts'
import { readHeif } from './metadata/read-heif.ts'
import { readJpeg } from './metadata/read-jpeg.ts'
import { readBmpSize, readPdf, readSvg, readVideo } from './metadata/read-others.ts'
import { readPng } from './metadata/read-png.ts'
import { readTiff } from './metadata/read-tiff.ts'
import { readGif, readWebp } from './metadata/read-webp-gif.ts'
import type { MetadataItem, PictureType, Refusal } from './types.ts'

/** What a file is and tells, without decoding it. `width` and `height` are as stored; orientations 5 to 8 swap them when shown. */
export type Look = {
  type: PictureType
  size: number
  width: number
  height: number
  orientation: number
  frames: number
  /** Bytes after the end of the picture: other pictures, films, archives. */
  trailing: number
  metadata: MetadataItem[]
  /** Where present, the file is not taken further. */
  refusal?: Refusal
}

type Found = Partial<Omit<Look, 'type' | 'size' | 'refusal'>> & { trouble?: Trouble | undefined }

/** Looks at any bytes: their type, size and hidden data. Never throws; a file that is not taken carries a refusal. */
export async function look(bytes: Uint8Array): Promise<Look> {
  const nothing = { width: 0, height: 0, orientation: 1, frames: 1, trailing: 0, metadata: [], size: bytes.length }
  const refusedSize = refuseSize(bytes.length)
  if (refusedSize) return { ...nothing, type: 'unknown', refusal: refusedSize }
  const type = findType(bytes)
  const { trouble, ...found } = await readers[type](bytes)
  const whole = { ...nothing, ...found, type, metadata: tidyItems(addTrailer(found)) }
  const refusal = refuseType(type) ?? refusePixels(whole.width, whole.height) ?? (trouble && refuseTrouble(trouble))
  return refusal ? { ...whole, refusal } : whole
}

function addTrailer({ metadata = [], trailing = 0 }: Found): MetadataItem[] {
  return trailing > 0 ? [...metadata, toItem('other', 'container', 'Data after the end of the picture', `${trailing} bytes`, true)] : metadata
}

function toFound(bytes: Uint8Array, { width, height, frames, end, trouble }: Walk, read: { items: MetadataItem[]; orientation: number }): Found {
  return { width, height, frames, trouble, trailing: trouble ? 0 : bytes.length - end, metadata: read.items, orientation: read.orientation }
}

const readVideoFile = async (bytes: Uint8Array): Promise<Found> => ({ metadata: readVideo(bytes), frames: 2 })
const readHeifFile = async (bytes: Uint8Array): Promise<Found> => {
  const { items, isCut, ...rest } = readHeif(bytes)
  const isEmpty = rest.width * rest.height === 0
  return { ...rest, metadata: items, trouble: isCut ? 'truncated' : isEmpty ? 'broken' : undefined }
}

const readers: Record<PictureType, (bytes: Uint8Array) => Promise<Found>> = {
  jpeg: async (bytes) => {
    const walk = walkJpeg(bytes)
    return toFound(bytes, walk, readJpeg(bytes, walk))
  },
  png: async (bytes) => {
    const walk = walkPng(bytes)
    return toFound(bytes, walk, await readPng(bytes, walk))
  },
  webp: async (bytes) => {
    const walk = walkWebp(bytes)
    return toFound(bytes, walk, readWebp(bytes, walk))
  },
  gif: async (bytes) => {
    const walk = walkGif(bytes)
    return toFound(bytes, walk, { items: readGif(bytes, walk), orientation: 1 })
  },
  tiff: async (bytes) => {
    const { items, pages, width, height, orientation } = readTiff(bytes)
    return { metadata: items, frames: Math.max(1, pages), width, height, orientation }
  },
  avif: readHeifFile,
  heic: readHeifFile,
  mp4: readVideoFile,
  mov: readVideoFile,
  pdf: async (bytes) => ({ metadata: readPdf(bytes) }),
  svg: async (bytes) => ({ metadata: readSvg(bytes) }),
  dicom: async (bytes) => {
    const { items, width, height } = readDicom(bytes)
    return { metadata: items, width, height }
  },
  bmp: async (bytes) => readBmpSize(bytes),
  unknown: async () => ({}),
}
