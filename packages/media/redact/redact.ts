import { refuse } from '../container/refusals.ts'
import { look, type Look } from '../look.ts'
import type { Codecs } from '../pixels/codecs.ts'
import { attempt, decodeStored } from '../pixels/decode.ts'
import { isTurned, toStoredBox } from '../pixels/orientation.ts'
import { refuseTooLarge } from '../pixels/too-large.ts'
import { strip } from '../strip/strip.ts'
import { isRefusal, type Box, type MetadataItem, type PictureType, type Pixels, type Refusal } from '../types.ts'
import { compare } from './check.ts'
import { solid, toSoftPaint } from './paint.ts'
import { writers, type Written } from './writers.ts'

/** What to take out. Covering always takes the hidden data too: a thumbnail would still show what was covered. */
export type RedactOptions = {
  /** Boxes of the upright picture; parts of pixels count whole, and what lies beyond the picture is cut off. */
  boxes: readonly Box[]
  metadata: boolean
  /** `soft` draws the colours around a box over what was destroyed; for pictures with a palette, and for more than 100 boxes, it is the same as `solid`. */
  look?: 'solid' | 'soft'
}

/** What was done, and how the result was found when it was checked again. */
export type RedactionReport = {
  type: PictureType
  width: number
  height: number
  covered: Box[]
  removed: MetadataItem[]
  kept: MetadataItem[]
  /** Whether every pixel outside the boxes is as it was; where not, how near, in decibels. */
  outside: 'exact' | number
  bytesBefore: number
  bytesAfter: number
  notes: string[]
}

/** A new file with its report. */
export type Redaction = { bytes: Uint8Array; report: RedactionReport }

/** The least nearness outside the boxes, in decibels. */
const nearEnough = 45
const mostBoxes = 1000
/** The soft look is an ornament for few boxes; beyond these they are plain. */
const mostSoft = 100

/** Covers boxes and takes out hidden data; the result is decoded and compared before it is handed out. Never throws. */
export async function redact(bytes: Uint8Array, options: RedactOptions, codecs: Codecs): Promise<Redaction | Refusal> {
  const seen = await look(bytes)
  if (seen.refusal) return seen.refusal
  const covered = toWholeBoxes(options.boxes, seen)
  if (options.boxes.length > mostBoxes) return refuse(`There are ${options.boxes.length} boxes; at most ${mostBoxes} are covered at once.`, 'Cover the picture in fewer, larger boxes.')
  if (covered.length < options.boxes.length) return refuse('A box lies outside the picture.', 'Draw the box on the picture, and try again.')
  if (covered.length === 0 && !options.metadata) return refuse('Nothing was chosen to be taken out.', 'Draw a box, or choose to take out the hidden data.')
  const isAnew = seen.type === 'avif'
  if (covered.length === 0 && !isAnew) return toStripped(bytes, seen)
  const tooLarge = refuseTooLarge('covered', bytes, seen)
  if (tooLarge) return tooLarge
  if (seen.frames > 1) return refuse('This picture moves. A cover would have to follow through every frame.', 'Save the one frame that you want to show as a picture, and cover that.')
  return attempt(() => coverAndCheck(bytes, seen, covered, options, codecs))
}

async function toStripped(bytes: Uint8Array, seen: Look): Promise<Redaction | Refusal> {
  const stripped = await strip(bytes)
  if (isRefusal(stripped)) return stripped
  return { bytes: stripped.bytes, report: { ...toReport(seen, [], bytes, stripped.bytes), removed: stripped.removed, kept: stripped.kept } }
}

async function coverAndCheck(bytes: Uint8Array, seen: Look, covered: Box[], options: RedactOptions, codecs: Codecs): Promise<Redaction | Refusal> {
  const boxes = covered.map((box) => toStoredBox(box, seen.orientation, seen.width, seen.height))
  const before = await decodeStored(bytes, seen, codecs)
  const wanted = options.look === 'soft' && boxes.length <= mostSoft ? toSoftPaint(before, boxes) : solid
  for (const write of writers[seen.type] ?? []) {
    const written = await write({ bytes, seen, pixels: before, boxes, paint: wanted, codecs })
    if (!written) continue
    const result = await finish(written, before, boxes, codecs)
    if (result === undefined) continue
    const report = toReport(seen, covered, bytes, result.bytes)
    const kept = result.after.metadata
    const removed = seen.metadata.filter(({ kind }) => !kept.some((item) => item.kind === kind))
    return { bytes: result.bytes, report: { ...report, removed, kept, outside: result.outside === Infinity ? 'exact' : result.outside, notes: [...report.notes, ...written.notes] } }
  }
  return refuse('The boxes could not be covered for certain.', 'Open the picture in a viewer, save it again as PNG, and bring that.')
}

type Checked = { bytes: Uint8Array; after: Look; outside: number }

/** Looks at a written file again: nothing hidden, the same size, covered inside, the same outside. */
async function finish({ bytes, paint, isCoarse }: Written, before: Pixels, boxes: readonly Box[], codecs: Codecs): Promise<Checked | undefined> {
  const after = await look(bytes)
  const isBare = after.metadata.every(({ kind }) => kind === 'orientation' || kind === 'colour-profile') && after.trailing === 0
  if (after.refusal || !isBare) return undefined
  const pixels = await decodeStored(bytes, after, codecs)
  if (pixels.width !== before.width || pixels.height !== before.height) return undefined
  const { outside, inside, edge } = compare(before, pixels, boxes, paint)
  const isCovered = isCoarse ? inside <= 12 && edge <= 110 : inside === 0 && edge === 0
  return isCovered && outside >= nearEnough ? { bytes, after, outside } : undefined
}

function toReport(seen: Look, covered: Box[], before: Uint8Array, after: Uint8Array): RedactionReport {
  const turned = isTurned(seen.orientation)
  return { type: seen.type, width: turned ? seen.height : seen.width, height: turned ? seen.width : seen.height, covered, removed: [], kept: [], outside: 'exact', bytesBefore: before.length, bytesAfter: after.length, notes: [] }
}

/** Boxes on whole pixels inside the upright picture; those that cover nothing of it are left out. */
function toWholeBoxes(boxes: readonly Box[], { width, height, orientation }: Look): Box[] {
  const [wide, high] = isTurned(orientation) ? [height, width] : [width, height]
  return boxes.slice(0, mostBoxes + 1).flatMap((box) => {
    const x = Math.max(0, Math.floor(box.x))
    const y = Math.max(0, Math.floor(box.y))
    const right = Math.min(wide, Math.ceil(box.x + box.width))
    const bottom = Math.min(high, Math.ceil(box.y + box.height))
    return right > x && bottom > y ? [{ x, y, width: right - x, height: bottom - y }] : []
  })
}

