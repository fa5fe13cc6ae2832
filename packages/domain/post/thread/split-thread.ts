import type { Span } from '../../limits/find-domains.ts'
import { countFor, limitsOf, type Platform } from '../../limits/index.ts'
import type { Refusal } from '../../refusal.ts'
import { type Borders, type Cut, findBorders, type Rank, ranks } from './borders.ts'
import type { KeptKind } from './kept-spans.ts'

/**
 * How a thread is cut. `max`: the limit of one server, where it differs from the platform's (Mastodon). `reserved`: how much of each part,
 * as the platform counts, something else takes (a content warning). `isNumbered` writes (1/5) behind each part, and counts it.
 */
export interface ThreadLimits {
  readonly platform: Platform
  readonly max?: number
  readonly reserved?: number
  readonly isNumbered?: boolean
}

/** One part as it goes out, number included, and where its own words stand in the text, in UTF-16 offsets. */
export interface ThreadPart extends Span {
  readonly text: string
}

export type SplitAnswer =
  | { readonly ok: true; readonly parts: readonly ThreadPart[]; /** Offsets at which a word had to be cut. */ readonly cutWords: readonly number[] }
  | { readonly ok: false; readonly refusal: Refusal<'piece-too-long'>; readonly piece: Span; readonly kind: KeptKind | 'character' }

type Fits = (piece: string) => boolean
interface Pieces { readonly spans: readonly Span[]; readonly cutWords: readonly number[] }
interface TooLong { readonly piece: Span }

/** How full a part has to be, of what could stand in it, before it ends at a border of this rank. A better border wins over a fuller part. */
const fullEnough: Readonly<Record<Rank, number>> = { 0: 0.5, 1: 0.5, 2: 0.55, 3: 0.75, 4: 0.15, 5: 0, 6: 0 }
const mostDigits = 6

/**
 * Cuts a text into the parts of a thread, none longer than the platform takes, as that platform counts.
 * No part cuts a character as a reader sees it, a link, a reference, a mention, a hashtag, or a number from its unit; where one of these
 * is longer than a part, the text is refused and the piece named. Paragraphs and sentences are kept whole where there is room,
 * quotations too; a word is cut only where it fills a part alone. Parts joined, with the white space between them, are the text.
 */
export function splitThread(text: string, { platform, max = limitsOf(platform).max, reserved = 0, isNumbered = false }: ThreadLimits): SplitAnswer {
  const fits: Fits = (piece) => {
    const count = countFor(platform, piece)
    return count.count + reserved <= max && (count.also === undefined || !count.also.binding || count.also.fits)
  }
  const answer = splitBy(text, fits, isNumbered)
  return answer.ok ? answer : toRefusal(answer, limitsOf(platform).name)
}

type Split = Extract<SplitAnswer, { ok: true }> | { readonly ok: false; readonly piece: Span; readonly kind: KeptKind | 'character' }

/** The same for any measure; `fits` is asked of pieces whose lengths together grow in step with the text. */
export function splitBy(text: string, fits: Fits, isNumbered: boolean): Split {
  const borders = findBorders(text)
  const last = borders.cuts.at(-1)
  if (!last) return { ok: true, parts: [], cutWords: [] }
  const isOne = fits(text.slice(borders.start, last.end))
  for (let digits = isNumbered && !isOne ? 1 : 0; digits <= mostDigits; digits += 1) {
    const widest = digits === 0 ? '' : toNumber('9'.repeat(digits), '9'.repeat(digits))
    const most = digits === 0 ? Infinity : 10 ** digits
    const pieces = cut(text, borders, most, (piece) => fits(piece + widest))
    if ('piece' in pieces) return { ok: false, piece: pieces.piece, kind: toKind(pieces.piece, borders) }
    const count = pieces.spans.length
    if (count < most) {
      const parts = pieces.spans.map(({ start, end }, index) => ({ start, end, text: text.slice(start, end) + (digits === 0 ? '' : toNumber(index + 1, count)) }))
      return { ok: true, parts, cutWords: pieces.cutWords }
    }
  }
  return { ok: false, piece: { start: borders.start, end: last.end }, kind: 'character' }
}

function toNumber(part: number | string, count: number | string): string {
  return ` (${part}/${count})`
}

/** The pieces of a text, at most so many: whoever asks for fewer than there are gets just those. */
function cut(text: string, { start, cuts, places }: Borders, most: number, fits: Fits): Pieces | TooLong {
  const spans: Span[] = []
  const cutWords: number[] = []
  let [at, first, place, cutGuess, placeGuess] = [start, 0, 0, 0, 0]
  const takeCut = (): boolean => {
    const furthest = findLast(cuts.length - first, cutGuess, (offset) => fits(text.slice(at, cuts[first + offset]?.end)))
    if (furthest === -1) return false
    const chosen = first + (first + furthest === cuts.length - 1 ? furthest : chooseCut(cuts.slice(first, first + furthest + 1), at))
    const { end, next } = cuts[chosen] ?? { end: at, next: at }
    spans.push({ start: at, end })
    ;[at, first, cutGuess, placeGuess] = [next, chosen + 1, furthest, 0]
    return true
  }
  while (first < cuts.length && spans.length < most) {
    const wordEnd = cuts[first]?.end ?? at
    // What is left of a word that filled several parts is not counted in full again for each of them.
    if (wordEnd - at <= toLookAhead(spans, cutWords) && takeCut()) continue
    while ((places[place] ?? wordEnd) <= at) place += 1
    const last = findLast(places.length - place, placeGuess, (offset) => (places[place + offset] ?? wordEnd) < wordEnd && fits(text.slice(at, places[place + offset])))
    const end = last === -1 ? undefined : places[place + last]
    if (end === undefined) {
      if (takeCut()) continue
      return { piece: { start: at, end: Math.min(places[place] ?? wordEnd, wordEnd) } }
    }
    if ((places[place + last + 1] ?? wordEnd) >= wordEnd && takeCut()) continue
    spans.push({ start: at, end })
    cutWords.push(end)
    ;[at, cutGuess, placeGuess] = [end, 0, last]
  }
  return { spans, cutWords }
}

function toLookAhead(spans: readonly Span[], cutWords: readonly number[]): number {
  const last = spans.at(-1)
  return last && cutWords.at(-1) === last.end ? 2 * (last.end - last.start) + 64 : Infinity
}

/** The last index that holds, looked for from a guess by doubling steps and then halving; -1 where none does. */
function findLast(count: number, guess: number, holds: (index: number) => boolean): number {
  if (count <= 0) return -1
  const from = Math.min(Math.max(guess, 0), count - 1)
  let [good, bad] = [-1, count]
  if (holds(from)) {
    good = from
    for (let step = 1; good + step < bad; step *= 2) {
      if (holds(good + step)) good += step
      else bad = good + step
    }
  } else {
    bad = from
    for (let step = 1; bad > 0 && good === -1; step *= 2) {
      const index = Math.max(bad - step, 0)
      if (holds(index)) good = index
      else bad = index
    }
  }
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2)
    if (holds(middle)) good = middle
    else bad = middle
  }
  return good
}

/** Of the cuts that fit, the furthest at the best border that leaves the part full enough. */
function chooseCut(fitting: readonly Cut[], at: number): number {
  const full = (fitting.at(-1)?.end ?? at) - at
  for (const rank of Object.values(ranks)) {
    const found = fitting.findLastIndex((one) => one.rank <= rank && one.end - at >= full * fullEnough[rank])
    if (found !== -1) return found
  }
  return fitting.length - 1
}

const kindWords: Readonly<Record<KeptKind | 'character', string>> = {
  link: 'This link', reference: 'This reference', mention: 'This mention', hashtag: 'This hashtag', dose: 'This dose', figure: 'This figure', character: 'This character',
}

function toKind(piece: Span, { kept }: Borders): KeptKind | 'character' {
  return kept.find((one) => one.start < piece.end && piece.start < one.end && one.end - one.start > 1)?.kind ?? 'character'
}

function toRefusal({ piece, kind }: Extract<Split, { ok: false }>, platform: string): SplitAnswer {
  const words = `${kindWords[kind]} is longer than one part on ${platform} may be, and is not to be cut. Shorten it or take it out.`
  return { ok: false, refusal: { code: 'piece-too-long', words }, piece, kind }
}
