import { makeReviewer, type Reviewer } from './engine/reviewer.ts'
import type { PostModel } from './models/post-model.ts'
import { comparePacks } from './packs/disagreements.ts'
import type { PolicyPack } from './packs/pack.ts'
import { sharewellPack } from './packs/sharewell/pack.ts'
import { rules } from './rules/index.ts'
import { wordPacks } from './words/index.ts'

export * from './contract/types.ts'
export { engineVersion, longestText, makeReviewer, TextTooLongError, type Reviewer, type ReviewOptions } from './engine/reviewer.ts'
export { applyFix } from './engine/fixes.ts'
export { rules } from './rules/index.ts'
export { sharewellPack } from './packs/sharewell/pack.ts'
export type { Rule, Example } from './rules/define.ts'
export type { PolicyPack, Clause } from './packs/pack.ts'

/** A reviewer for the languages in `words/`, with the house's own pack. `model` is the frozen model, where the app has loaded one. */
export function createReviewer(options: { packs?: readonly PolicyPack[]; model?: PostModel | null } = {}): Reviewer {
  return makeReviewer({ words: wordPacks, rules, packs: options.packs ?? [sharewellPack], compare: comparePacks, model: options.model ?? null })
}
