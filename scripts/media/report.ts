import { toRow, toWilson } from './wilson.ts'

/** One line of a table: how many of how many. */
export type Row = { name: string; hits: number; of: number }

/** A table of counts, or of plain cells. `hit` and `miss` head the two counts. */
export type Section = { title: string; hit: string; miss: string; rows: Row[] } | { title: string; heads: string[]; cells: string[][] }

/** A section as a Markdown table. */
export function toMarkdown(section: Section): string {
  if ('heads' in section) return [`\n${section.title}\n`, `| ${section.heads.join(' | ')} |`, `|${'---|'.repeat(section.heads.length)}`, ...section.cells.map((cells) => `| ${cells.join(' | ')} |`)].join('\n')
  return [`\n${section.title}\n`, `| | ${section.hit} | ${section.miss} | % | 95 % interval |`, '|---|---|---|---|---|', ...section.rows.map(({ name, hits, of }) => toRow(name, hits, of))].join('\n')
}

/** A section for machines: shares and intervals from 0 to 1. */
export function toPlain(section: Section): object {
  if ('heads' in section) return { title: section.title, rows: section.cells.map((cells) => Object.fromEntries(section.heads.map((head, i) => [head, cells[i] ?? '']))) }
  return { title: section.title, rows: section.rows.map(({ name, hits, of }) => ({ name, [section.hit]: hits, [section.miss]: of - hits, share: of === 0 ? null : hits / of, interval: toWilson(hits, of) })) }
}
