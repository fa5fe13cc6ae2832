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
