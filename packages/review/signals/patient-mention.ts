import type { Reading, Signal } from '../match/reading.ts'
import { defineDetector } from './define.ts'

/** How surely the words point at one person who was cared for. */
const strength = { sure: 3, likely: 2, weak: 1, none: 0 } as const

const ownPronouns = new Set(['i', "i've", "i'd", "i'm", 'we', "we've", 'our', 'my', 'me', 'us'])
const generic = new Set(['every', 'any', 'each', 'no', 'if', 'whether', 'when', 'imagine', 'suppose', 'your', 'average', 'typical', 'random', 'next', 'future', 'potential', 'ideal', 'difficult', 'being', 'like', 'love', 'tell', 'telling'])
const genericPeople = new Set(['someone', 'somebody', 'person', 'human', 'stranger', 'people', 'character', 'neighbour', 'neighbor', 'individual', 'punter', 'soul', 'passenger', 'mother', 'someone', 'local', 'volunteer', 'hero', 'legend', 'star', 'senior', 'elder'])
const publicRoles = new Set(['journalist', 'reporter', 'minister', 'lawyer', 'solicitor', 'barrister', 'coroner', 'magistrate', 'judge', 'imam', 'mp', 'mla', 'candidate', 'professor', 'lecturer', 'dean', 'ceo', 'pharmacist', 'midwife', 'paramedic', 'dentist', 'cleaner', 'social worker', 'union rep', 'volunteer', 'poet', 'novelist', 'historian', 'actor', 'influencer', 'porter', 'entrepreneur', 'mayor', 'councillor', 'councilor', 'alderman', 'town councillor'])
/** Words after "a child" that make it a kind of child: "a child who's floppy", "a patient with asthma". */
const always = new Set(['can', 'should', 'may', 'might', 'must', 'could', "who'll", "who'd", 'would', 'cannot', "can't"])
const openEnds = new Set(['who', "who's", 'whose', 'with', 'can', 'should', 'needs', 'may', 'might', 'must', 'will', 'on', 'having', 'taking', 'under', 'over', 'aged', 'would', 'deserves'])
const notPeople = new Set(['panel', 'safety', 'group', 'groups', 'care', 'record', 'records', 'list', 'lists', 'participation', 'leaflet', 'leaflets', 'experience', 'education', 'notes', 'flow', 'advocate', 'relations', 'information', 'stories', 'story', 'satisfaction', 'transport', 'eggs', 'privacy', 'data', 'portal', 'liaison', 'room', 'building', 'policy', 'rule', 'machine', 'boiler', 'tradition', 'whisky', 'hours', 'access', 'choice', 'voice', 'line', 'app', 'contact', 'contacts', 'facing', 'meeting', 'call', 'train', 'bus', 'coffee', 'shift', 'handover', 'lecture', 'deadline', 'nap', 'alarm', 'finish', 'start', 'zoom', 'webinar'])
const articles = new Set(['a', 'an', 'the', '1', 'one'])
const storySigns = ['arrivalVerb', 'timeNow', 'timeToday', 'timeRecent', 'pastDay', 'thirdPerson', 'bedSlot', 'age', 'exactDate'] as const
const clinicalSigns = ['diagnosis', 'procedure', 'rareCondition', 'rareEvent', 'facility', 'ownWorkplace', 'sensitiveFact'] as const

/** True where a word before the mention makes it a kind of person and not one person. */
function isGeneric(reading: Reading, signal: Signal): boolean {
  for (let i = signal.first; i >= Math.max(0, signal.first - 3); i--) {
    const token = reading.tokens[i]
    if (!token || token.sentence !== signal.sentence) break
    if (generic.has(token.norm)) return true
  }
  const after = reading.tokens[signal.last + 1]
  if (after && notPeople.has(after.norm)) return true
  const before = reading.tokens[signal.first]
  if (after && always.has(after.norm) && articles.has(before?.norm ?? '') && before?.norm !== 'the') return true
  const indefinite = articles.has(before?.norm ?? '') && before?.norm !== 'the'
  if (indefinite && after && openEnds.has(after.norm) && reading.inSentence(signal.sentence, ...storySigns).length === 0) return true
  return reading.within(signal.first, signal.last, 'negated').some((scope) => scope.first < signal.first && (indefinite || signal.first - scope.first <= 3))
}

/** True where the writer's own family is meant: the words themselves, or the sentence before the mention. */
function isOwnFamily(reading: Reading, signal: Signal): boolean {
  const before = reading.tokens[signal.first - 1]
  if (signal.kind === 'age' && before && before.sentence === signal.sentence && (before.norm === 'my' || before.norm === 'our')) return true
  if (before && before.sentence === signal.sentence && ["i'm", 'im', 'am'].includes(before.norm)) return true
  const opens = reading.sentences[signal.sentence - 1]?.first
  if ((signal.kind === 'age' || signal.kind === 'localRole' || signal.kind === 'occupation') && opens !== undefined && reading.within(opens, opens + 1, 'ownFamilyCue').length > 0) return true
  return reading.inSentence(signal.sentence, 'ownFamilyCue').some((own) => own.first <= signal.last + 1 && signal.first - own.last <= 12)
}

function hasWriter(reading: Reading, sentence: number): boolean {
  const span = reading.sentences[sentence]
  if (!span) return false
  for (let i = span.first; i <= span.last; i++) if (ownPronouns.has(reading.tokens[i]?.norm ?? '')) return true
  return false
}

/** How much the words around say that this person was cared for. */
function toCare(reading: Reading, sentence: number): number {
  if (reading.inSentence(sentence, 'arrivalVerb').length > 0) return strength.sure
  if (reading.inSentence(sentence, 'careVerb').length > 0 && hasWriter(reading, sentence)) return strength.sure
  if (reading.inSentence(sentence, ...clinicalSigns).length > 0) return strength.likely
  if (reading.inSentence(sentence, 'tellsMe').length > 0) return reading.has('facility', 'ownWorkplace', 'procedure', 'diagnosis', 'test') ? strength.likely : strength.weak
  if (reading.inSentence(sentence, 'clinicalObject').length > 0) return strength.weak
  for (const next of [sentence - 1, sentence + 1]) {
    if (reading.inSentence(next, 'arrivalVerb', 'ownWorkplace', 'diagnosis', 'procedure', 'rareCondition').length > 0) return strength.weak
  }
  return strength.none
}

/** One person cared for: a patient word, a bed, an age, or a person with a verb of care or arrival. Its value is 1 weak, 2 likely, 3 sure. */
export const patientMentionDetector = defineDetector({
  kinds: ['patientMention'],
  about: 'One person who was cared for; its value is 1 for weak, 2 for likely, 3 for sure.',
  detect: (reading) => {
    const taken: Signal[] = []
    const add = (signal: Signal, value: number): void => {
      if (value === strength.none || isOwnFamily(reading, signal) || taken.some((other) => other.first <= signal.last && other.last >= signal.first)) return
      taken.push(signal)
      reading.add('patientMention', signal.first, signal.last, value)
    }
    for (const signal of reading.of('bedSlot', 'patientEpithet')) if (!isGeneric(reading, signal)) add(signal, strength.sure)
    for (const signal of reading.of('onePatient')) {
      if (isGeneric(reading, signal)) continue
      const told = reading.inSentence(signal.sentence, ...storySigns).length > 0
      add(signal, told ? strength.sure : articles.has(reading.tokens[signal.first]?.norm ?? '') ? strength.weak : strength.likely)
    }
    for (const signal of reading.of('age')) {
      if (notPeople.has(reading.tokens[signal.last + 1]?.norm ?? '')) continue
      const near = reading.within(signal.first - 3, signal.last + 3, 'personWord', 'patientWord', 'occupation', 'diagnosis', 'procedure', 'rareCondition', 'titledName', 'fullName', 'givenName', 'nameWithInitial', 'sexWord').length > 0
      add(signal, near ? strength.sure : Math.max(strength.weak, toCare(reading, signal.sentence)))
    }
    for (const signal of reading.of('onePerson')) {
      if (isGeneric(reading, signal)) continue
      const last = reading.tokens[signal.last]?.norm ?? ''
      const care = toCare(reading, signal.sentence)
      add(signal, genericPeople.has(last) ? Math.max(0, care - 2) : care)
    }
    for (const signal of reading.of('occupation', 'localRole', 'patientRelation', 'familyStructure', 'personWord', 'decadeAge')) {
      if (isGeneric(reading, signal) || reading.within(signal.first, signal.last, 'colleagueWord').length > 0) continue
      const words = reading.text.slice(signal.start, signal.end).toLowerCase()
      if (publicRoles.has(words) || genericPeople.has(words)) continue
      const care = toCare(reading, signal.sentence)
      const firm = reading.inSentence(signal.sentence, ...storySigns).length > 0
      add(signal, signal.kind === 'patientRelation' || signal.kind === 'personWord' ? Math.min(strength.weak, firm ? care : 0) : firm ? care : Math.min(strength.weak, care))
    }
  },
})
