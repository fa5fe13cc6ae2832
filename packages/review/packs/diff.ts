import type { ReviewOutput } from '../contract/types.ts'
import { namesRule, type Clause, type PolicyPack } from './pack.ts'
import { topics } from './topics.ts'

/** One value that changed; lists are joined with commas, and what is absent is empty. */
export type Change = { readonly what: string; readonly before: string; readonly after: string }

/** `rules` are those whose findings the change could touch, as ids or categories followed by `/*`. */
export type ClauseChange = { readonly clause: string; readonly title: string; readonly kind: 'added' | 'removed' | 'changed'; readonly changes: readonly Change[]; readonly rules: readonly string[] }

export type PackDiff = {
  readonly pack: string
  readonly from: string
  readonly to: string
  /** Title, document, year, standing and the like. */
  readonly facts: readonly Change[]
  readonly clauses: readonly ClauseChange[]
  /** By topic; `before` or `after` is empty where the pack took no position. */
  readonly positions: readonly Change[]
}

const factKeys = ['title', 'issuer', 'kind', 'jurisdictions', 'status', 'supersededBy', 'note', 'document', 'year', 'url', 'readAt', 'reviewBy'] as const
const clauseKeys = ['title', 'summary', 'section', 'basis', 'gravity', 'ask', 'checks', 'rules', 'raises', 'questions', 'workflow', 'background'] as const
/** A change of these changes what a review of the clause's rules may say. */
const weighty = new Set<string>(['basis', 'gravity', 'rules', 'raises'])

const toWords = (value: string | readonly string[] | undefined): string => (value === undefined ? '' : typeof value === 'string' ? value : [...value].sort().join(', '))

function findChanges<K extends string>(keys: readonly K[], before: Readonly<Partial<Record<K, string | readonly string[]>>>, after: Readonly<Partial<Record<K, string | readonly string[]>>>): Change[] {
  return keys.map((what) => ({ what, before: toWords(before[what]), after: toWords(after[what]) })).filter((change) => change.before !== change.after)
}

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
    facts: findChanges(factKeys, before, after),
    clauses: ids.flatMap((id) => toClauseChange(at(before, id), at(after, id))),
    positions: Object.keys(topics).map((topic) => ({ what: topic, before: stand(before, topic), after: stand(after, topic) })).filter((change) => change.before !== change.after),
  }
}

/** True where nothing differs, not even the version. */
export function isSame({ from, to, facts, clauses, positions }: PackDiff): boolean {
  return from === to && facts.length + clauses.length + positions.length === 0
}

/** How a change could touch a review: clauses that it cites, rules that it met, matters on which it showed or could show a difference. Null where it could not. */
export type Touched = { readonly cites: readonly string[]; readonly meets: readonly string[]; readonly topics: readonly string[] }

/** Whether a review made under the pack would read differently now. A review without the pack is never touched. */
export function findTouched(review: Pick<ReviewOutput, 'findings' | 'engine'>, diff: PackDiff): Touched | null {
  if (!review.engine.packs.some(({ id }) => id === diff.pack)) return null
  const cited = new Set(review.findings.flatMap(({ clauses }) => clauses))
  const met = [...new Set(review.findings.map(({ rule }) => rule))].sort()
  const cites = diff.clauses.filter(({ kind, clause }) => kind !== 'added' && cited.has(clause)).map(({ clause }) => clause)
  const meets = met.filter((rule) => diff.clauses.some(({ rules }) => namesRule(rules, rule)))
  const moved = diff.positions.map(({ what }) => what).filter((topic) => { const known = Object.entries(topics).find(([id]) => id === topic)?.[1]; return known !== undefined && met.some((rule) => namesRule(known.rules, rule)) })
  return cites.length + meets.length + moved.length === 0 ? null : { cites, meets, topics: moved }
}
