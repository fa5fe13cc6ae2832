import type { Disagreement, Finding } from '../contract/types.ts'
import { namesRule, type PolicyPack } from './pack.ts'
import { topics, type Topic, type TopicId } from './topics.ts'

const topicIds = Object.keys(topics).filter((id): id is TopicId => Object.hasOwn(topics, id))

/** Who holds one position of a topic, by pack id, and the clauses that say so. */
function toPosition(topic: TopicId, position: string, words: string, packs: readonly PolicyPack[]): Disagreement['positions'][number] {
  const held = packs.flatMap((pack) => (pack.positions ?? []).filter((stand) => stand.topic === topic && stand.position === position).map((stand) => ({ pack, stand })))
  const clauses = held.flatMap(({ pack, stand }) => pack.clauses.filter(({ id }) => stand.clauses.includes(id)).map(({ id, basis }) => ({ id, basis })))
  return { position, words, packs: held.map(({ pack }) => pack.id), clauses }
}

/**
 * Every matter on which at least two of these packs stand differently, in the order of the topics.
 * Positions come mildest first, packs by id, so that the order in which packs are given never shows. `strictest` is the last position.
 */
export function findAllDisagreements(activePacks: readonly PolicyPack[]): Disagreement[] {
  const packs = [...activePacks].sort((a, b) => (a.id < b.id ? -1 : 1))
  return topicIds.flatMap((id) => {
    const { title, question, positions: known, handling }: Topic = topics[id]
    const positions = Object.entries(known).map(([position, words]) => toPosition(id, position, words, packs)).filter((stand) => stand.packs.length > 0)
    const strictest = positions.at(-1)
    if (!strictest || positions.length < 2 || new Set(positions.flatMap((stand) => stand.packs)).size < 2) return []
    return [{ topic: id, title, question, positions, strictest: strictest.position, handling }]
  })
}

/** Those of the disagreements that these findings touch, as values of their own. */
export function keepTouched(disagreements: readonly Disagreement[], findings: readonly Pick<Finding, 'rule'>[]): Disagreement[] {
  return disagreements
    .filter(({ topic }) => { const known = topicIds.find((id) => id === topic); return known !== undefined && findings.some(({ rule }) => namesRule(topics[known].rules, rule)) })
    .map((one) => ({ ...one, positions: one.positions.map((stand) => ({ ...stand, packs: [...stand.packs], clauses: stand.clauses.map((clause) => ({ ...clause })) })) }))
}

/** What a reviewer asks after each text; the matters on which these packs differ are worked out once. */
export function comparePacks(packs: readonly PolicyPack[]): (findings: readonly Pick<Finding, 'rule'>[]) => Disagreement[] {
  const all = findAllDisagreements(packs)
  return (findings) => (all.length > 0 ? keepTouched(all, findings) : [])
}

/** Where active packs differ on what the findings are about; empty where one position, or none, is held. */
export function findDisagreements(findings: readonly Pick<Finding, 'rule'>[], activePacks: readonly PolicyPack[]): Disagreement[] {
  return keepTouched(findAllDisagreements(activePacks), findings)
}
