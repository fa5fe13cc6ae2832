import { assess } from '@sharewell/assess'
import { createReviewer, sharewellPack, type PolicyPack } from '@sharewell/review'
import type { Identifier, ReviewInput, ReviewOutput } from '@sharewell/review/contract'
import { toChoices } from './options.ts'

/** The packs that can be asked for by name. */
export const packs: readonly PolicyPack[] = [sharewellPack]

export type Engine = {
  /** Reviews one post with its attachments. */
  review: (input: ReviewInput) => ReviewOutput
  /** Every identifier in a text, of patients or not, by place. */
  identifiers: (text: string) => Identifier[]
}

/** Loads words, models and packs and makes the engine. `names` is what --packs says. Throws a UsageError for an unknown pack. */
export function loadEngine(names?: string): Engine {
  const ids = names === undefined ? undefined : toChoices('--packs', names, packs.map(({ id }) => id))
  const reviewer = createReviewer({ packs: ids ? packs.filter(({ id }) => ids.includes(id)) : packs })
  return { review: (input) => assess(input, reviewer), identifiers: () => [] }
}
