import type { Finding } from '@sharewell/review/contract'
import { namesRule, type PolicyPack } from '@sharewell/review/pack'

/** Findings with the clauses of the active packs that stand behind their rules, packs in the order of their ids. */
export function attachClauses(findings: readonly Finding[], packs: readonly PolicyPack[]): Finding[] {
  const ordered = [...packs].sort((a, b) => (a.id < b.id ? -1 : 1))
  return findings.map((finding) => ({ ...finding, clauses: ordered.flatMap(({ clauses }) => clauses.filter(({ pictures }) => namesRule(pictures ?? [], finding.rule)).map(({ id }) => id)) }))
}
