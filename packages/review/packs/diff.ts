import type { ReviewOutput } from '../contract/types.ts'
import { diffEntries, diffLocalLists, type EntryChange } from './diff-local.ts'
import { findChanges, toWords, type Change } from './diff-values.ts'
import { namesRule, type Clause, type PolicyPack } from './pack.ts'
import { topics } from './topics.ts'

export type { Change } from './diff-values.ts'
export type { EntryChange } from './diff-local.ts'

/** `rules` are those whose findings the change could touch, as ids or categories followed by `/*`. */
export type ClauseChange = { readonly clause: string; readonly title: string; readonly kind: 'added' | 'removed' | 'changed'; readonly changes: readonly Change[]; readonly rules: readonly string[] }

export type PackDiff = {
  readonly pack: string
  readonly from: string
  readonly to: string
  /** Title, document, year, standing and the like. */
  readonly facts: readonly Change[]
  readonly clauses: readonly ClauseChange[]
  /** Words and disclaimers of a local pack; empty for others. */
  readonly entries: readonly EntryChange[]
  /** By topic; `before` or `after` is empty where the pack took no position. */
  readonly positions: readonly Change[]
}

const factKeys = ['title', 'issuer', 'kind', 'jurisdictions', 'status', 'supersededBy', 'note', 'document', 'year', 'url', 'readAt', 'reviewBy'] as const
const clauseKeys = ['title', 'summary', 'section', 'basis', 'gravity', 'gravityWhenConfirmed', 'ask', 'checks', 'rules', 'onlyWith', 'raises', 'questions', 'workflow', 'background'] as const
/** A change of these changes what a review of the clause's rules may say. */
const weighty = new Set<string>(['basis', 'gravity', 'rules', 'onlyWith', 'raises'])

function toClauseChange(before: Clause | undefined, after: Clause | undefined): ClauseChange[] {
  const one = after ?? before
  if (!one) return []
  const own = (clause: Clause | undefined): readonly string[] => clause?.rules ?? []
  if (!before || !after) return [{ clause: one.id, title: one.title, kind: after ? 'added' : 'removed', changes: [], rules: own(one) }]
  const changes = findChanges(clauseKeys, before, after)
  const rules = changes.some(({ what }) => weighty.has(what)) ? [...new Set([...own(before), ...own(after)])] : []
  return changes.length === 0 ? [] : [{ clause: one.id, title: one.title, kind: 'changed', changes, rules }]
}

const stand = (pack: PolicyPack, topic: string): string => toWords((pack.positions ?? []).filter((one) => one.topic === topic).map(({ position, clauses }) => `${position} (${[...clauses].sort().join(', ')})`))

/** What changed from one version of a pack to another; nothing where only their order did. */
export function diffPacks(before: PolicyPack, after: PolicyPack): PackDiff {
  const ids = [...new Set([...before.clauses, ...after.clauses].map(({ id }) => id))].sort()
  const at = (pack: PolicyPack, id: string): Clause | undefined => pack.clauses.find((clause) => clause.id === id)
  return {
    pack: after.id,
    from: before.version,
    to: after.version,
    facts: [...findChanges(factKeys, before, after), ...diffLocalLists(before, after)],
    clauses: ids.flatMap((id) => toClauseChange(at(before, id), at(after, id))),
    entries: diffEntries(before, after),
    positions: Object.keys(topics).map((topic) => ({ what: topic, before: stand(before, topic), after: stand(after, topic) })).filter((change) => change.before !== change.after),
  }
}

/** True where nothing differs, not even the version. */
export function isSame({ from, to, facts, clauses, entries, positions }: PackDiff): boolean {
  return from === to && facts.length + clauses.length + entries.length + positions.length === 0
}

/** How a change could touch a review: clauses that it cites, rules that it met, matters on which it showed or could show a difference. Null where it could not. */
export type Touched = { readonly cites: readonly string[]; readonly meets: readonly string[]; readonly topics: readonly string[] }

/** Whether a review made under the pack would read differently now. A review without the pack is never touched; what new words of a local pack would find, only another review of the text can tell. */
export function findTouched(review: Pick<ReviewOutput, 'findings' | 'engine'>, diff: PackDiff): Touched | null {
  if (!review.engine.packs.some(({ id }) => id === diff.pack)) return null
  const cited = new Set(review.findings.flatMap(({ clauses }) => clauses))
  const met = [...new Set(review.findings.map(({ rule }) => rule))].sort()
  const cites = diff.clauses.filter(({ kind, clause }) => kind !== 'added' && cited.has(clause)).map(({ clause }) => clause)
  const meets = met.filter((rule) => diff.clauses.some(({ rules }) => namesRule(rules, rule)) || diff.entries.some((entry) => entry.rule === rule))
  const moved = diff.positions.map(({ what }) => what).filter((topic) => { const known = Object.entries(topics).find(([id]) => id === topic)?.[1]; return known !== undefined && met.some((rule) => namesRule(known.rules, rule)) })
  return cites.length + meets.length + moved.length === 0 ? null : { cites, meets, topics: moved }
}
