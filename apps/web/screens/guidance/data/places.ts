import { topics, type TopicId } from '@sharewell/review/topics'

/** What the library shows. Ids are as the address names them; whether a pack, clause or rule of that name exists is for the view to say. */
export type View =
  | { at: 'home' }
  | { at: 'search'; words: string }
  | { at: 'pack' | 'clause' | 'rule' | 'rules'; id: string }
  | { at: 'topic'; id: TopicId; sides: Sides }
  | { at: 'compare'; sides: Sides }
  | { at: 'grey-areas' }
  | { at: 'speaking-up'; section: string }
  | { at: 'nowhere'; place: string }

/** The two packs that stand side by side; empty where none is chosen yet. */
export type Sides = readonly [string, string]

function isTopic(id: string): id is TopicId {
  return Object.hasOwn(topics, id)
}

/** Reads the place behind the `#`, such as `clause/gmc2024.13`, `compare/gmc2024/cmpa` or `search/alias`. */
export function toView(place: string): View {
  const [name = '', first = '', second = '', third = ''] = place.split('/')
  if (place === '') return { at: 'home' }
  if (name === 'search') return { at: 'search', words: place.slice('search/'.length) }
  if ((name === 'pack' || name === 'clause') && first !== '') return { at: name, id: first }
  if (name === 'rule' && first !== '') return second === '' ? { at: 'rules', id: first } : { at: 'rule', id: `${first}/${second}` }
  if (name === 'topic' && isTopic(first)) return { at: 'topic', id: first, sides: [second, third] }
  if (name === 'compare') return { at: 'compare', sides: [first, second] }
  if (name === 'speaking-up') return { at: name, section: first }
  if (place === 'grey-areas') return { at: place }
  return { at: 'nowhere', place }
}

/** The place of a comparison, of one topic or of all. */
export function toComparison(topic: TopicId | '', [a, b]: Sides): string {
  return [topic === '' ? 'compare' : `topic/${topic}`, a, b].join('/').replace(/\/+$/, '')
}
