/** Rows as lines of text, the first column to the left, the others to the right. */
export function toTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows
    .map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ').trimEnd())
    .join('\n')
}

/** A number with thousands parted, as a reader expects it. */
export function toNumber(value: number, digits = 0): string {
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

/** One measured value against the least that counts as done and what we aim for. */
export interface Mark {
  readonly what: string
  readonly value: string
  readonly floor: string
  readonly isMet: boolean
}

/** What the parts of the bench answer: lines to print, and the floors that they measured. */
export interface Outcome {
  readonly text: string
  readonly marks: readonly Mark[]
}
