import type { Signal } from '../match/reading.ts'
import type { CheckCode } from './checks.ts'
import type { LocalPart } from './local/local-part.ts'
import type { TopicId } from './topics.ts'
import type { WorkflowId } from './workflows.ts'

/** How well we know the text of a clause, best first. Only the first two may raise a finding to `hold`. */
export const bases = ['article text', 'stored copy of the original seen', 'secondary stored page', 'from general knowledge, unverified'] as const
export type Basis = (typeof bases)[number]

/** How grave the source finds it; `warn` is `advise` plus a question. What the product does is for the severity law to say. */
export const gravities = ['advise', 'warn', 'hold', 'block'] as const
export type Gravity = (typeof gravities)[number]

/** Who issued a pack, by its nature. */
export const packKinds = ['regulator', 'defence body', 'association', 'university', 'law', 'reference', 'house', 'local'] as const
export type PackKind = (typeof packKinds)[number]

/** One norm of a pack, in our own words. Something serves it: rules, a reflective question, a workflow, or it is background. */
export type Clause = {
  /** `<pack>.<nn>` */
  readonly id: string
  readonly title: string
  readonly summary: string
  /** Where in the document it stands; empty where that is not known. */
  readonly section: string
  readonly basis: Basis
  readonly gravity: Gravity
  /** How grave it would stand once somebody confirms the text; absent where it stands as it is. */
  readonly gravityWhenConfirmed?: Gravity
  /** What the author is asked. */
  readonly ask?: string
  readonly checks: readonly CheckCode[]
  /** Rule ids, or a category followed by `/*`. */
  readonly rules: readonly string[]
  /** Rules on pictures (`media-rules.ts`), or `media/*`; they are judged in packages/assess, so they stand apart from those on texts. */
  readonly pictures?: readonly string[]
  /**
   * For those of its rules that see more than the clause speaks of: it is cited only where the evidence holds one of these
   * kinds of signal; `phoneLike:fax` names one value of a kind, or one tag of its words.
   */
  readonly onlyWith?: Readonly<Record<string, readonly string[]>>
  /** Those of its rules whose advice becomes a hold under this clause: it is known at first hand, and grave there. */
  readonly raises?: readonly string[]
  /** Ids of reflective questions that put it to the author. */
  readonly questions?: readonly string[]
  /** What the product does about it outside the review of a text, named in `workflows.ts`. */
  readonly workflow?: WorkflowId
  /** Why nothing checks it: it states a principle that others spell out. */
  readonly background?: string
}

/** Where a pack stands in a matter on which packs differ. */
export type Position = { readonly topic: TopicId; readonly position: string; readonly clauses: readonly string[] }

/** A regulator's, house's or hospital's guidance as versioned data. */
export type PolicyPack = {
  readonly id: string
  /** Year, month, and a count: `2026.11.0`. */
  readonly version: string
  readonly title: string
  readonly issuer: string
  readonly kind: PackKind
  /** Country codes as the catalogue has them (`CA`, `CA-ON`, `ES-CT`, `UK`, `INT`, `ALL`). */
  readonly jurisdictions: readonly string[]
  readonly status: 'active' | 'superseded' | 'reference'
  readonly supersededBy?: string
  /** What a reader should know of its standing. */
  readonly note?: string
  readonly document: string
  readonly year: string
  /** On the issuer's own site; absent where only other sites are known. */
  readonly url?: string
  /** ISO dates: when the sources were read, and when they want reading again. */
  readonly readAt: string
  readonly reviewBy: string
  readonly positions?: readonly Position[]
  readonly clauses: readonly Clause[]
  /** What a hospital, university or association adds to its clauses; see packs/local. */
  readonly local?: LocalPart
}

/** Declares a pack. It only types it; the schema and the inspection check the rest. */
export function definePack(pack: PolicyPack): PolicyPack {
  return pack
}

/** True when a list of rule ids, or categories followed by `/*`, names the rule. */
export function namesRule(list: readonly string[], rule: string): boolean {
  return list.some((named) => named === rule || (named.endsWith('/*') && rule.startsWith(named.slice(0, -1))))
}

/** True when the clause stands behind the rule. */
export function servesRule(clause: Clause, rule: string): boolean {
  return namesRule(clause.rules, rule)
}

/** What stands behind a finding, as far as clauses ask. */
type Fact = Pick<Signal, 'kind' | 'value' | 'entry'>

/** True where the evidence of one finding of the rule is what the clause speaks of; for a clause that stands behind the rule. */
export function fitsEvidence({ onlyWith }: Pick<Clause, 'onlyWith'>, rule: string, evidence: readonly Fact[]): boolean {
  const wanted = onlyWith !== undefined && Object.hasOwn(onlyWith, rule) ? onlyWith[rule] : undefined
  return wanted === undefined || evidence.some(({ kind, value, entry }) => wanted.includes(kind) || wanted.includes(`${kind}:${value}`) || (entry !== null && typeof entry !== 'string' && entry.tag !== undefined && wanted.includes(`${kind}:${entry.tag}`)))
}

/** True where the text of the clause is known well enough to hold a post. */
export function isKnownAtFirstHand({ basis }: Pick<Clause, 'basis'>): boolean {
  return basis === 'article text' || basis === 'stored copy of the original seen'
}

/** True when the clause makes a hold of what the rule only advises. */
export function raisesRule(clause: Clause, rule: string): boolean {
  return clause.raises !== undefined && isKnownAtFirstHand(clause) && (clause.gravity === 'hold' || clause.gravity === 'block') && namesRule(clause.raises, rule)
}
