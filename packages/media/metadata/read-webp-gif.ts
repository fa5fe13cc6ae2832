import { isAt, readText } from '../container/bytes.ts'
import { joinSubBlocks, type GifWalk } from '../container/gif.ts'
import type { WebpWalk } from '../container/webp.ts'
import type { MetadataItem } from '../types.ts'
import { readExif } from './exif.ts'
import { readProfile } from './icc.ts'
import { toItem } from './items.ts'
import { readXmp } from './xmp.ts'

/** Chunks that belong to the pixels of a WebP file. */
export const webpChunks: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF'])

/** Everything that a WebP file tells beside its pixels. */
export function readWebp(bytes: Uint8Array, { chunks }: WebpWalk): { items: MetadataItem[]; orientation: number } {
  const items: MetadataItem[] = []
  let orientation: number | undefined
  for (const { name, data, length } of chunks.filter((chunk) => !webpChunks.has(chunk.name)).slice(0, 500)) {
    const raw = bytes.subarray(data, data + length)
    if (name === 'EXIF') {
      const exif = readExif(bytes, isAt(bytes, data, 'Exif\0\0') ? data + 6 : data, data + length)
      orientation ??= exif?.orientation
      items.push(...(exif?.items ?? [toItem('other', 'exif', 'Unreadable data', `${length} bytes`, true)]))
    } else if (name === 'XMP ') items.push(...readXmp(raw))
    else if (name === 'ICCP') items.push(readProfile(raw))
    else items.push(toItem('other', 'chunk', `Data of a program (${name})`, `${length} bytes`, true))
  }
  // Without the extended header, no program turns the picture.
  const isExtended = chunks.some(({ name }) => name === 'VP8X')
  return { items, orientation: isExtended ? (orientation ?? 1) : 1 }
}

const mostText = 1_000_000
/** Application blocks that say how often an animation repeats. */
export const loopNames: ReadonlySet<string> = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0'])
export const profileName = 'ICCRGBG1012'
export const xmpName = 'XMP DataXMP'

/** Everything that a GIF file tells beside its pixels. */
export function readGif(bytes: Uint8Array, { blocks }: GifWalk): MetadataItem[] {
  const telling = blocks.filter(({ kind, name }) => kind !== 'image' && kind !== 'control' && !loopNames.has(name))
  return telling.slice(0, 200).flatMap(({ kind, name, start, data, end }) => {
    if (kind === 'comment') return [toItem('caption', 'comment', 'Comment', readText(joinSubBlocks(bytes, data, 1200)))]
    if (kind === 'text') return [toItem('caption', 'comment', 'Text that is not shown', readText(joinSubBlocks(bytes, data + 13, 1200)))]
    if (name === profileName) return [readProfile(joinSubBlocks(bytes, data + 12, mostText))]
    // XMP stands there unpacked, without sub-blocks.
    if (name === xmpName) return readXmp(bytes.subarray(data + 12, end))
    return [toItem('other', 'chunk', `Data of a program (${name})`, `${end - start} bytes`, true)]
  })
}
