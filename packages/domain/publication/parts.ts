import type { PublicationState } from './publication-states.ts'

/** How one piece of a thread stands on one channel. `failed`: the platform refused it. */
export const partStates = ['planned', 'sending', 'published', 'unknown', 'failed', 'withdrawn'] as const
export type PartState = (typeof partStates)[number]

/** What the parts of a publication make it; `open` while more is to be sent and nothing has stopped it. */
export type PartsOutcome = Extract<PublicationState, 'sending' | 'published' | 'partial' | 'unknown' | 'failed' | 'withdrawn'> | 'open'

const isOut = (state: PartState): boolean => state === 'published' || state === 'withdrawn'

/** The publication that its parts, in their order, add up to. No parts at all are `open`. */
export function toOutcomeOfParts(parts: readonly PartState[]): PartsOutcome {
  if (parts.includes('sending')) return 'sending'
  if (parts.includes('unknown')) return 'unknown'
  if (parts.includes('published')) {
    if (parts.every((state) => state === 'published')) return 'published'
    return parts.includes('failed') || parts.includes('withdrawn') ? 'partial' : 'open'
  }
  if (parts.includes('withdrawn')) return 'withdrawn'
  return parts.includes('failed') ? 'failed' : 'open'
}

/** Whether the parts went in order: behind the first that is not out, nothing was begun. */
export function isInOrder(parts: readonly PartState[]): boolean {
  const first = parts.findIndex((state) => !isOut(state))
  return first === -1 || parts.slice(first + 1).every((state) => state === 'planned')
}

/** Which part is sent next, counted from 0: the first that is not out, where it is still to be sent; else undefined. */
export function findNextPart(parts: readonly PartState[]): number | undefined {
  const first = parts.findIndex((state) => !isOut(state))
  return first !== -1 && parts[first] === 'planned' && isInOrder(parts) ? first : undefined
}
