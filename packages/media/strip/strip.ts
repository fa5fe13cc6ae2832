import { refuse } from '../container/refusals.ts'
import { look, type Look } from '../look.ts'
import type { MetadataItem, PictureType, Refusal } from '../types.ts'
import { stripGif } from './strip-gif.ts'
import { stripJpeg } from './strip-jpeg.ts'
import { stripPng } from './strip-png.ts'
import { stripWebp } from './strip-webp.ts'

/** A copy without hidden data, what went and what stayed. The coded pixels are the same, byte for byte. */
export type Stripped = { bytes: Uint8Array; type: PictureType; removed: MetadataItem[]; kept: MetadataItem[] }

const strippers: Partial<Record<PictureType, (bytes: Uint8Array, orientation: number) => Uint8Array | undefined>> = { jpeg: stripJpeg, png: stripPng, webp: stripWebp, gif: stripGif }

/** Takes everything out of a JPEG, PNG, WebP or GIF picture but pixels, colour profile and orientation, and looks at the result again. */
export async function strip(bytes: Uint8Array): Promise<Stripped | Refusal> {
  const before = await look(bytes)
  if (before.refusal) return before.refusal
  const stripper = strippers[before.type]
  if (!stripper) return refuse(`Hidden data cannot be taken out of ${before.type.toUpperCase()} without coding the picture anew.`, 'Cover something in it or save it as JPEG or PNG; both write a new picture without hidden data.')
  const copy = stripper(bytes, before.orientation)
  if (!copy) return refuse('The picture is damaged.', 'Open it in a picture viewer, save it again, and bring that.')
  const after = await look(copy)
  if (!isClean(before, after)) return refuse('The hidden data could not be taken out for certain.', 'Open it in a picture viewer, save it again, and bring that.')
  const removed = before.metadata.filter((item) => !isKept(item))
  return { bytes: copy, type: before.type, removed, kept: after.metadata }
}

/** Whether a copy shows the same picture and tells nothing but how to show it. */
function isClean(before: Look, after: Look): boolean {
  const isSame = (['type', 'width', 'height', 'orientation', 'frames'] as const).every((key) => before[key] === after[key])
  return isSame && after.refusal === undefined && after.trailing === 0 && after.metadata.every(isKept)
}

function isKept({ kind }: MetadataItem): boolean {
  return kind === 'orientation' || kind === 'colour-profile'
}
