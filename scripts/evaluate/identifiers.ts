import { findIdentifiers, type NameModel } from '@sharewell/review/identifiers'
import type { Identifier } from '@sharewell/review/contract'
import { readSpans, type Labelled } from '../names/read-spans.ts'

/** Labels of the presidio sets that count neither way: what a detector says of them is passed over. */
const passedOver = new Set(['TITLE', 'PREFIX', 'NRP'])
const leastOverlap = 0.9
const beta = 2

export type SpanScore = { found: number; missed: number; false: number; precision: number; recall: number; f2: number; byLabel: Record<string, { found: number; missed: number }>; falseByType: Record<string, number> }
type Stretch = { start: number; end: number }

/** Intersection over union of two stretches, counted in code points as the files count. */
function toOverlap(text: string, a: Stretch, b: Stretch): number {
  const from = Math.max(a.start, b.start)
  const to = Math.min(a.end, b.end)
  if (to <= from) return 0
  const size = (start: number, end: number): number => Array.from(text.slice(start, end)).length
  return size(from, to) / size(Math.min(a.start, b.start), Math.max(a.end, b.end))
}

/** Scores spans against gold with all types merged: a gold span is found by one span of any type at IoU 0.9 or more; every other span is a false alarm. */
export function scoreSpans(rows: readonly Labelled[], find: (text: string) => readonly Identifier[]): SpanScore {
  const byLabel: SpanScore['byLabel'] = {}
  const falseByType: SpanScore['falseByType'] = {}
  let found = 0
  let missed = 0
  let wrong = 0
  for (const { text, spans } of rows) {
    const unused = new Set(find(text))
    for (const gold of spans.filter(({ label }) => !passedOver.has(label))) {
      const hit = [...unused].find((span) => toOverlap(text, span, gold) >= leastOverlap)
      const tally = (byLabel[gold.label] ??= { found: 0, missed: 0 })
      if (hit) { unused.delete(hit); found++; tally.found++ } else { missed++; tally.missed++ }
    }
    for (const extra of unused) {
      if (spans.some((gold) => passedOver.has(gold.label) && extra.start < gold.end && gold.start < extra.end)) continue
      wrong++
      falseByType[extra.type] = (falseByType[extra.type] ?? 0) + 1
    }
  }
  const precision = found / Math.max(1, found + wrong)
  const recall = found / Math.max(1, found + missed)
  const weight = beta * beta
  const f2 = precision + recall === 0 ? 0 : (1 + weight) * precision * recall / (weight * precision + recall)
  return { found, missed, false: wrong, precision, recall, f2, byLabel, falseByType }
}

/** Scores the detector on a file of the presidio format (JSON lines, offsets in code points). */
export function scoreIdentifierFile(file: string, model: NameModel | null): SpanScore {
  return scoreSpans(readSpans(file), (text) => findIdentifiers(text, { model }))
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

/** The score as lines for a terminal. */
export function toScoreText(name: string, score: SpanScore): string {
  const labels = Object.entries(score.byLabel).toSorted((a, b) => b[1].missed - a[1].missed).map(([label, { found, missed }]) => `  ${label.padEnd(16)} ${percent(found / (found + missed)).padStart(7)}  of ${found + missed}`)
  const alarms = Object.entries(score.falseByType).toSorted((a, b) => b[1] - a[1]).map(([type, count]) => `${type} ${count}`).join(', ')
  return [`${name}: F2 ${score.f2.toFixed(3)}, precision ${percent(score.precision)}, recall ${percent(score.recall)} (types merged, IoU 0.9)`, ...labels, `  false alarms: ${alarms || 'none'}`].join('\n')
}

const kinds: Readonly<Record<string, string>> = { person: 'PERSON', PER: 'PERSON', location: 'PLACE', LOC: 'PLACE' }
export type NameScore = { persons: string; personsWithHandles: string; places: string }

/**
 * Persons and places on a file of posts (WNUT-17, Broad Twitter), as "recall, precision", at IoU 0.9 and type for type.
 * With handles, an @mention that the file labels as a person counts as a person; without, mentions are left out on both sides.
 */
export function scoreNamesInPosts(file: string, model: NameModel | null): NameScore {
  const rows = readSpans(file)
  const score = (type: string, withHandles: boolean): string => {
    let gold = 0
    let hits = 0
    let said = 0
    for (const { text, spans } of rows) {
      const isMention = ({ start }: Stretch): boolean => text[start] === '@' || text[start - 1] === '@'
      const wanted = spans.filter(({ label, start, end }) => kinds[label.split(',')[0] ?? ''] === type && end - start > 1 && (withHandles || !isMention({ start, end })))
      const found = findIdentifiers(text, { model }).filter((span) => span.type === type || (withHandles && type === 'PERSON' && span.type === 'HANDLE'))
      gold += wanted.length
      said += found.length
      hits += wanted.filter((span) => found.some((other) => toOverlap(text, { start: isMention(span) ? span.start - 1 : span.start, end: span.end }, other) >= leastOverlap)).length
    }
    return `recall ${percent(hits / Math.max(1, gold))} of ${gold}, precision ${percent(hits / Math.max(1, said))}`
  }
  return { persons: score('PERSON', false), personsWithHandles: score('PERSON', true), places: score('PLACE', false) }
}
