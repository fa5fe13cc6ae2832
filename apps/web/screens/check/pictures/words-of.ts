import type { Examined } from '@sharewell/media/examine'
import type { Box, MetadataItem } from '@sharewell/media/types'
import { w } from '../../../messages/pictures.ts'
import { findHidden, type CoverPlan } from './shelf/cover-plan.ts'

/** The kinds of hidden data in words, each once, those that tell most first. */
export function toHiddenKinds(items: readonly MetadataItem[]): string[] {
  const sorted = [...items].sort((a, b) => Number(b.sensitive) - Number(a.sensitive))
  return [...new Set(sorted.map(({ kind }) => w.found.kinds[kind]))].filter((kind) => kind !== '')
}

/** What a file as it stands would still tell beside its pixels, where that can point to somebody. */
export function toTelling(examined: Examined): string[] {
  return toHiddenKinds(findHidden(examined).filter(({ sensitive }) => sensitive))
}

/** What was found in a picture, in one line. */
export function toFoundWords(examined: Examined): string {
  const { seen, refusal } = examined
  if (refusal) return refusal.what
  const hidden = toHiddenKinds(findHidden(examined))
  const parts = [
    ...(seen && seen.faces.length > 0 ? [w.found.faces(seen.faces.length)] : []),
    ...(seen && seen.text.length > 0 ? [w.found.lines(seen.text.length)] : []),
    ...(hidden.length > 0 ? [w.found.hidden(hidden)] : []),
  ]
  const moves = examined.frames > 1
  if (parts.length > 0) return [w.found.all(parts), ...(moves ? [w.found.moves] : [])].join(' ')
  if (!seen) return ''
  if (moves) return w.found.moves
  return seen.unfinished.length > 0 ? w.found.partly : w.found.nothing
}

/** One step that can be taken in place: which boxes it covers and what its button says. Hidden data goes with each. */
export type CoverStep = { name: 'all' | 'faces' | 'text' | 'boxes' | 'hidden'; label: string; boxes: readonly Box[] }

/** The steps that a plan allows: everything first; the single ones only where there are several. */
export function toCoverSteps({ faces, text, hand, hidden }: CoverPlan): CoverStep[] {
  const single = [
    ...(faces.length > 0 ? [{ name: 'faces' as const, says: w.cover.faces(faces.length), boxes: faces }] : []),
    ...(text.length > 0 ? [{ name: 'text' as const, says: w.cover.text(text.length), boxes: text }] : []),
    ...(hand.length > 0 ? [{ name: 'boxes' as const, says: w.cover.boxes(hand.length), boxes: hand }] : []),
  ]
  if (single.length === 0 && hidden.length === 0) return []
  const all: CoverStep = { name: 'all', label: w.cover.all(single.map(({ says }) => says), hidden.length > 0), boxes: [...faces, ...text, ...hand] }
  const parts = [...single, ...(hidden.length > 0 ? [{ name: 'hidden' as const, boxes: [] }] : [])]
  return parts.length === 1 ? [all] : [all, ...parts.map(({ name, boxes }): CoverStep => ({ name, label: w.cover.only[name], boxes }))]
}
