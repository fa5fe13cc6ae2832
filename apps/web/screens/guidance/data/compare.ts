import type { PolicyPack } from '@sharewell/review/pack'
import { servesRule } from '@sharewell/review/pack'
import { topics, type Topic, type TopicId } from '@sharewell/review/topics'
import type { Cited } from './clauses.ts'

/** Where one pack stands on one topic: its position and the clauses that say so, or the clauses that touch the matter. */
export type Stand = { readonly pack: PolicyPack; readonly position: string; readonly words: string; readonly clauses: readonly Cited[]; readonly near: readonly Cited[] }

/** How two stands go together. */
export type Outcome = 'differ' | 'agree' | 'one' | 'none'

/** Every topic by id, in the order in which they are shown. */
export const topicList: readonly (Topic & { readonly id: TopicId })[] = Object.entries(topics).flatMap(([id, topic]) => (isTopicId(id) ? [{ id, ...topic }] : []))

function isTopicId(id: string): id is TopicId {
  return Object.hasOwn(topics, id)
}

function isSpecific(rule: string): boolean {
  return !rule.endsWith('/*')
}

/** Where a pack stands on a topic. `position` is empty where it takes none that is known. */
export function toStand(pack: PolicyPack, id: TopicId): Stand {
  const topic: Topic = topics[id]
  const held = pack.positions?.find((one) => one.topic === id)
  const cite = (wanted: (id: string) => boolean): Cited[] => pack.clauses.filter((clause) => wanted(clause.id)).map((clause) => ({ clause, pack }))
  const clauses = held ? cite((clauseId) => held.clauses.includes(clauseId)) : []
  const named = topic.rules.filter(isSpecific)
  const near = held ? [] : pack.clauses.filter((clause) => named.some((rule) => servesRule({ ...clause, rules: clause.rules.filter(isSpecific) }, rule))).slice(0, 3).map((clause) => ({ clause, pack }))
  return { pack, position: held?.position ?? '', words: held ? (topic.positions[held.position] ?? held.position) : '', clauses, near }
}

/** Whether two packs differ on a topic, agree, or leave it to one of them. */
export function toOutcome(a: Stand, b: Stand): Outcome {
  if (a.position === '' && b.position === '') return 'none'
  if (a.position === '' || b.position === '') return 'one'
  return a.position === b.position ? 'agree' : 'differ'
}

/** Who holds which position on a topic, superseded packs last; positions that nobody holds are left out. */
export function groupByPosition(id: TopicId, packs: readonly PolicyPack[]): { position: string; words: string; stands: Stand[] }[] {
  const stands = packs.map((pack) => toStand(pack, id)).sort((a, b) => Number(a.pack.status === 'superseded') - Number(b.pack.status === 'superseded'))
  return Object.entries(topics[id].positions).flatMap(([position, words]) => {
    const holders = stands.filter((stand) => stand.position === position)
    return holders.length > 0 ? [{ position, words, stands: holders }] : []
  })
}
