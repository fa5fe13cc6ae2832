import { mostMillions } from '../container/limits.ts'
import type { Look } from '../look.ts'
import type { Codecs } from '../pixels/codecs.ts'
import { readGif, writeGif } from '../pixels/gif.ts'
import { readPng, writePng } from '../pixels/png.ts'
import { Unreadable } from '../pixels/unreadable.ts'
import { findWebpProfile, isLosslessWebp, wrapWebp } from '../pixels/webp.ts'
import { strip } from '../strip/strip.ts'
import { isRefusal, type Box, type PictureType, type Pixels } from '../types.ts'
import { coverGif, coverPixels, coverPng } from './cover-stored.ts'
import { coverJpeg } from './jpeg/cover-jpeg.ts'
import { readJpeg } from './jpeg/read-jpeg.ts'
import { writeJpeg } from './jpeg/write-jpeg.ts'
import type { Paint } from './paint.ts'

/** What a writer gets: the file, its pixels as stored, and the boxes on them. A writer may cover the pixels in place, which saves a copy of a large picture. */
export type Task = { bytes: Uint8Array; seen: Look; pixels: Pixels; boxes: readonly Box[]; paint: Paint; codecs: Codecs }

/** A file that was written, how its covers look, and whether its coding ripples. */
export type Written = { bytes: Uint8Array; paint: Paint; isCoarse: boolean; notes: string[] }

type Writer = (task: Task) => Promise<Written | undefined>

/** The ways to write each format, the gentlest first; a result that fails its check gives way to the next. */
export const writers: Partial<Record<PictureType, readonly Writer[]>> = {
  jpeg: [writeBlocks, writeJpegAnew],
  png: [writePngSamples],
  webp: [writeLossyWebp, writeLosslessWebp],
  gif: [writeGifIndices],
  avif: [(task) => writeAvif(task, 96), (task) => writeAvif(task, 100)],
}

/** Only the coded blocks that a box touches are coded anew, with the file's own tables; all others keep their values to the bit. */
async function writeBlocks({ bytes, boxes, paint, seen }: Task): Promise<Written | undefined> {
  try {
    const picture = readJpeg(bytes)
    picture.orientation = seen.orientation
    coverJpeg(picture, boxes, paint)
    return await toBare(writeJpeg(picture), { paint, isCoarse: true, notes: [] })
  } catch (error) {
    if (error instanceof Unreadable) return undefined
    throw error
  }
}

async function toBare(bytes: Uint8Array, written: Omit<Written, 'bytes'>): Promise<Written | undefined> {
  const stripped = await strip(bytes)
  return isRefusal(stripped) ? undefined : { ...written, bytes: stripped.bytes }
}

/** The whole picture anew, at the finest quality and without thinning colours: for kinds of JPEG that are read only as pixels. */
async function writeJpegAnew({ pixels, boxes, paint, codecs, bytes, seen }: Task): Promise<Written | undefined> {
  const hasProfile = seen.metadata.some(({ kind }) => kind === 'colour-profile')
  const profile = hasProfile ? readJpeg(bytes).profile : []
  coverPixels(pixels, boxes, paint)
  const picture = readJpeg(await codecs.writeJpeg(pixels, { quality: 100, subsampled: false }))
  const notes = ['The picture was coded anew at the finest quality, so the file may be larger.']
  return toBare(writeJpeg({ ...picture, profile, orientation: seen.orientation }), { paint, isCoarse: true, notes })
}

async function writePngSamples({ bytes, seen, boxes, paint }: Task): Promise<Written | undefined> {
  const picture = await readPng(bytes)
  picture.orientation = seen.orientation
  const shown = coverPng(picture, boxes, paint)
  return toBare(await writePng(picture), { paint: shown, isCoarse: false, notes: [] })
}

async function writeGifIndices({ bytes, boxes }: Task): Promise<Written | undefined> {
  const picture = readGif(bytes)
  const paint = coverGif(picture, boxes)
  return toBare(writeGif(picture), { paint, isCoarse: false, notes: [] })
}

async function writeLossyWebp(task: Task): Promise<Written | undefined> {
  if (isLosslessWebp(task.bytes)) return undefined
  return writeWebp(task, false, ['The picture was coded anew at the finest quality, so the file may be larger.'])
}

async function writeLosslessWebp(task: Task): Promise<Written | undefined> {
  if (task.pixels.width * task.pixels.height > mostMillions.covered['lossless-webp'] * 1_000_000) return undefined
  return writeWebp(task, true, isLosslessWebp(task.bytes) ? [] : ['The picture was coded anew without loss, so the file is larger.'])
}

async function writeWebp({ bytes, seen, pixels, boxes, paint, codecs }: Task, lossless: boolean, notes: string[]): Promise<Written | undefined> {
  coverPixels(pixels, boxes, paint)
  const encoded = await codecs.writeWebp(pixels, lossless ? { lossless, quality: 0, effort: 0 } : { lossless, quality: 100, effort: 2 })
  return toBare(wrapWebp(encoded, { profile: findWebpProfile(bytes), orientation: seen.orientation }), { paint, isCoarse: !lossless, notes })
}

/** AVIF is written upright and anew, without a colour profile: a picture with one is left to other programs. */
async function writeAvif({ pixels, seen, boxes, paint, codecs }: Task, quality: number): Promise<Written | undefined> {
  if (seen.orientation !== 1 || seen.metadata.some(({ kind }) => kind === 'colour-profile')) throw new Unreadable('it is turned or has a colour profile, which cannot be kept in AVIF here')
  coverPixels(pixels, boxes, paint)
  return { bytes: await codecs.writeAvif(pixels, { quality, speed: 10 }), paint, isCoarse: true, notes: ['The picture was coded anew at the finest quality, so the file may be larger.'] }
}
