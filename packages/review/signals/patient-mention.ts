import type { Reading, Signal } from '../match/reading.ts'
import { defineDetector } from './define.ts'

/** How surely the words point at one person who was cared for. */
const strength = { sure: 3, likely: 2, weak: 1 } as const

/** Words after "a child" that make it a kind of child: "a child who's floppy", "a patient with asthma". */
const openEnds = new Set(['who', "who's", 'whose', 'with', 'can', 'should', 'needs', 'may', 'might', 'must', 'will', 'is', 'on', 'having', 'taking', 'under', 'over', 'aged', 'would', 'deserves'])
const articles = new Set(['a', 'an', 'the', '1', 'one'])

const ownPronouns = new Set(['i', "i've", "i'd", "i'm", 'we', "we've", 'our', 'my', 'me', 'us'])
const generic = new Set(['every', 'any', 'each', 'no', 'if', 'whether', 'when', 'imagine', 'suppose', 'your', 'average', 'typical', 'random', 'certain', 'next', 'future', 'potential', 'ideal', 'difficult', 'angry', 'another'])
const genericPeople = new Set(['someone', 'somebody', 'person', 'human', 'stranger', 'people', 'character', 'neighbour', 'neighbor', 'individual', 'punter', 'local', 'soul'])

/** True where a word before the mention makes it a kind of person and not one person. */
function isGeneric(reading: Reading, signal: Signal): boolean {
  for (let i = signal.first; i >= Math.max(0, signal.first - 2); i--) {
    const token = reading.tokens[i]
    if (!token || token.sentence !== signal.sentence) return false
    if (generic.has(token.norm)) return true
  }
  const after = reading.tokens[signal.last + 1]
  if (articles.has(reading.tokens[signal.first]?.norm ?? '') && after && openEnds.has(after.norm) && reading.inSentence(signal.sentence, 'arrivalVerb', 'timeToday', 'timeRecent', 'pastDay', 'thirdPerson').length === 0) return true
  return reading.within(signal.first, signal.last, 'negated').some((scope) => scope.first < signal.first && signal.first - scope.first <= 3)
}

/** True where the writer's own family is meant. */
function isOwnFamily(reading: Reading, signal: Signal): boolean {
  return reading.within(Math.max(0, signal.first - 1), signal.last, 'ownFamilyCue').length > 0
}

function countWriters(reading: Reading, sentence: number): boolean {
  const span = reading.sentences[sentence]
  if (!span) return false
  for (let i = span.first; i <= span.last; i++) if (ownPronouns.has(reading.tokens[i]?.norm ?? '')) return true
  return false
}

/** One person cared for: a patient word, a bed, an age, or a person with a verb of care or arrival. Its value is 1 weak, 2 likely, 3 sure. */
export const patientMentionDetector = defineDetector({
  kinds: ['patientMention'],
  about: 'One person who was cared for; its value is 1 for weak, 2 for likely, 3 for sure.',
  detect: (reading) => {
    const taken: Signal[] = []
    const isTaken = (signal: Signal): boolean => taken.some((other) => other.first <= signal.last && other.last >= signal.first)
    const add = (signal: Signal, value: number): void => {
      if (isTaken(signal) || isOwnFamily(reading, signal)) return
      taken.push(signal)
      reading.add('patientMention', signal.first, signal.last, value)
    }
    const careText = reading.has('careVerb', 'arrivalVerb', 'ownWorkplace', 'facility')
    for (const signal of reading.of('bedSlot')) add(signal, strength.sure)
    for (const signal of reading.of('onePatient')) {
      if (isGeneric(reading, signal)) continue
      const told = reading.inSentence(signal.sentence, 'arrivalVerb', 'timeToday', 'timeRecent', 'pastDay', 'thirdPerson', 'bedSlot', 'age').length > 0 || !articles.has(reading.tokens[signal.first]?.norm ?? '')
      add(signal, told ? strength.sure : strength.weak)
    }
    for (const signal of reading.of('age')) {
      const near = reading.within(signal.first - 3, signal.last + 3, 'personWord', 'patientWord', 'occupation', 'diagnosis', 'procedure', 'rareCondition', 'titledName', 'fullName', 'givenName', 'sexWord').length > 0
      add(signal, near || reading.inSentence(signal.sentence, 'arrivalVerb', 'careVerb', 'facility').length > 0 ? strength.sure : careText ? strength.likely : strength.weak)
    }
    for (const signal of reading.of('onePerson')) {
      if (isGeneric(reading, signal)) continue
      const plain = genericPeople.has(reading.tokens[signal.last]?.norm ?? '')
      const cared = reading.inSentence(signal.sentence, 'arrivalVerb').length > 0 || (reading.inSentence(signal.sentence, 'careVerb').length > 0 && countWriters(reading, signal.sentence))
      const placed = reading.inSentence(signal.sentence, 'ownWorkplace', 'facility', 'procedure', 'diagnosis', 'rareCondition').length > 0
      add(signal, cared && !plain ? strength.sure : cared || (placed && !plain) ? strength.likely : careText && !plain ? strength.weak : 0)
    }
    for (const signal of reading.of('occupation', 'localRole', 'patientRelation', 'familyStructure')) {
      if (isGeneric(reading, signal) || reading.within(signal.first, signal.last, 'colleagueWord').length > 0) continue
      const cared = reading.inSentence(signal.sentence, 'arrivalVerb', 'ownWorkplace', 'facility').length > 0 || (reading.inSentence(signal.sentence, 'careVerb').length > 0 && countWriters(reading, signal.sentence))
      if (cared) add(signal, signal.kind === 'patientRelation' ? strength.weak : strength.likely)
    }
  },
})
