import { isRefusal, type Box } from '@sharewell/media'
import type { FitLimits } from '@sharewell/media/redact'
import { openPicture, type PictureFile } from '../input/picture-file.ts'
import type { Io } from '../io.ts'
import { parseOptions, toChoice } from '../options.ts'
import { Progress, toPercent } from '../output/progress.ts'
import { toRedactionText } from '../output/redaction-text.ts'
import { toShowable } from '../output/style.ts'
import { checkTarget, writePicture } from '../output/write-picture.ts'
import { write } from '../output/writer.ts'
import { takeOut, type TakenOut, type Wish } from '../pictures/take-out.ts'
import { UsageError } from '../usage-error.ts'

const kinds = {
  faces: 'boolean', text: 'boolean', metadata: 'boolean', box: 'list', look: 'string', 'max-bytes': 'string', 'max-side': 'string', force: 'boolean', format: 'string',
} as const

/** `sharewell redact IN OUT`: 0 where nothing that was asked for is left, 1 where something is or may be, 2 where no file could be written. */
export async function redact(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions('redact', args, kinds)
  const [from, to, ...more] = positionals
  if (from === undefined || to === undefined || more.length > 0) throw new UsageError('name the picture and the new file: sharewell redact IN OUT')
  const boxes = (values.box ?? []).map(toBox)
  const isAll = !values.faces && !values.text && !values.metadata && boxes.length === 0
  const wish: Wish = {
    sought: { faces: values.faces === true || isAll, text: values.text === true || isAll },
    boxes,
    look: toChoice('--look', values.look ?? 'solid', ['solid', 'soft']),
    fitTo: toLimits(values['max-bytes'], values['max-side']),
  }
  const format = toChoice('--format', values.format ?? 'text', ['text', 'json'])
  const file = openPicture(from)
  try {
    return await takeOutInto({ file, to, wish, isForced: values.force === true, format }, io)
  } finally {
    file.close()
  }
}

type Job = { file: PictureFile; to: string; wish: Wish; isForced: boolean; format: 'text' | 'json' }

async function takeOutInto({ file, to, wish, isForced, format }: Job, io: Io): Promise<number> {
  const target = { path: to, isForced, source: file }
  checkTarget(target)
  const bytes = file.read()
  const progress = new Progress(io.stderr)
  const taken = isRefusal(bytes) ? bytes : await takeOut(bytes, wish, (words, done) => progress.say(() => `${words}${done > 0 ? `, ${toPercent(done)}` : ''}`, false)).finally(() => progress.end())
  if (isRefusal(taken)) throw new UsageError(`${toShowable(file.path)} cannot be used: ${taken.what} ${taken.wayOn}`)
  writePicture(taken.bytes, target)
  await write(io.stdout, format === 'json' ? `${JSON.stringify(toReport(file.path, to, wish, taken), null, 2)}\n` : toRedactionText(to, wish.sought, taken, io.environment))
  const { covers, hidden, unsure } = taken.left
  return covers.length + hidden.length + unsure.length > 0 ? 1 : 0
}

/** The report as data. `left` tells what a second look at the new file found; `lookedFor` says what for. */
function toReport(from: string, to: string, { sought, look }: Wish, { bytes, covered, report, fitted, left }: TakenOut): unknown {
  const { width, height, type, bytesBefore, removed, kept, outside, notes } = report
  return {
    in: from, out: to, type, width: fitted?.width ?? width, height: fitted?.height ?? height, bytesBefore, bytesAfter: bytes.length,
    lookedFor: [...(sought.faces ? ['faces'] : []), ...(sought.text ? ['text'] : []), 'metadata'],
    look, covered, removed, kept, outside, notes, fitted: fitted ?? null, left,
  }
}

function toBox(words: string): Box {
  const [x, y, width, height, ...more] = words.split(',').map((part) => (/^\s*\d+(?:\.\d+)?\s*$/.test(part) ? Number(part) : NaN))
  const isBox = more.length === 0 && [x, y, width, height].every((value) => Number.isFinite(value)) && (width ?? 0) > 0 && (height ?? 0) > 0
  if (!isBox || x === undefined || y === undefined || width === undefined || height === undefined) throw new UsageError(`--box is ${JSON.stringify(words)}; it must be x,y,width,height in pixels, such as 40,60,200,80`)
  return { x, y, width, height }
}

function toLimits(maxBytes: string | undefined, maxSide: string | undefined): FitLimits | undefined {
  if (maxBytes === undefined && maxSide === undefined) return undefined
  return { ...(maxBytes === undefined ? {} : { maxBytes: toCount('--max-bytes', maxBytes) }), ...(maxSide === undefined ? {} : { maxSide: toCount('--max-side', maxSide) }) }
}

function toCount(option: string, words: string): number {
  const count = /^\d{1,12}$/.test(words) ? Number(words) : 0
  if (count < 1) throw new UsageError(`${option} is ${JSON.stringify(words)}; it must be a whole number above zero`)
  return count
}
