import type { Schemas } from '@sharewell/client'

interface Stretch { readonly start: number; readonly end: number }

/** What changed since the last approved revision: what is gone in [-…-], what is new in {+…+}, part by part. */
export function toChangedWords({ approved, now, parts, fields }: Schemas['Difference']): string {
  if (!approved) return 'No earlier revision of it was approved.\n'
  const changed = parts.flatMap(({ removed, added }, at) => {
    if (removed.length === 0 && added.length === 0) return []
    const [before, after] = [approved.texts[at] ?? '', now.texts[at] ?? '']
    return [`  part ${at + 1}: ${[...removed.map((one) => `[-${cut(before, one)}-]`), ...added.map((one) => `{+${cut(after, one)}+}`)].join(' ')}`]
  })
  const lines = [...changed, ...(fields.length > 0 ? [`  also: ${fields.join(', ')}`] : [])]
  return `Since revision ${approved.number}, which was approved:\n${(lines.length > 0 ? lines : ['  nothing changed']).map((line) => `${line}\n`).join('')}`
}

function cut(text: string, { start, end }: Stretch): string {
  return text.slice(start, end).replace(/\s*\n\s*/g, ' ⏎ ')
}
