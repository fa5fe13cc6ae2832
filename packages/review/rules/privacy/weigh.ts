import type { ReviewContext } from '../../engine/context.ts'
import type { Reading, Signal } from '../../match/reading.ts'

/** What speaks for one patient mention: how recognisable, how revealing, how kind, and the words it rests on. */
export type Weighed = {
  readonly mention: Signal
  readonly recognisable: number
  /** How many kinds of detail add up. */
  readonly kinds: number
  readonly revealing: number
  readonly kind: number
  readonly evidence: readonly Signal[]
  readonly start: number
  readonly end: number
}

/** Kinds of detail, what each is worth, and the signals that carry it. A kind counts once. */
const details: readonly { readonly worth: number; readonly kinds: readonly string[]; readonly far?: boolean }[] = [
  { worth: 2, kinds: ['age'] },
  { worth: 1, kinds: ['decadeAge'] },
  { worth: 2, kinds: ['placeSmall', 'placeGuess', 'nearPlaceWord'], far: true },
  { worth: 2, kinds: ['ourSmallPlace'], far: true },
  { worth: 1, kinds: ['smallPlaceWord'], far: true },
  { worth: 1, kinds: ['placeBig', 'placeRegion'], far: true },
  { worth: 1, kinds: ['facilityName', 'namedFacility', 'ownWorkplace'], far: true },
  { worth: 1.5, kinds: ['timeNow', 'timeToday', 'timeRecent', 'pastDay', 'exactDate', 'agoTime'], far: true },
  { worth: 0.5, kinds: ['clockTime', 'weekday'] },
  { worth: 2, kinds: ['occupation', 'localRole'] },
  { worth: 1.5, kinds: ['patientRelation', 'familyStructure'] },
  { worth: 2, kinds: ['rareCondition'] },
  { worth: 2, kinds: ['rareEvent', 'firstOfKind'] },
  { worth: 1.5, kinds: ['schoolDetail'] },
  { worth: 1.5, kinds: ['recognisableMark'] },
  { worth: 1, kinds: ['personalHabit'] },
  { worth: 1, kinds: ['bedSlot', 'patientEpithet'] },
  { worth: 1, kinds: ['community'] },
  { worth: 2.5, kinds: ['givenName', 'nameWithInitial', 'titledName', 'fullName'] },
  { worth: 2, kinds: ['falseAnonymity'] },
]

const cleared = new WeakMap<Reading, boolean>()
const weighings = new WeakMap<Reading, readonly Weighed[]>()

/** True where the text says that nobody real is meant, or that the story is published, the writer's own, or agreed. */
export function isUnreal(text: Reading): boolean {
  let result = cleared.get(text)
  if (result === undefined) cleared.set(text, (result = text.has('declaredUnreal', 'publishedCase', 'publicSelfDisclosure')))
  return result
}

/** True where the writer speaks of their own illness or of an animal and of no other patient. */
export function isOwnStory(text: Reading): boolean {
  if (text.has('ownReveal')) return true
  if (text.has('onePatient', 'bedSlot', 'careVerb', 'arrivalVerb') && text.has('timeToday', 'timeRecent', 'pastDay')) return text.has('animalPatient') || text.of('ownIllness').some((own) => own.sentence === 0)
  return text.has('ownIllness', 'animalPatient')
}

const tellers = ['firstPerson', 'facility', 'ownWorkplace', 'careVerb', 'arrivalVerb', 'clinicalObject', 'sensitiveFact', 'rareEvent', 'timeToday'] as const
const longWithoutTeller = 60
const veryLong = 250

/** Not an encyclopaedia or the news: somebody tells of somebody, from care. */
function isTold(text: Reading): boolean {
  if (!text.has(...tellers)) return false
  if (text.tokens.length > veryLong && !text.has('careVerb', 'arrivalVerb', 'ownWorkplace', 'bedSlot', 'onePatient')) return false
  if (text.tokens.length <= longWithoutTeller || text.has('firstPerson')) return true
  return text.of('thirdPerson').some((signal) => ['he', 'she', 'him', 'her', 'his', "he's", "she's"].includes(text.tokens[signal.first]?.norm ?? ''))
}

/** Groups of six or more count nothing: true where the mention's sentence speaks of many. */
function isAboutMany(text: Reading, mention: Signal): boolean {
  return text.within(mention.first - 1, mention.last + 1, 'manyPeople').length > 0
}

/** An occupation that is a colleague's is no detail of a patient. */
const isOfStaff = (text: Reading, signal: Signal): boolean => signal.kind === 'occupation' && text.within(signal.first, signal.last, 'colleagueWord').length > 0

const performs = new Set(['sang', 'sing', 'sings', 'sung', 'singing', 'hummed', 'hums', 'humming', 'whistled', 'recited', 'recites', 'reciting', 'song'])

/** "Sang me all of Waltzing Matilda": a name in a song is nobody's, and no place. */
const isTitleOfWork = (text: Reading, signal: Signal): boolean => {
  if (!named.has(signal.kind)) return false
  for (let at = signal.first - 1; at >= signal.first - 6 && text.tokens[at]?.sentence === signal.sentence; at--) if (performs.has(text.tokens[at]?.norm ?? '')) return true
  return false
}
const named = new Set(['givenName', 'fullName', 'titledName', 'nameWithInitial', 'placeGuess'])

/** What the writer's own page gives away of place and employer, where the text itself names none. */
const placeKinds = ['placeSmall', 'placeGuess', 'placeBig', 'placeRegion', 'facilityName', 'namedFacility', 'ourSmallPlace'] as const
const knownFromProfile = 0.5

function weigh(text: Reading, mention: Signal, earlier: readonly Reading[], fromProfile: number): Weighed {
  const last = text.sentences.length - 1
  const near = text.tokens.length <= 90 ? last + 1 : 3
  const from = mention.sentence - near
  const to = mention.sentence + near
  const evidence: Signal[] = []
  const told: Signal[] = []
  let recognisable = 0
  let kinds = 0
  for (const detail of details) {
    let best: Signal | null = null
    let most = 0
    for (const signal of text.inSentences(mention.sentence - near - 1, mention.sentence + near + 1, ...detail.kinds)) {
      const away = Math.abs(signal.sentence - mention.sentence)
      if (signal.value === 'staff' || signal.value === 'writer' || away > near + (detail.far ? 1 : 0) || isOfStaff(text, signal) || isTitleOfWork(text, signal)) continue
      const nearness = away === 0 ? 1 : away === 1 ? 0.9 : 0.6
      if (nearness > most) { most = nearness; best = signal }
    }
    if (!best) {
      // What an earlier part of the thread said of the person still stands.
      const before = earlier.flatMap((part) => part.of(...detail.kinds)).find((signal) => signal.value !== 'staff' && signal.value !== 'writer')
      if (!before) continue
      told.push(before)
      recognisable += detail.worth * 0.6
      kinds++
      continue
    }
    evidence.push(best)
    recognisable += detail.worth * most
    kinds++
  }
  if (kinds > 0 && !text.has(...placeKinds)) recognisable += fromProfile
  // What lies long ago points less at anybody.
  if (text.inSentences(mention.sentence - 1, mention.sentence + 1, 'timeDistant', 'longAgo').length > 0) recognisable -= 1.5
  const revealing = text.inSentences(from, to, 'sensitiveFact', 'diagnosis', 'procedure', 'rareCondition').length
  const kind = text.inSentences(from - 1, to + 1, 'kindStory').length
  const inReach = evidence.filter((signal) => Math.abs(signal.sentence - mention.sentence) <= 1)
  const start = Math.min(mention.start, ...inReach.map((signal) => signal.start))
  const end = Math.max(mention.end, ...inReach.map((signal) => signal.end))
  return { mention, recognisable, kinds, revealing, kind, evidence: [...evidence, ...told], start, end }
}

/** True where a habit, a gift, a mark or a trade paints the person. */
export function hasHabit({ evidence }: Weighed): boolean {
  return evidence.some(({ kind }) => kind === 'personalHabit' || kind === 'recognisableMark' || kind === 'bedSlot' || kind === 'patientEpithet' || kind === 'occupation')
}

/** Every patient mention of the text, weighed; the heaviest first. Reckoned once per text. */
export function weighMentions({ text, earlier, input }: ReviewContext): readonly Weighed[] {
  let result = weighings.get(text)
  if (!result) {
    const parts = earlier.filter((part) => part.has('patientMention') && !part.has('declaredUnreal', 'consentDeclared'))
    const mentions = isTold(text) ? text.of('patientMention').filter((mention) => !isAboutMany(text, mention)) : []
    // "He died on Sunday" after a part that told who he was.
    const heirs = mentions.length === 0 && parts.length > 0 ? text.of('thirdPerson').slice(0, 1).map((signal) => ({ ...signal, value: 2 })) : []
    const fromProfile = (input.profile?.city ? knownFromProfile : 0) + (input.profile?.employer ? knownFromProfile : 0)
    result = [...mentions, ...heirs].map((mention) => weigh(text, mention, parts, fromProfile))
      .sort((a, b) => b.recognisable - a.recognisable || b.revealing - a.revealing || a.start - b.start)
    weighings.set(text, result)
  }
  return result
}
