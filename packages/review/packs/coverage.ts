import type { Rule } from '../rules/define.ts'
import { namesRule, servesRule, type Clause, type PolicyPack } from './pack.ts'
import { workflows, type Workflow } from './workflows.ts'

type RuleFacts = Pick<Rule, 'id' | 'question'>

/** What serves one clause. `rules` are the ids that exist; a category that the clause names as a whole stands in `categories`. */
export type ClauseCoverage = {
  readonly pack: string
  readonly clause: string
  readonly title: string
  readonly rules: readonly string[]
  readonly categories: readonly string[]
  /** Rules on pictures that the clause names. */
  readonly pictures: readonly string[]
  readonly questions: readonly string[]
  readonly workflow: ({ readonly id: string } & Workflow) | null
  readonly background: string | null
  /** Ids of a local pack's own words and disclaimers. */
  readonly entries: readonly string[]
  readonly isServed: boolean
}

/** The clauses behind one rule; `isOfTheHouse` where no clause of anybody else asks for it. */
export type RuleCoverage = { readonly rule: string; readonly clauses: readonly string[]; readonly isOfTheHouse: boolean; readonly isServed: boolean }

export type Coverage = { readonly clauses: readonly ClauseCoverage[]; readonly rules: readonly RuleCoverage[]; readonly unserved: readonly string[] }

/** What serves a clause, counting only rules and questions that exist. */
export function coverClause(pack: PolicyPack, clause: Clause, rules: readonly RuleFacts[]): ClauseCoverage {
  const served = rules.filter(({ id }) => servesRule(clause, id)).map(({ id }) => id)
  const asked = (clause.questions ?? []).filter((id) => rules.some(({ question }) => question?.id === id))
  const entries = [...(pack.local?.words ?? []), ...(pack.local?.disclaimers ?? [])].filter((entry) => entry.clause === clause.id).map(({ id }) => id)
  const workflow = clause.workflow === undefined ? null : { id: clause.workflow, ...workflows[clause.workflow] }
  return {
    pack: pack.id,
    clause: clause.id,
    title: clause.title,
    rules: served,
    categories: clause.rules.filter((name) => name.endsWith('/*') && served.some((id) => namesRule([name], id))),
    pictures: clause.pictures ?? [],
    questions: asked,
    workflow,
    background: clause.background ?? null,
    entries,
    isServed: served.length > 0 || (clause.pictures ?? []).length > 0 || asked.length > 0 || workflow !== null || clause.background !== undefined || entries.length > 0,
  }
}

/** What serves every clause of these packs, and which clauses stand behind every rule; `unserved` names what nothing serves. */
export function findCoverage(packs: readonly PolicyPack[], rules: readonly RuleFacts[]): Coverage {
  const clauses = packs.flatMap((pack) => pack.clauses.map((clause) => coverClause(pack, clause, rules)))
  const house = new Set(packs.filter(({ kind }) => kind === 'house').map(({ id }) => id))
  const byRule = rules.map(({ id }): RuleCoverage => {
    const behind = clauses.filter((clause) => clause.rules.includes(id))
    return { rule: id, clauses: behind.map(({ clause }) => clause), isOfTheHouse: behind.length > 0 && behind.every(({ pack }) => house.has(pack)), isServed: behind.length > 0 }
  })
  return { clauses, rules: byRule, unserved: [...clauses.filter(({ isServed }) => !isServed).map(({ clause }) => clause), ...byRule.filter(({ isServed }) => !isServed).map(({ rule }) => rule)] }
}

/** What serves a clause, in words: "privacy/*, privacy/no-x; asks in-person; a later part: consent-record". */
export function toServiceWords({ rules, categories, pictures, questions, workflow, background, entries, isServed }: ClauseCoverage): string {
  const single = rules.filter((id) => !namesRule(categories, id))
  const parts = [
    [...categories, ...single, ...pictures].join(', '),
    entries.length > 0 ? `its own words: ${entries.join(', ')}` : '',
    questions.length > 0 ? `asks ${questions.join(', ')}` : '',
    workflow ? `${workflow.stands ? 'stands in' : 'a later part,'} ${workflow.where}: ${workflow.title}` : '',
    background === null ? '' : `background: ${background}`,
  ].filter((part) => part !== '')
  return isServed ? parts.join('; ') : 'by nothing yet'
}
