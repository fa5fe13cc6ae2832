import type { Clause } from '@sharewell/review/pack'
import { g } from '../../../messages/guidance.ts'
import { linkTo } from '../../../ui/use-route.ts'
import { findRulesOf, findServers } from '../data/clauses.ts'
import type { Library } from '../data/library.ts'

/** In one line, what meets a clause: so many rules, a question, another part, or nothing. */
export function ServedBy({ clause, library }: { clause: Clause; library: Library }) {
  const rules = findRulesOf(clause, library.rules).length
  const words: Record<ReturnType<typeof findServers>[number], string> = {
    rules: g.served.rules(rules), questions: g.served.questions, workflow: g.served.workflow, background: g.served.background, nothing: g.served.nothing,
  }
  return (
    <p className="guide-served no-print">
      <a {...linkTo('guidance', `clause/${clause.id}`)} tabIndex={-1}>{findServers(clause).map((server) => words[server]).join(', ')}</a>
    </p>
  )
}
