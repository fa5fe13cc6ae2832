import type { Severity } from '@sharewell/domain'
import { toColumns, toShowable, type Paint } from './style.ts'
import { wrapLines, type Span } from './wrap.ts'

export type Mark = Span & { severity: Severity }

/** The shape under a span, so that colour is never the only sign. */
export const shapes: Record<Severity, string> = { tip: '\u02D9', advise: '.', hold: '-', block: '=' }

const gravity: Severity[] = ['tip', 'advise', 'hold', 'block']

/** Texts with more lines than this show only the lines that matter. */
const mostLines = 24

export type MarkedTextOptions = { columns: number; margin: string; paint: Paint; isColoured: boolean }

/** A text, wrapped, with its marks underlined where colour is on, and a row of shapes below each marked line where it is off. */
export function toMarkedText(text: string, marks: readonly Mark[], { columns, margin, paint, isColoured }: MarkedTextOptions): string[] {
  const shown = toShowable(text).replaceAll('\t', ' ')
  const sorted = marks.filter(({ start, end }) => end > start).toSorted((a, b) => gravity.indexOf(a.severity) - gravity.indexOf(b.severity))
  const lines = wrapLines(shown, columns - margin.length)
  const isMarked = (line: Span): boolean => sorted.some((mark) => mark.start < line.end && mark.end > line.start)
  const kept = lines.length <= mostLines ? lines : lines.filter((line, at) => at === 0 || isMarked(line))
  return kept.flatMap((line, at) => {
    const elided = at > 0 && kept[at - 1] !== lines[lines.indexOf(line) - 1] ? [`${margin}${paint('quiet', '…')}`] : []
    if (!isMarked(line)) return [...elided, `${margin}${shown.slice(line.start, line.end)}`.trimEnd()]
    const pieces = cutAtMarks(line, sorted)
    const words = pieces.map(({ start, end, severity }) => (severity ? paint(severity, shown.slice(start, end), true) : shown.slice(start, end))).join('')
    const below = pieces.map(({ start, end, severity }) => (severity ? shapes[severity] : ' ').repeat(toColumns(shown.slice(start, end)))).join('').trimEnd()
    return [...elided, `${margin}${words}`, ...(isColoured ? [] : [`${margin}${below}`])]
  }).concat(kept.at(-1) === lines.at(-1) ? [] : [`${margin}${paint('quiet', '…')}`])
}

/** A line cut where marks begin and end, each piece with the gravest severity over it. */
function cutAtMarks(line: Span, marks: readonly Mark[]): (Span & { severity: Severity | undefined })[] {
  const cuts = [line.start, line.end, ...marks.flatMap(({ start, end }) => [start, end])].filter((at) => at >= line.start && at <= line.end)
  const borders = [...new Set(cuts)].toSorted((a, b) => a - b)
  return borders.slice(1).map((end, at) => {
    const start = borders[at] ?? end
    return { start, end, severity: marks.findLast((mark) => mark.start <= start && mark.end >= end)?.severity }
  })
}
