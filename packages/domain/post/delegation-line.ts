import type { RevisionContent, RevisionPart } from './revision.ts'

const lines: Readonly<Record<string, (name: string) => string>> = {
  en: (name) => `Posted for ${name} by their team.`,
  fr: (name) => `Publié pour ${name} par son équipe.`,
  de: (name) => `Für ${name} vom Team veröffentlicht.`,
  es: (name) => `Publicado para ${name} por su equipo.`,
}

/** What a post says where somebody else wrote or sent it for an identity; in English where the language has no words here. `language` is BCP 47. */
export function toDelegationLine(name: string, language: string): string {
  const base = language.toLowerCase().split('-')[0] ?? ''
  return (lines[base] ?? lines['en'] ?? String)(name)
}

/**
 * Parts that end with a line of their own, a paragraph below the last words; unchanged where they end with it already, and
 * where they say nothing at all. The line is text like any other: it counts, it is hashed, it is read before it is approved.
 */
export function endPartsWith(parts: readonly RevisionPart[], line: string): readonly RevisionPart[] {
  const last = parts.at(-1)
  if (!last || last.text.trimEnd().endsWith(line) || (last.text.trim() === '' && (last.media ?? []).length === 0)) return parts
  const text = last.text.trim() === '' ? line : `${last.text.trimEnd()}\n\n${line}`
  return [...parts.slice(0, -1), { ...last, text }]
}

const mapParts = (content: RevisionContent, change: (parts: readonly RevisionPart[]) => readonly RevisionPart[]): RevisionContent => {
  const parts = change(content.parts)
  return {
    ...content, parts, text: parts.map(({ text }) => text).join('\n\n'),
    targets: content.targets.map((target) => (target.parts ? { ...target, parts: change(target.parts) } : target)),
  }
}

/** A content whose every variant ends with a line. What only repeats another post has no words of its own and stays as it is. */
export function endWith(content: RevisionContent, line: string): RevisionContent {
  return content.repostOf === undefined ? mapParts(content, (parts) => endPartsWith(parts, line)) : content
}

/** The same without that line, as its author wrote it: what is read for its meaning. Offsets before the line stay. */
export function withoutEnd(content: RevisionContent, line: string): RevisionContent {
  return mapParts(content, (parts) => {
    const last = parts.at(-1)
    return last?.text.endsWith(line) === true ? [...parts.slice(0, -1), { ...last, text: last.text.slice(0, -line.length).trimEnd() }] : parts
  })
}
