import type { Category, Confidence, Severity } from '@sharewell/domain'
import type { Fix, Question, ReviewInput } from '../contract/types.ts'
import type { Signal } from '../match/reading.ts'
import type { ReviewContext } from '../engine/context.ts'

/** What a rule found: where, how sure, how grave by its evidence, and what added up. Offsets are UTF-16 into the text. */
export type RuleHit = {
  start: number
  end: number
  confidence: Confidence
  severity: Severity
  evidence: readonly Signal[]
  /** One-click changes, offered only where one is honest; the engine applies and reviews each before it shows it. */
  fixes?: readonly Fix[]
  /** Words for this one finding instead of the rule's own, where the evidence lets them be more exact. */
  what?: string
  doThis?: string
  /** Set where the words stand in an earlier part of the thread. */
  in?: { earlier: number }
}

/** An example is a text, or a text with its context. */
export type Example = string | (Partial<ReviewInput> & { text: string })

export type Rule = {
  /** `<category>/no-…` forbids, `<category>/needs-…` demands. The file has the same name. */
  readonly id: `${Category}/${'no' | 'needs'}-${string}`
  readonly category: Category
  /** A trial rule only ever advises. */
  readonly status?: 'stable' | 'trial'
  /** The kinds of signal that it combines; it runs only on texts that hold at least one of them. */
  readonly signals: readonly string[]
  /** True where one finding of this rule may stop a post (a patient's direct identifier, a slur, a threat). */
  readonly mayBlock?: boolean
  /** True for the rules that put the frozen model's opinion into words; they run after all others. */
  readonly byModel?: boolean
  /** True for the few rules that need no words of a language. */
  readonly anyLanguage?: boolean
  /** What it says: what is seen, why it matters, what to do. Short, kind, exact; see DESIGN.md for the voice. */
  readonly what: string
  readonly why: string
  readonly doThis: string
  readonly question?: Question
  readonly find: (context: ReviewContext) => readonly RuleHit[]
  /** What it finds besides where the position of an active pack asks for it (see packs/parameters.ts); advised on at most. */
  readonly findMore?: (context: ReviewContext) => readonly RuleHit[]
  readonly examples: {
    readonly flags: readonly Example[]
    readonly passes: readonly Example[]
    readonly nearMisses: readonly { readonly flags: Example; readonly passes: Example }[]
    /** The same message, two ways: as it was first written, and as its author would be glad to have sent it. */
    readonly pairs: readonly { readonly ineffective: Example; readonly effective: Example }[]
  }
}

/** Declares a rule. It only types it; the registry and the tests check the rest. */
export function defineRule(rule: Rule): Rule {
  return rule
}
