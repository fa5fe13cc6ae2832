import type { Messages } from '../../../messages/en.ts'
import type { DraftContext } from '../context/draft-context.ts'

/** The six starters in the order of display, with the context that each one is written for. */
export const starters: { id: keyof Messages['starters']; context: Partial<DraftContext> }[] = [
  { id: 'study', context: { kind: 'post', audience: 'public' } },
  { id: 'myth', context: { kind: 'post', audience: 'public' } },
  { id: 'change', context: { kind: 'post', audience: 'public' } },
  { id: 'thanks', context: { kind: 'post', audience: 'public' } },
  { id: 'teach', context: { kind: 'post', audience: 'peers' } },
  { id: 'review', context: { kind: 'reply', audience: 'public' } },
]

/** A blank of a starter: words in square brackets, at most 120 of them, on one line. */
const blank = /\[[^[\]\n]{1,120}\]/g

export function countBlanks(text: string): number {
  return text.match(blank)?.length ?? 0
}

/** The first blank that begins at or after `from`, else the first of all. */
export function findBlank(text: string, from: number): { start: number; end: number } | null {
  const all = [...text.matchAll(blank)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
  return all.find((one) => one.start >= from) ?? all[0] ?? null
}
