import type { Clause, PolicyPack } from '@sharewell/review/pack'
import { housePack } from './load-pack.ts'

/** The clauses of one pack that a finding stands on. */
export type Source = { readonly pack: PolicyPack; readonly clauses: readonly Clause[] }

/** The clauses of these ids by their packs: the house's own last, otherwise in the order of the packs. An id that no pack knows is left out. */
export function findSources(ids: readonly string[], packs: readonly PolicyPack[]): Source[] {
  const wanted = new Set(ids)
  return packs
    .map((pack) => ({ pack, clauses: pack.clauses.filter(({ id }) => wanted.has(id)) }))
    .filter(({ clauses }) => clauses.length > 0)
    .sort((a, b) => Number(a.pack.id === housePack) - Number(b.pack.id === housePack))
}

/** The first year that a pack's own words name; empty where they name none (`undated`). */
export function toYear(year: string): string {
  return /\b(?:19|20)\d\d\b/.exec(year)?.[0] ?? ''
}

/** Who issued a pack and when, as a line has room for it: `GMC 2024`. A local pack goes by its owner alone. */
export function toShortName({ issuer, year, kind }: Pick<PolicyPack, 'issuer' | 'year' | 'kind'>): string {
  return kind === 'local' ? issuer : `${issuer} ${toYear(year)}`.trim()
}
