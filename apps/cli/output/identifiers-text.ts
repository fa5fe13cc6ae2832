import type { Identifier } from '@sharewell/review/contract'
import type { Environment } from '../environment.ts'
import { makePaint, toColumns, toShowable } from './style.ts'
import { toMarkedText } from './marked-text.ts'

/** Identifiers as a table for people: type, words, offsets, how sure. */
export function toIdentifiersText(text: string, identifiers: readonly Identifier[], { isColoured, columns }: Environment): string {
  if (identifiers.length === 0) return 'No identifiers stood out. Names and places that look like ordinary words can be missed.\n'
  const paint = makePaint(isColoured)
  const marks = identifiers.map(({ start, end }) => ({ start, end, severity: 'hold' as const }))
  const width = Math.max(...identifiers.map((identifier) => toKind(identifier).length))
  const room = Math.max(16, columns - width - 30)
  const quotes = identifiers.map(({ quote }) => toShortQuote(quote, room))
  const quoteWidth = Math.max(...quotes.map(toColumns))
  const rows = identifiers.map((identifier, at) => {
    const quote = quotes[at] ?? ''
    const place = `${identifier.start}–${identifier.end} ${identifier.confidence}`
    return `${paint('strong', toKind(identifier).padEnd(width))}  ${quote}${' '.repeat(quoteWidth - toColumns(quote))}  ${paint('quiet', place)}`
  })
  return `${[...toMarkedText(text, marks, { columns, margin: '  ', paint, isColoured }), '', ...rows].join('\n')}\n`
}

function toShortQuote(quote: string, room: number): string {
  const line = toShowable(quote).replace(/\s+/g, ' ')
  return toColumns(line) <= room ? line : `${line.slice(0, Math.floor(room / 2) - 2)} …`
}

function toKind({ type, subtype }: Identifier): string {
  return subtype === undefined ? type : `${type}/${subtype}`
}
