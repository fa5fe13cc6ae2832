import type { Basis, PolicyPack } from '@sharewell/review/pack'

/** What a list shows of a pack: everything but its clauses, which are only counted. */
export type PackHead = Omit<PolicyPack, 'clauses' | 'positions'> & {
  readonly clauses: number
  /** How many of its clauses are known how well; a basis without any is left out. */
  readonly known: { readonly [B in Basis]?: number }
}

/** A pack without its clauses. */
export function toPackHead({ clauses, positions: _positions, ...head }: PolicyPack): PackHead {
  const known: { [B in Basis]?: number } = {}
  for (const { basis } of clauses) known[basis] = (known[basis] ?? 0) + 1
  return { ...head, clauses: clauses.length, known }
}
