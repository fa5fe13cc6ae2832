import type { Span } from '../../limits/find-domains.ts'
import { toGraphemes } from '../../limits/graphemes.ts'
import { findCloseSpans, findKeptSpans, type KeptSpan } from './kept-spans.ts'

/** How good a place to cut is; a lower rank is better. */
export const ranks = { end: 0, paragraph: 0, line: 1, sentence: 2, clause: 3, word: 4, insideClose: 5, insideWord: 6 } as const
export type Rank = (typeof ranks)[keyof typeof ranks]

/** A place where a part may end and the next begin; between them stands white space only. */
export interface Cut {
  readonly end: number
  readonly next: number
  readonly rank: Rank
}

/** A text with the places where it may be cut. */
export interface Borders {
  /** Where the text begins behind white space. */
  readonly start: number
  /** Good places, in order; the last is the end of the text. */
  readonly cuts: readonly Cut[]
  /** Every border between characters but those inside kept spans, for a word that is too long for one part. */
  readonly places: readonly number[]
  readonly kept: readonly KeptSpan[]
}

/** White space that may be left out at a cut: not the spaces that forbid a break. */
const breakable = /^[^\S\u00A0\u202F\u2007\uFEFF]+$/u
const sentenceEnd = /(?:[.!?…]|[。！？])["'”’»)\]」』]{0,3}$/u
const clauseEnd = /[,;:–—)、，；：]["'”’»]{0,2}$/u
const abbreviated = /(?:^|[\s(“"])(?:Drs?|Prof|Mrs?|Ms|St|Sra?|Mme|e\.g|i\.e|cf|vs|v|etc|al|Fig|Figs|No|approx|ca|incl|vol|pp?|ed|dept|resp|\p{Lu}(?:\.\p{Lu}){0,3})\.$/iu
const east = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFF65]/u
const neverFirst = /^[、。，．・：；？！ー々〜）」』】〉》ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ”’…‥]/u
const neverLast = /[（「『【〈《“‘]$/u

/** Finds where a text may be cut, in one pass. */
export function findBorders(text: string): Borders {
  const kept = findKeptSpans(text)
  const isKept = toInside(kept)
  const isClose = toInside(findCloseSpans(text))
  const isInside = toInside(kept)
  const places: number[] = []
  const cuts: Cut[] = []
  let [at, start, gap, before] = [0, text.length, 0, '']
  const add = (end: number, next: number, rank: Rank): void => {
    if (isKept(end, next)) return
    cuts.push({ end, next, rank: rank > ranks.line && isClose(end, next) ? ranks.insideClose : rank })
  }
  for (const grapheme of toGraphemes(text)) {
    if (!isInside(at, at)) places.push(at)
    const isSpace = breakable.test(grapheme)
    if (!isSpace) {
      if (start === text.length) start = at
      else if (gap > 0) add(at - gap, at, toRank(text.slice(Math.max(start, at - gap - 16), at - gap), text.slice(at - gap, at), grapheme))
      else if (mayCutEast(before, grapheme)) add(at, at, sentenceEnd.test(before) ? ranks.sentence : clauseEnd.test(before) ? ranks.clause : ranks.word)
      before = grapheme
    }
    gap = isSpace ? gap + grapheme.length : 0
    at += grapheme.length
  }
  if (start < text.length) cuts.push({ end: at - gap, next: at, rank: ranks.end })
  return { start, cuts, places, kept }
}

function toRank(before: string, gap: string, after: string): Rank {
  const breaks = gap.replaceAll('\r\n', '\n').match(/[\n\r\u2028\u2029\u0085]/gu)?.length ?? 0
  if (breaks > 1 || gap.includes('\u2029')) return ranks.paragraph
  if (breaks === 1) return ranks.line
  if (sentenceEnd.test(before) && !abbreviated.test(before) && !/^\p{Ll}/u.test(after)) return ranks.sentence
  return clauseEnd.test(before) ? ranks.clause : ranks.word
}

function mayCutEast(before: string, after: string): boolean {
  return before !== '' && (east.test(before) || east.test(after)) && !neverFirst.test(after) && !neverLast.test(before)
}

/** Asks, with growing offsets, whether a cut would part one of the spans; each span is passed once. */
function toInside(spans: readonly Span[]): (end: number, next: number) => boolean {
  let [index, reach] = [0, -1]
  return (end, next) => {
    for (let span = spans[index]; span && span.start < end; span = spans[(index += 1)]) reach = Math.max(reach, span.end)
    return reach > next
  }
}
