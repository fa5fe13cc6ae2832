import { toColumns } from './style.ts'

/** Rows with their columns below each other, two spaces between; the last column is not filled up. */
export function toTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => toColumns(row[at] ?? ''))))
  return rows.map((row) => `${row.map((cell, at) => (at === row.length - 1 ? cell : cell + ' '.repeat((widths[at] ?? 0) - toColumns(cell)))).join('  ').trimEnd()}\n`).join('')
}

/** An instant as a clock of the zone shows it: `2026-12-01 09:00`. */
export function toClock(at: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(at)
  const of = (type: Intl.DateTimeFormatPartTypes): string => parts.find((part) => part.type === type)?.value ?? ''
  return `${of('year')}-${of('month')}-${of('day')} ${of('hour')}:${of('minute')}`
}

/** The day of an instant in the zone. */
export function toDayOf(at: number, zone: string): string {
  return toClock(at, zone).slice(0, 10)
}
