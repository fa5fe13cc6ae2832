import { refuse } from '../container/refusals.ts'
import { look, type Look } from '../look.ts'
import type { Codecs } from '../pixels/codecs.ts'
import { attempt, decodeStored } from '../pixels/decode.ts'
import { isTurned } from '../pixels/orientation.ts'
import { readPng, toPngPicture, writePng } from '../pixels/png.ts'
import { scaleDown } from '../pixels/scale.ts'
import { refuseTooLarge } from '../pixels/too-large.ts'
import { Unreadable } from '../pixels/unreadable.ts'
import { findWebpProfile, wrapWebp } from '../pixels/webp.ts'
import { strip } from '../strip/strip.ts'
import { isRefusal, type PictureType, type Pixels, type Refusal } from '../types.ts'
import { readJpeg } from './jpeg/read-jpeg.ts'
import { writeJpeg } from './jpeg/write-jpeg.ts'

/** A platform's limits: the largest file, and the longest side in pixels. */
export type FitLimits = { maxBytes?: number; maxSide?: number }

/** What fitting did. `quality` is the coder's own measure, where the format has one. */
export type FitReport = { type: PictureType; changed: boolean; width: number; height: number; widthBefore: number; heightBefore: number; bytesBefore: number; bytesAfter: number; quality: number | undefined; notes: string[] }

/** A file within the limits, with its report. */
export type Fitted = { bytes: Uint8Array; report: FitReport }

type Encode = (pixels: Pixels, quality: number) => Promise<Uint8Array>

/** Qualities to try before the picture is made smaller. */
const qualities = [92, 86, 80, 74]
const smallestSide = 64

/** Makes a picture fit a platform's limits: first by coding it tighter, then by making it smaller. What fits is handed back as it is. Never throws. */
export async function fit(bytes: Uint8Array, limits: FitLimits, codecs: Codecs): Promise<Fitted | Refusal> {
  const seen = await look(bytes)
  if (seen.refusal) return seen.refusal
  const { maxBytes = Infinity, maxSide = Infinity } = limits
  if (!(maxBytes > 0) || !(maxSide >= 1)) return refuse('The limit is no size.', 'Give a limit above zero.')
  const report = toReport(seen, bytes)
  if (bytes.length <= maxBytes && Math.max(seen.width, seen.height) <= maxSide) return { bytes, report }
  const tooLarge = refuseTooLarge('opened', bytes, seen)
  if (tooLarge) return tooLarge
  if (seen.frames > 1 || seen.type === 'gif') return refuse('A GIF cannot be made smaller here without losing its colours or its motion.', 'Save it as PNG or JPEG, and fit that.')
  return attempt(async () => {
    const encode = await toEncode(bytes, seen, codecs)
    return (await shrink(await decodeStored(bytes, seen, codecs), encode, report, seen, { maxBytes, maxSide })) ?? refuse('The picture cannot be made small enough.', 'Allow a larger file, or cut the picture to what matters.')
  })
}

async function shrink(pixels: Pixels, encode: Encode, report: FitReport, seen: Look, { maxBytes, maxSide }: Required<FitLimits>): Promise<Fitted | undefined> {
  const longest = Math.max(pixels.width, pixels.height)
  const least = Math.min(smallestSide, longest, maxSide)
  for (let side = Math.min(longest, Math.floor(maxSide)); side >= least; ) {
    const width = Math.max(1, Math.round((pixels.width * side) / longest))
    const height = Math.max(1, Math.round((pixels.height * side) / longest))
    const scaled = side === longest ? pixels : scaleDown(pixels, width, height)
    const coded = await code(scaled, encode, seen.type === 'png' ? [100] : qualities, maxBytes)
    if (coded.bytes.length <= maxBytes) {
      const [shownWidth, shownHeight] = isTurned(seen.orientation) ? [height, width] : [width, height]
      const notes = [...(side < longest ? [`It is ${shownWidth} by ${shownHeight} pixels now, before ${report.widthBefore} by ${report.heightBefore}.`] : []), ...(seen.type === 'png' ? [] : ['It was coded anew, tighter than before.'])]
      return { bytes: coded.bytes, report: { ...report, changed: true, width: shownWidth, height: shownHeight, bytesAfter: coded.bytes.length, quality: seen.type === 'png' ? undefined : coded.quality, notes } }
    }
    // Bytes grow nearly as the area does.
    side = Math.floor(side * Math.min(0.95, Math.max(0.3, Math.sqrt(maxBytes / coded.bytes.length))))
  }
  return undefined
}

/** Codes at the best quality that fits; where the lowest does not fit, no other is tried. */
async function code(pixels: Pixels, encode: Encode, offered: readonly number[], maxBytes: number): Promise<{ bytes: Uint8Array; quality: number }> {
  const [best = 100] = offered
  const lowest = offered.at(-1) ?? best
  if (maxBytes === Infinity) return { bytes: await encode(pixels, best), quality: best }
  const tightest = await encode(pixels, lowest)
  if (tightest.length > maxBytes) return { bytes: tightest, quality: lowest }
  for (const quality of offered.slice(0, -1)) {
    const bytes = await encode(pixels, quality)
    if (bytes.length <= maxBytes) return { bytes, quality }
  }
  return { bytes: tightest, quality: lowest }
}

/** How a format is written again with its colour profile and orientation, and without hidden data. */
async function toEncode(bytes: Uint8Array, seen: Look, codecs: Codecs): Promise<Encode> {
  const bare = async (written: Uint8Array): Promise<Uint8Array> => {
    const stripped = await strip(written)
    if (isRefusal(stripped)) throw new Unreadable('the picture cannot be written')
    return stripped.bytes
  }
  if (seen.type === 'jpeg') {
    const hasProfile = seen.metadata.some(({ kind }) => kind === 'colour-profile')
    const profile = hasProfile ? readJpeg(bytes).profile : []
    return async (pixels, quality) => {
      const plain = await codecs.writeJpeg(pixels, { quality, subsampled: quality < 90 })
      return bare(profile.length === 0 && seen.orientation === 1 ? plain : writeJpeg({ ...readJpeg(plain), profile, orientation: seen.orientation }))
    }
  }
  if (seen.type === 'png') {
    const { colours } = await readPng(bytes)
    return async (pixels) => bare(await writePng({ ...toPngPicture(pixels), colours: colours.filter(({ name }) => name !== 'sBIT'), orientation: seen.orientation }))
  }
  if (seen.type === 'webp') {
    const profile = findWebpProfile(bytes)
    return async (pixels, quality) => bare(wrapWebp(await codecs.writeWebp(pixels, { quality, lossless: false, effort: 4 }), { profile, orientation: seen.orientation }))
  }
  if (seen.orientation !== 1 || seen.metadata.some(({ kind }) => kind === 'colour-profile')) throw new Unreadable('it is turned or has a colour profile, which cannot be kept in AVIF here')
  return (pixels, quality) => codecs.writeAvif(pixels, { quality: quality - 10, speed: 9 })
}

function toReport(seen: Look, bytes: Uint8Array): FitReport {
  const [width, height] = isTurned(seen.orientation) ? [seen.height, seen.width] : [seen.width, seen.height]
  return { type: seen.type, changed: false, width, height, widthBefore: width, heightBefore: height, bytesBefore: bytes.length, bytesAfter: bytes.length, quality: undefined, notes: [] }
}
