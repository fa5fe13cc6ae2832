import { refuse } from '../container/refusals.ts'
import { look, type Look } from '../look.ts'
import { isRefusal, type Pixels, type Refusal } from '../types.ts'
import type { Codecs } from './codecs.ts'
import { readGif, toGifPixels } from './gif.ts'
import { toUpright } from './orientation.ts'
import { readPng, toPngPixels } from './png.ts'
import { refuseTooLarge } from './too-large.ts'
import { Unreadable } from './unreadable.ts'
import { findFirstFrame, toCanvas } from './webp.ts'

/** Decodes a picture to upright pixels, the first frame where it moves; says why where it cannot. Never throws. */
export async function decode(bytes: Uint8Array, codecs: Codecs): Promise<Pixels | Refusal> {
  const seen = await look(bytes)
  const refusal = seen.refusal ?? refuseTooLarge('opened', bytes, seen)
  if (refusal) return refusal
  const pixels = await attempt(() => decodeStored(bytes, seen, codecs))
  return isRefusal(pixels) ? pixels : toUpright(pixels, seen.orientation)
}

/** Runs what may throw on a damaged picture; a fault becomes a refusal in plain words. */
export async function attempt<T extends object>(run: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await run()
  } catch (error) {
    const reason = error instanceof Unreadable ? error.message : 'the picture in it cannot be read'
    return refuse(`This file cannot be used: ${reason}.`, 'Open it in a picture viewer, save it again as JPEG or PNG, and bring that.')
  }
}

/** Decodes a picture that was looked at to pixels as they are stored, upright or not. Throws. */
export async function decodeStored(bytes: Uint8Array, seen: Look, codecs: Codecs): Promise<Pixels> {
  const { type, width, height } = seen
  const pixels = await readers[type]?.(bytes, codecs, seen)
  if (!pixels) throw new Unreadable('it is no picture that can be opened here')
  if (pixels.width !== width || pixels.height !== height) throw new Unreadable('it says two different sizes')
  return pixels
}

const readers: Partial<Record<Look['type'], (bytes: Uint8Array, codecs: Codecs, seen: Look) => Promise<Pixels>>> = {
  jpeg: (bytes, codecs) => codecs.readJpeg(bytes),
  webp: readWebp,
  avif: (bytes, codecs) => codecs.readAvif(bytes),
  png: async (bytes) => toPngPixels(await readPng(bytes)),
  gif: async (bytes) => toGifPixels(readGif(bytes)),
}

async function readWebp(bytes: Uint8Array, codecs: Codecs, { width, height, frames }: Look): Promise<Pixels> {
  const frame = frames > 1 ? findFirstFrame(bytes) : undefined
  if (!frame) return codecs.readWebp(bytes)
  if (frame.width > width || frame.height > height) throw new Unreadable('it says two different sizes')
  return toCanvas(await codecs.readWebp(frame.file), frame, width, height)
}
