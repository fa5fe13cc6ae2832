/** A fact that ages: when it was read, and the ISO date (`2027-11-20`) by which it wants reading again. */
export type DatedFact = { readonly readAt: string; readonly reviewBy: string }

/** True once the day after `reviewBy` has come. Both are ISO dates. */
export function isOverdue({ reviewBy }: Pick<DatedFact, 'reviewBy'>, today: string): boolean {
  return today > reviewBy
}

/** The facts that should have been read again by `today` (an ISO date), longest overdue first. */
export function findOverdue<T extends Pick<DatedFact, 'reviewBy'>>(facts: readonly T[], today: string): T[] {
  return facts.filter((fact) => isOverdue(fact, today)).sort((a, b) => (a.reviewBy < b.reviewBy ? -1 : a.reviewBy > b.reviewBy ? 1 : 0))
}
