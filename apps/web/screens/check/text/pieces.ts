import type { Severity } from '@sharewell/domain'
import { toGraver } from '@sharewell/domain'
import type { Span } from './edits.ts'

/** A marked stretch of the text; `key` names the finding that it belongs to. */
export type Mark = Span & { key: string; severity: Severity; active: boolean }
/** A stretch of the evidence that the open note speaks of. */
export type Tint = Span

/** A run of text with one look; `keys` are the findings that start here, for measuring. */
export type Run = { text: string; severity: Severity | null; active: boolean; tinted: boolean; keys: string[] }
/** A line of the text with its break, or a part of a line with very many runs. */
export type Piece = { start: number; runs: Run[] }

/** A piece holds no more runs than this, so that one key in a long line draws few of them again. */
const mostRuns = 40

/**
 * Cuts a text into pieces and each piece into runs, so that only a changed piece is drawn again.
 * All runs, joined, are the text. Takes time in proportion to text and marks.
 */
export function toPieces(text: string, marks: Mark[], tints: Tint[]): Piece[] {
  const cuts = toCuts(text, marks, tints)
  const coming = [...marks].sort((a, b) => a.start - b.start)
  const pieces: Piece[] = []
  let piece: Piece = { start: 0, runs: [] }
  let here: Mark[] = []
  let next = 0
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    const end = cuts[index + 1] ?? text.length
    const first = next
    while ((coming[next]?.start ?? Number.POSITIVE_INFINITY) <= start) next++
    const begun = coming.slice(first, next)
    here = [...here, ...begun].filter((mark) => mark.end > start)
    piece.runs.push({
      text: text.slice(start, end),
      severity: here.length === 0 ? null : here.map((mark) => mark.severity).reduce(toGraver),
      active: here.some((mark) => mark.active),
      tinted: tints.some((tint) => tint.start < end && tint.end > start),
      keys: begun.map((mark) => mark.key),
    })
    if (piece.runs.length >= mostRuns || text[end - 1] === '\n') {
      pieces.push(piece)
      piece = { start: end, runs: [] }
    }
  }
  return piece.runs.length > 0 ? [...pieces, piece] : pieces
}

/** Every place where the look may change or a line ends, with both ends of the text. */
function toCuts(text: string, marks: Mark[], tints: Tint[]): number[] {
  const cuts = new Set([0, text.length])
  for (const span of [...marks, ...tints]) {
    for (const cut of [span.start, span.end]) if (cut > 0 && cut < text.length) cuts.add(cut)
  }
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) cuts.add(at + 1)
  return [...cuts].sort((a, b) => a - b)
}
