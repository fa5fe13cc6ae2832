import { servesRule, type Clause, type PolicyPack } from '@sharewell/review/pack'

/** A clause with the pack that it belongs to. */
export type Cited = { readonly clause: Clause; readonly pack: PolicyPack }

/** What meets a clause in the product. */
export const servers = ['rules', 'questions', 'workflow', 'background', 'nothing'] as const
export type Server = (typeof servers)[number]

/** Everything that meets a clause; `nothing` where nobody has said yet. */
export function findServers(clause: Clause): Server[] {
  const found: Server[] = []
  if (clause.rules.length > 0) found.push('rules')
  if (clause.questions && clause.questions.length > 0) found.push('questions')
  if (clause.workflow) found.push('workflow')
  if (clause.background !== undefined) found.push('background')
  return found.length > 0 ? found : ['nothing']
}

/** The rules behind a clause: each by its id, a whole category as `<category>/*` spelled out. */
export function findRulesOf<R extends { readonly id: string }>(clause: Clause, rules: readonly R[]): R[] {
  return rules.filter((rule) => servesRule(clause, rule.id))
}

/** The clauses behind a rule, those of superseded packs last. */
export function findClausesOf(rule: string, packs: readonly PolicyPack[]): Cited[] {
  return packs
    .flatMap((pack) => pack.clauses.filter((clause) => servesRule(clause, rule)).map((clause) => ({ clause, pack })))
    .sort((a, b) => Number(a.pack.status === 'superseded') - Number(b.pack.status === 'superseded'))
}

/** What other packs in force ask on the same matter: clauses that share a rule by name or a code with this one, most in common first, one of each pack. */
export function findKin({ clause, pack }: Cited, packs: readonly PolicyPack[], most = 5): Cited[] {
  const mine = new Set<string>([...clause.checks, ...clause.rules])
  return packs
    .filter((other) => other.id !== pack.id && other.status !== 'superseded')
    .flatMap((other) => {
      const ranked = other.clauses.map((one) => ({ clause: one, pack: other, shared: [...one.checks, ...one.rules].filter((name) => mine.has(name)).length }))
      return ranked.filter(({ shared }) => shared > 0).sort((a, b) => b.shared - a.shared).slice(0, 1)
    })
    .sort((a, b) => b.shared - a.shared)
    .slice(0, most)
}
