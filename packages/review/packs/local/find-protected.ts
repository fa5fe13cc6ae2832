import { stopWords } from '../../language/stop-words.ts'
import { canContain, canMeet, toJoined, toStep, toSteps, type Step } from './phrase-steps.ts'
import { houseWords, protectedTopics, threats, type ProtectedTopicId } from './protected-topics.ts'
import { StepIndex } from './step-index.ts'

type Entry = { readonly topic: ProtectedTopicId; readonly isTelling: boolean; readonly steps: readonly Step[]; readonly together: Step }

const entries: readonly Entry[] = topicIds().flatMap((topic) => {
  const { telling, plain } = protectedTopics[topic]
  return [...telling.map((words) => toEntry(topic, words, true)), ...plain.map((words) => toEntry(topic, words, false))]
})
const byStep = new StepIndex(entries.flatMap((entry) => entry.steps.map((step) => ({ step, value: entry }))))
const byTogether = new StepIndex(entries.map((entry) => ({ step: entry.together, value: entry })))
const house = new StepIndex(houseWords.map((word) => ({ step: toStep(word), value: word })))
const small = new Set([...(stopWords['en'] ?? []), ...(stopWords['fr'] ?? []), ...(stopWords['es'] ?? []), 's'])
/** Shorter words hide in too many others to be looked for inside a hashtag. */
const shortestHidden = 5

function topicIds(): ProtectedTopicId[] {
  return Object.keys(protectedTopics).filter((key): key is ProtectedTopicId => key in protectedTopics)
}

function toEntry(topic: ProtectedTopicId, words: string, isTelling: boolean): Entry {
  const parts = words.split(' ')
  return { topic, isTelling, steps: parts.map(toStep), together: toTogether(parts) }
}

/** An entry of several words as one that is written together, in all its endings. */
function toTogether(parts: readonly string[]): Step {
  let heads = ['']
  for (const part of parts.slice(0, -1)) {
    const { words, starts } = toStep(part)
    heads = heads.flatMap((head) => [...words, ...starts].map((word) => head + toLetters(word)))
  }
  const last = toStep(parts.at(-1) ?? '')
  return { words: new Set(heads.flatMap((head) => [...last.words].map((word) => head + toLetters(word)))), starts: heads.flatMap((head) => last.starts.map((start) => head + toLetters(start))) }
}

/**
 * The protected topic that a phrase touches: it holds words of the topic, however they are split or disguised, or it is so short
 * that every post with such words holds it.
 */
export function findProtectedTopic(phrase: string): ProtectedTopicId | undefined {
  const words = toSteps(phrase)
  const steps = words.map(toStep)
  const isMeaty = words.some((word) => !small.has(word))
  const near = new Set(steps.flatMap((step) => byStep.meeting(step)))
  for (const entry of near) if (canContain(steps, entry.steps) || (isMeaty && canContain(entry.steps, steps))) return entry.topic
  for (const step of toJoined(phrase)) for (const entry of byTogether.meeting(step)) return entry.topic
  return findInHashtags(phrase)
}

/** A hashtag has no spaces: its capitals part words, and longer words are looked for inside it. */
function findInHashtags(phrase: string): ProtectedTopicId | undefined {
  for (const tag of phrase.match(/#\S+/gu) ?? []) {
    const parted = tag.slice(1).replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|_/gu, ' ')
    if (parted !== tag.slice(1)) {
      const topic = findProtectedTopic(parted)
      if (topic) return topic
    }
    const [whole] = toJoined(tag)
    const letters = whole ? [...whole.words, ...whole.starts] : []
    const hidden = entries.find(({ isTelling, together }) => isTelling && [...together.words, ...together.starts].some((word) => word.length >= shortestHidden && letters.some((text) => text.includes(word))))
    if (hidden) return hidden.topic
  }
  return undefined
}

/** The protected topic that a reason speaks of. */
export function findTopicInReason(reason: string): ProtectedTopicId | undefined {
  const steps = toSteps(reason.replaceAll('*', ' ')).map(toStep)
  const near = new Set(steps.flatMap((step) => byStep.meeting(step)))
  for (const entry of near) if (entry.isTelling && canContain(steps, entry.steps)) return entry.topic
  return undefined
}

const threatening = threats.map((words) => words.split(' ').map(toStep))

/** True where words threaten or forbid. */
export function threatens(text: string): boolean {
  const steps = toSteps(text.replaceAll('*', ' ')).map(toStep)
  return threatening.some((words) => canContain(steps, words))
}

/** True where a phrase says no more than the owner's name, who leads it or who works there. */
export function namesOnlyTheHouse(phrase: string, owner: string): boolean {
  const own = toSteps(owner)
  const names = [...own, own.map((word) => word.charAt(0)).join('')].map(toStep)
  const isHouse = (word: string): boolean => small.has(word) || !/[\p{L}\p{N}]/u.test(word) || names.some((name) => canMeet(toStep(word), name)) || house.meeting(toStep(word)).length > 0
  return toSteps(phrase).every(isHouse) || toJoined(phrase.replace(/[^\p{L}\p{M}\p{N}*]+/gu, '')).some((step) => canMeet(step, toStep(own.join(''))))
}

function toLetters(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, '')
}
