import { analyse, type AnalyseOptions, type Seen } from '../analyse/analyse.ts'
import type { SeeTools } from '../analyse/tools.ts'
import { look } from '../look.ts'
import type { Codecs } from '../pixels/codecs.ts'
import { decode } from '../pixels/decode.ts'
import { isTurned } from '../pixels/orientation.ts'
import { isRefusal, type MetadataItem, type PictureType, type Refusal } from '../types.ts'

/**
 * All that is known of a picture before it leaves. `size` is in bytes; `width` and `height` are those of the upright picture.
 * `seen` is null where the pixels were not looked at; then `refusal` says why, or the file was only begun.
 */
export type Examined = {
  type: PictureType
  size: number
  width: number
  height: number
  frames: number
  metadata: MetadataItem[]
  seen: Seen | null
  refusal?: Refusal
}

/** How far the examination is, from 0 to 1, with what is known so far. */
export type ExamineProgress = { done: number; examined: Examined }

export type ExamineOptions = Omit<AnalyseOptions, 'onProgress'> & { onProgress?: (progress: ExamineProgress) => void }

/** What decodes and what sees; made once by an app. Seeing is asked for late, so that a refusal or hidden data are told before models are loaded. */
export type ExamineTools = { codecs: Codecs; loadSeeTools: () => Promise<SeeTools> }

/** Looks at a file and at its pixels: type, hidden data, faces, visible text. Hostile files end in a refusal; it throws only the reason of `signal`, or what loading a tool throws. */
export async function examine(bytes: Uint8Array, { codecs, loadSeeTools }: ExamineTools, { onProgress, ...options }: ExamineOptions = {}): Promise<Examined> {
  const { type, size, width, height, orientation, frames, metadata, refusal } = await look(bytes)
  const turned = isTurned(orientation)
  const examined: Examined = { type, size, width: turned ? height : width, height: turned ? width : height, frames, metadata, seen: null, ...(refusal ? { refusal } : {}) }
  options.signal?.throwIfAborted()
  onProgress?.({ done: refusal ? 1 : 0.02, examined })
  if (refusal) return examined
  const pixels = await decode(bytes, codecs)
  if (isRefusal(pixels)) return { ...examined, refusal: pixels }
  const tools = await loadSeeTools()
  options.signal?.throwIfAborted()
  const seen = await analyse(pixels, tools, { ...options, onProgress: (progress) => onProgress?.({ done: 0.05 + progress.done * 0.95, examined: { ...examined, seen: progress.seen } }) })
  return { ...examined, seen }
}
