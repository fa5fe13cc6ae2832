import { servesRule, type PolicyPack } from '@sharewell/review/pack'
import { useEffect, useState } from 'react'
import type { RuleText } from '../../../build/rule-texts.ts'
import { g, s } from '../../../messages/guidance.ts'
import { toShortName, toYear } from '../../../packs/cite.ts'
import { buildIndex, type Entry, type Index } from '../search/search.ts'
import type { Cited } from './clauses.ts'
import { topicList } from './compare.ts'
import { toPlaceName } from './countries.ts'
import { join } from './join.ts'
import { loadParts } from './load-parts.ts'

/** Something that a search finds, as a line of results shows it. */
export type Hit = Entry & {
  readonly kind: 'pack' | 'clause' | 'topic' | 'rule' | 'chapter'
  readonly title: string
  readonly text: string
  /** Where it comes from: issuer, year, section. */
  readonly meta: string
  readonly pack?: PolicyPack
  readonly cited?: Cited
}

/** Everything that the library shows, once it is loaded. */
export type Library = {
  readonly packs: readonly PolicyPack[]
  readonly clauses: ReadonlyMap<string, Cited>
  readonly rules: readonly RuleText[]
  /** Built when it is first asked for. */
  readonly toIndex: () => Index<Hit>
}

/** What is superseded is found, after what is in force. */
function age(hit: Hit): Hit {
  return hit.pack?.status === 'superseded' ? { ...hit, fields: hit.fields.map(([text, weight]) => [text, weight * 0.4] as const) } : hit
}

function toHits(packs: readonly PolicyPack[], rules: readonly RuleText[]): Hit[] {
  const clauses = packs.flatMap((pack) => pack.clauses.map((clause): Hit => ({
    place: `clause/${clause.id}`, kind: 'clause', title: clause.title, text: clause.summary, meta: join(toShortName(pack), clause.section), pack, cited: { clause, pack },
    fields: [[clause.title, 5], [clause.summary, 3], [clause.ask ?? '', 2], [pack.issuer, 2], [`${pack.title} ${clause.section} ${toYear(pack.year)}`, 1], [clause.id, 1]],
  })))
  const heads = packs.map((pack): Hit => ({
    place: `pack/${pack.id}`, kind: 'pack', title: pack.title, text: pack.document, meta: join(g.kinds[pack.kind], toYear(pack.year)), pack,
    fields: [[pack.title, 6], [`${pack.issuer} ${pack.id}`, 7], [pack.document, 3], [`${toYear(pack.year)} ${g.kinds[pack.kind]} ${pack.jurisdictions.map(toPlaceName).join(' ')}`, 2]],
  }))
  const grey = topicList.map((topic): Hit => ({
    place: `topic/${topic.id}`, kind: 'topic', title: topic.title, text: topic.question, meta: '', fields: [[topic.title, 6], [topic.question, 4], [Object.values(topic.positions).join(' '), 2], [topic.handling, 1]],
  }))
  const read = rules.map((rule): Hit => ({ place: `rule/${rule.id}`, kind: 'rule', title: rule.what, text: rule.doThis, meta: rule.id, fields: [[rule.what, 3], [rule.why, 1], [rule.doThis, 1], [rule.id.replace(/\W/g, ' '), 3]] }))
  const chapter: Hit = { place: 'speaking-up', kind: 'chapter', title: s.title, text: s.lead, meta: '', fields: [[`${s.title} whistleblower raising concerns protected disclosure`, 6], [s.lead, 2], [s.how.map(({ title, more }) => `${title} ${more}`).join(' '), 1]] }
  return [...heads, ...grey, chapter, ...clauses, ...read].map(age)
}

/** Puts packs and rules together as a library. */
export function toLibrary(packs: readonly PolicyPack[], rules: readonly RuleText[]): Library {
  const clauses = new Map(packs.flatMap((pack) => pack.clauses.map((clause): [string, Cited] => [clause.id, { clause, pack }])))
  let index: Index<Hit> | undefined
  return { packs, clauses, rules, toIndex: () => (index ??= buildIndex(toHits(packs, rules))) }
}

let loaded: Library | undefined

async function load(): Promise<Library> {
  const { packs, rules } = await loadParts()
  loaded ??= toLibrary(packs, rules)
  return loaded
}

/** The library, or undefined until it is loaded; `failed` where a part of it could not be. */
export function useLibrary(): { library: Library | undefined; failed: boolean } {
  const [state, setState] = useState<{ library: Library | undefined; failed: boolean }>({ library: loaded, failed: false })
  useEffect(() => {
    if (loaded) return undefined
    let isShown = true
    void load().then(
      (library) => isShown && setState({ library, failed: false }),
      () => isShown && setState({ library: undefined, failed: true }),
    )
    return () => { isShown = false }
  }, [])
  return state
}

/** The rules that a clause or a topic names one by one, and the categories that it names whole. */
export function splitRules(names: readonly string[], rules: readonly RuleText[]): { rules: RuleText[]; categories: { name: string; rules: RuleText[] }[] } {
  const categories = names.filter((name) => name.endsWith('/*')).map((name) => name.slice(0, -2))
  return {
    rules: rules.filter((rule) => names.includes(rule.id) && !categories.includes(rule.category)),
    categories: categories.map((name) => ({ name, rules: rules.filter((rule) => rule.category === name) })),
  }
}

/** The clauses that raise a rule. */
export function isRaisedBy({ clause }: Cited, rule: string): boolean {
  return clause.raises !== undefined && servesRule({ ...clause, rules: clause.raises }, rule)
}
