import type { Question } from '../contract/types.ts'
import type { PolicyPack } from './pack.ts'
import type { TopicId } from './topics.ts'

/** What a position changes for a rule: a question more, and whether the rule speaks up at what it otherwise lets pass (its `findMore`). */
export type Effect = { readonly question?: Question; readonly findsMore?: true }

type Parameter = { readonly rule: string; readonly topic: TopicId; readonly effects: Readonly<Record<string, Effect>> }

const askName: Question = { id: 'name-yourself', text: 'Could you say who you are, or leave out that you are a doctor?' }

/** The positions that change a rule, as data. None softens a rule, and what a rule finds more is advised on at most. */
export const parameters: readonly Parameter[] = [
  {
    rule: 'identity/no-anonymous-authority',
    topic: 'anonymity',
    effects: { 'allow-warn': {}, 'usually-name': { question: askName }, 'should-name': { question: askName, findsMore: true } },
  },
]

/** Somewhere in particular: a pack that speaks to the whole world changes no rule for everybody. */
const bindsSomewhere = ({ jurisdictions }: PolicyPack): boolean => !jurisdictions.includes('ALL') && !jurisdictions.includes('INT')

/** What the positions of these packs change, by rule id; the effects of several packs add up, in whatever order they come. */
export function findEffects(packs: readonly PolicyPack[]): Map<string, Effect> {
  const found = new Map<string, Effect>()
  for (const { rule, topic, effects } of parameters) {
    const held = packs.filter(bindsSomewhere).flatMap((pack) => pack.positions ?? []).filter((stand) => stand.topic === topic)
    for (const [position, effect] of Object.entries(effects)) {
      if (held.some((stand) => stand.position === position)) found.set(rule, { ...found.get(rule), ...effect })
    }
  }
  return found
}
