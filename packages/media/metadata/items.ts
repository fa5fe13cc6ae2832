import { toLine } from '../container/bytes.ts'
import type { MetadataItem, MetadataKind, MetadataPlace } from '../types.ts'

/** No file lists more than this; what is over is counted in one last item. */
const mostItems = 300

/** Kinds that say where, when, who or with what. */
const telling: ReadonlySet<MetadataKind> = new Set(['position', 'time', 'device', 'serial', 'owner', 'caption', 'thumbnail'])

/** Whether items of a kind can identify somebody. */
export function isTelling(kind: MetadataKind): boolean {
  return telling.has(kind)
}

/** Makes one item; the value becomes one line. */
export function toItem(kind: MetadataKind, where: MetadataPlace, label: string, value: string, sensitive = isTelling(kind)): MetadataItem {
  return { kind, where, label, value: toLine(value), sensitive }
}

/** The items without repetitions, at most 300. */
export function tidyItems(items: readonly MetadataItem[]): MetadataItem[] {
  const seen = new Set<string>()
  const kept = items.filter((item) => {
    const key = `${item.kind} ${item.where} ${item.label} ${item.value}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
  if (kept.length <= mostItems) return kept
  return [...kept.slice(0, mostItems), toItem('other', 'container', 'Further entries', `${kept.length - mostItems} more`, true)]
}

/** A part of a file that may tell something: how large it is, and how it is read. */
export type Piece = { size: number; read: () => MetadataItem[] }

/** Reading stops at so many items or bytes; several parts may point at the same bytes. */
export const enough = { items: 1000, bytes: 8_000_000 }

/** What pieces tell, in their order, until it is enough; the rest is named and not read. */
export function readPieces(pieces: readonly Piece[]): MetadataItem[] {
  const items: MetadataItem[] = []
  let spent = 0
  for (const [index, { size, read }] of pieces.entries()) {
    if (items.length >= enough.items || spent > enough.bytes) return [...items, toItem('other', 'container', 'Parts that were not read', `${pieces.length - index}`, true)]
    spent += size
    items.push(...read())
  }
  return items
}
