declare module 'virtual:review-model' {
  /** The frozen model of reviews in base64; empty where there is none. */
  export const model: string
}
declare module 'virtual:name-model' {
  /** The frozen model of names in base64; empty where there is none. */
  export const model: string
}
declare module 'virtual:rule-texts' {
  import type { RuleText } from '@sharewell/web/rule-texts'

  /** Every rule's words and pairs, in the registry's order. Import it lazily: a chunk of its own. */
  export const ruleTexts: readonly RuleText[]
}
declare module 'virtual:rule-examples' {
  import type { RuleExamples } from '@sharewell/web/rule-texts'

  /** The rest of each rule's examples by its id: what it flags, what it passes, near misses. Import it lazily: a chunk of its own. */
  export const ruleExamples: Readonly<Record<string, RuleExamples>>
}
declare module 'virtual:guidance-index' {
  import type { PackHead } from '@sharewell/web/guidance-index'

  /** Every pack without its clauses. */
  export const packHeads: readonly PackHead[]
}
declare module 'virtual:pack-catalogue' {
  import type { CatalogueEntry } from '@sharewell/web/pack-catalogue'

  /** Every pack as a choice shows it, in the registry's order. Import it lazily: a chunk of its own. */
  export const catalogue: readonly CatalogueEntry[]
  /** Every rule by its id, for who names one. */
  export const ruleIds: readonly string[]
}
