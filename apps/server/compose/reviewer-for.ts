import type { ReviewInput, ReviewOutput } from '@sharewell/review/contract'
import { defaultPacks, packs } from '@sharewell/review/packs'
import { loadServerReview } from '../engine.ts'

const made = new Map<string, (input: ReviewInput) => ReviewOutput>()
const most = 8

/** The server's own engine under the packs of an identity; the house's own where it names none. Made once for each choice of packs, and few are kept. */
export function reviewerFor(activePacks: readonly string[] = []): (input: ReviewInput) => ReviewOutput {
  const wanted = new Set([...defaultPacks, ...activePacks])
  const chosen = packs.filter(({ id }) => wanted.has(id))
  const key = chosen.map(({ id }) => id).join()
  const found = made.get(key) ?? loadServerReview(chosen)
  made.delete(key)
  made.set(key, found)
  for (const old of made.keys()) if (made.size > most) made.delete(old)
  return found
}
