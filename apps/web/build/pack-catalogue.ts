import { isKnownAtFirstHand, raisesRule, servesRule, type PolicyPack } from '@sharewell/review/pack'
import type { rules } from '@sharewell/review/registry'

/** What a choice of packs needs to know of one: who issued it, where and when, and what it would change. Its clauses stay behind. */
export type CatalogueEntry = Pick<PolicyPack, 'id' | 'title' | 'issuer' | 'kind' | 'jurisdictions' | 'status' | 'year' | 'supersededBy' | 'note'> & {
  readonly clauses: number
  /** How many of the clauses are known at first hand. */
  readonly firstHand: number
  /** Ids of the rules whose notes would show a clause of this pack. */
  readonly serves: readonly string[]
  /** Ids of the rules whose advice it makes wait. */
  readonly raises: readonly string[]
  readonly positions: readonly { readonly topic: string; readonly position: string }[]
}

/** A pack as the choice shows it. */
export function toCatalogueEntry(pack: PolicyPack, all: typeof rules): CatalogueEntry {
  const { id, title, issuer, kind, jurisdictions, status, year, supersededBy, note, clauses, positions = [] } = pack
  return {
    id, title, issuer, kind, jurisdictions, status, year,
    ...(supersededBy === undefined ? {} : { supersededBy }),
    ...(note === undefined ? {} : { note }),
    clauses: clauses.length,
    firstHand: clauses.filter(isKnownAtFirstHand).length,
    serves: all.filter((rule) => clauses.some((clause) => servesRule(clause, rule.id))).map((rule) => rule.id),
    raises: all.filter((rule) => rule.status !== 'trial' && clauses.some((clause) => raisesRule(clause, rule.id))).map((rule) => rule.id),
    positions: positions.map(({ topic, position }) => ({ topic, position })),
  }
}
