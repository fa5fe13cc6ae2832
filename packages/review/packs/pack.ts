/** One norm of a pack. `serves` lists rule ids, or a category followed by `/*`. */
export type Clause = { readonly id: string; readonly title: string; readonly summary: string; readonly serves: readonly string[] }

/** A house's or regulator's guidance as versioned data. A clause may raise a finding to `raises`, never above `hold`. */
export type PolicyPack = { readonly id: string; readonly version: string; readonly title: string; readonly clauses: readonly Clause[] }

/** True when the clause stands behind the rule. */
export function servesRule(clause: Clause, rule: string): boolean {
  return clause.serves.some((served) => served === rule || (served.endsWith('/*') && rule.startsWith(served.slice(0, -1))))
}
