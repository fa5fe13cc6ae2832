import { toColumns } from './style.ts'

/** A line of a text as UTF-16 offsets, without the space or line feed that ended it. */
export type Span = { start: number; end: number }

/** Breaks a text into lines of at most `columns` columns, at spaces where there are any. */
export function wrapLines(text: string, columns: number): Span[] {
  const lines: Span[] = []
  let start = 0
  for (const paragraph of text.split('\n')) {
    lines.push(...wrapParagraph(text, { start, end: start + paragraph.length }, columns))
    start += paragraph.length + 1
  }
  return lines
}

function wrapParagraph(text: string, { start, end }: Span, columns: number): Span[] {
  const lines: Span[] = []
  let line: Span = { start, end: start }
  let width = 0
  for (const match of text.slice(start, end).matchAll(/[^\s]+|\s+/g)) {
    const from = start + match.index
    const isSpace = /^\s/.test(match[0])
    const pieces = isSpace ? [{ start: from, end: from + match[0].length }] : splitWord(text, { start: from, end: from + match[0].length }, columns)
    for (const piece of pieces) {
      const added = toColumns(text.slice(piece.start, piece.end))
      if (width + added > columns && width > 0) {
        lines.push({ start: line.start, end: toTrimmedEnd(text, line) })
        line = { start: isSpace ? piece.end : piece.start, end: piece.end }
        width = isSpace ? 0 : added
      } else {
        line.end = piece.end
        width += added
      }
    }
  }
  return [...lines, { start: line.start, end: Math.max(line.start, toTrimmedEnd(text, line)) }]
}

function toTrimmedEnd(text: string, { start, end }: Span): number {
  return start + text.slice(start, end).trimEnd().length
}

/** A word in pieces that fit, cut between graphemes. */
function splitWord(text: string, word: Span, columns: number): Span[] {
  if (word.end - word.start <= columns / 2) return [word]
  const pieces: Span[] = []
  let piece: Span = { start: word.start, end: word.start }
  let width = 0
  for (const { segment, index } of graphemes.segment(text.slice(word.start, word.end))) {
    const added = toColumns(segment)
    if (width + added > columns && width > 0) {
      pieces.push(piece)
      piece = { start: word.start + index, end: word.start + index }
      width = 0
    }
    piece = { start: piece.start, end: word.start + index + segment.length }
    width += added
  }
  return [...pieces, piece]
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Words as wrapped lines behind a label; further lines hang under the first word. */
export function toHanging(label: string, words: string, columns: number): string[] {
  const margin = ' '.repeat(toColumns(label))
  return wrapLines(words, Math.max(20, columns - margin.length)).map(({ start, end }, at) => `${at === 0 ? label : margin}${words.slice(start, end)}`.trimEnd())
}
