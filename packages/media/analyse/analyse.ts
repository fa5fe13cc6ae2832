import { toScaledBox } from '../boxes.ts'
import { findFacesIn, toCoarseWindows, toFineWindows, type Looked } from '../faces/find-faces.ts'
import { mergeFaces, type Face } from '../faces/merge.ts'
import type { FaceWindow } from '../faces/windows.ts'
import { calm } from '../text/calm.ts'
import { findLines } from '../text/find-lines.ts'
import { findUnread, isRead, readWhole, type ReadLine, type SeenText } from '../text/find-text.ts'
import { toGrey } from '../text/grey.ts'
import type { Line } from '../text/lines.ts'
import type { Pixels } from '../types.ts'
import { findRegions, type Region } from './regions.ts'
import { shrink } from './shrink.ts'
import type { SeeTools } from './tools.ts'

/** What was seen, in pixels of the picture that was given. `unfinished` names what a limit cut short. */
export type Seen = { faces: Face[]; text: SeenText[]; regions: Region[]; unfinished: ('faces' | 'text')[] }

/** How far the analysis is, from 0 to 1, with what it has seen so far. */
export type Progress = { done: number; seen: Seen }

export type AnalyseOptions = {
  onProgress?: (progress: Progress) => void
  /** Stops the analysis, which then throws the signal's reason. */
  signal?: AbortSignal
  /** The longest that small faces and reading may take, in milliseconds. */
  limits?: { faces?: number; text?: number }
}

const defaults = { faces: 5000, text: 6000 }
/** Candidates beyond these are texture; reading stops sooner after so many in a row that say nothing. */
const most = { lines: 400, silent: 120 }
/** Shares of the whole work, for the progress shown. */
const share = { coarse: 0.1, lines: 0.15, early: 0.25, fine: 0.55 }
/** Candidates most like text, read before small faces are looked for, so that the first words come early. */
const early = 20

/** Sees faces, visible text and where text clusters; the first findings come before the slow work begins. */
export async function analyse(pixels: Pixels, tools: SeeTools, options: AnalyseOptions = {}): Promise<Seen> {
  const { pixels: small, factor } = shrink(pixels)
  const looked: Looked = []
  const read: ReadLine[] = []
  const unfinished: Seen['unfinished'] = []
  const toNow = (more: readonly SeenText[] = []): Seen => toSeen(looked.flatMap(({ face }) => face ?? []), [...read.map(({ seen }) => seen), ...more], unfinished, factor, pixels)
  const report = async (done: number): Promise<void> => {
    options.onProgress?.({ done, seen: toNow() })
    await breathe()
    options.signal?.throwIfAborted()
  }

  await lookAt(toCoarseWindows(small.width, small.height), Infinity, 0, share.coarse)
  const grey = calm(toGrey(small))
  const lines = findLines(grey)
  await report(share.lines)
  const textLimit = options.limits?.text ?? defaults.text
  let spent = 0
  const isEarlyDone = await readAll(lines.slice(0, early), share.lines, share.early)
  if (!await lookAt(toFineWindows(small.width, small.height), options.limits?.faces ?? defaults.faces, share.early, share.fine)) unfinished.push('faces')
  if (!isEarlyDone || !await readAll(lines.slice(early, most.lines), share.fine, 1)) unfinished.push('text')
  const seen = toNow(findUnread(lines, read))
  options.onProgress?.({ done: 1, seen })
  return seen

  async function lookAt(windows: readonly FaceWindow[], limit: number, from: number, to: number): Promise<boolean> {
    const end = performance.now() + limit
    for (const [i, window] of windows.entries()) {
      if (performance.now() > end) return false
      await findFacesIn(small, window, tools.faces, looked)
      await report(from + ((to - from) * (i + 1)) / windows.length)
    }
    return true
  }

  async function readAll(candidates: readonly Line[], from: number, to: number): Promise<boolean> {
    const start = performance.now() - spent
    let silent = 0
    for (const [i, line] of candidates.entries()) {
      spent = performance.now() - start
      if (spent > textLimit) return false
      if (silent >= most.silent) break
      if (isRead(line, read)) continue
      const found = readWhole(grey, line, tools.text)
      read.push(...found)
      silent = found.length > 0 ? 0 : silent + 1
      await report(from + ((to - from) * (i + 1)) / (candidates.length + 1))
    }
    return true
  }
}

function toSeen(faces: readonly Face[], text: readonly SeenText[], unfinished: Seen['unfinished'], factor: number, size: { width: number; height: number }): Seen {
  const regions = findRegions(text)
  return {
    faces: mergeFaces(faces).map((face) => ({ ...face, box: toScaledBox(face.box, factor, size) })),
    text: text.map((line) => ({
      ...line,
      height: line.height * factor,
      box: toScaledBox(line.box, factor, size),
      words: line.words.map((word) => ({ ...word, box: toScaledBox(word.box, factor, size) })),
    })),
    regions: regions.map((region) => ({ ...region, box: toScaledBox(region.box, factor, size) })),
    unfinished: [...unfinished],
  }
}

/** Lets messages in, so that a stop is heard and progress is shown between two pieces of work. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    }, { once: true })
    port1.start()
    port2.postMessage(undefined)
  })
}
