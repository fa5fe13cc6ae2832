import type { Severity } from '@sharewell/domain'
import { toGraver } from '@sharewell/domain'
import type { Span } from './edits.ts'

/** A marked stretch of the text; `key` names the finding that it belongs to. */
export type Mark = Span & { key: string; severity: Severity; active: boolean }
/** A stretch of the evidence that the open note speaks of. */
export type Tint = Span

/** A run of one paragraph with one look; `keys` are the findings that start here, for measuring. */
export type Run = { text: string; severity: Severity | null; active: boolean; tinted: boolean; keys: string[] }
export type Paragraph = { start: number; text: string; runs: Run[] }

/**
 * Cuts a text into paragraphs and each paragraph into runs, so that only a changed paragraph is drawn again.
 * The runs of a paragraph join to its text; a paragraph keeps its line break.
 */
export function toParagraphs(text: string, marks: Mark[], tints: Tint[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const sorted = [...marks].sort((a, b) => a.start - b.start)
  let from = 0
  while (from <= text.length) {
    const lineEnd = text.indexOf('\n', from)
    const to = lineEnd < 0 ? text.length : lineEnd + 1
    const within = sorted.filter((mark) => mark.start < to && mark.end > from)
    paragraphs.push({ start: from, text: text.slice(from, to), runs: toRuns(text, from, to, within, tints) })
    if (lineEnd < 0) break
    from = to
  }
  return paragraphs
}

function toRuns(text: string, from: number, to: number, marks: Mark[], tints: Tint[]): Run[] {
  const cuts = new Set([from, to])
  for (const span of [...marks, ...tints]) {
    if (span.start > from && span.start < to) cuts.add(span.start)
    if (span.end > from && span.end < to) cuts.add(span.end)
  }
  const at = [...cuts].sort((a, b) => a - b)
  return at.slice(0, -1).map((start, index) => {
    const end = at[index + 1] ?? to
    const here = marks.filter((mark) => mark.start < end && mark.end > start)
    return {
      text: text.slice(start, end),
      severity: here.length === 0 ? null : here.map((mark) => mark.severity).reduce(toGraver),
      active: here.some((mark) => mark.active),
      tinted: tints.some((tint) => tint.start < end && tint.end > start),
      keys: here.filter((mark) => mark.start === start || (mark.start < from && start === from)).map((mark) => mark.key),
    }
  })
}
