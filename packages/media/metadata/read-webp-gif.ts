import { isAt, readText } from '../container/bytes.ts'
import { joinSubBlocks, type GifBlock, type GifWalk } from '../container/gif.ts'
import type { WebpChunk, WebpWalk } from '../container/webp.ts'
import type { MetadataItem } from '../types.ts'
import { mostExif, readExif, toUnreadable } from './exif.ts'
import { readProfile } from './icc.ts'
import { readPieces, toItem } from './items.ts'
import { readXmp } from './xmp.ts'

/** Chunks that belong to the pixels of a WebP file. */
export const webpChunks: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF'])

/** Everything that a WebP file tells beside its pixels. */
export function readWebp(bytes: Uint8Array, { chunks }: WebpWalk): { items: MetadataItem[]; orientation: number } {
  const isExif = ({ name }: WebpChunk): boolean => name === 'EXIF'
  const exifs = chunks.filter(isExif).slice(0, mostExif).map(({ data, length }) => readExif(bytes, isAt(bytes, data, 'Exif\0\0') ? data + 6 : data, data + length) ?? toUnreadable(length))
  const others = chunks.filter((chunk) => !webpChunks.has(chunk.name) && !isExif(chunk)).map((chunk) => ({ size: chunk.length, read: () => readChunk(bytes, chunk) }))
  const items = [...exifs.flatMap((exif) => exif.items), ...readPieces(others)]
  // Without the extended header, no program turns the picture.
  const isExtended = chunks.some(({ name }) => name === 'VP8X')
  const turned = exifs.find(({ orientation }) => orientation > 0)?.orientation ?? 1
  return { items, orientation: isExtended ? turned : 1 }
}

function readChunk(bytes: Uint8Array, { name, data, length }: WebpChunk): MetadataItem[] {
  const raw = bytes.subarray(data, data + length)
  if (name === 'XMP ') return readXmp(raw)
  return [name === 'ICCP' ? readProfile(raw) : toItem('other', 'chunk', `Data of a program (${name})`, `${length} bytes`, true)]
}

const mostText = 1_000_000
/** Application blocks that say how often an animation repeats. */
export const loopNames: ReadonlySet<string> = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0'])
export const profileName = 'ICCRGBG1012'
export const xmpName = 'XMP DataXMP'

/** Everything that a GIF file tells beside its pixels. */
export function readGif(bytes: Uint8Array, { blocks }: GifWalk): MetadataItem[] {
  const telling = blocks.filter(({ kind, name }) => kind !== 'image' && kind !== 'control' && !loopNames.has(name))
  return readPieces(telling.map((block) => ({ size: block.end - block.start, read: () => readBlock(bytes, block) })))
}

function readBlock(bytes: Uint8Array, { kind, name, start, data, end }: GifBlock): MetadataItem[] {
  if (kind === 'comment') return [toItem('caption', 'comment', 'Comment', readText(joinSubBlocks(bytes, data, 1200)))]
  if (kind === 'text') return [toItem('caption', 'comment', 'Text that is not shown', readText(joinSubBlocks(bytes, data + 13, 1200)))]
  if (name === profileName) return [readProfile(joinSubBlocks(bytes, data + 12, mostText))]
  // XMP stands there unpacked, without sub-blocks.
  if (name === xmpName) return readXmp(bytes.subarray(data + 12, end))
  return [toItem('other', 'chunk', `Data of a program (${name})`, `${end - start} bytes`, true)]
}
