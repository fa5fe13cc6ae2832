import { listBits, toNameLists as toLists } from '../identifiers/name-bits.ts'
import type { Reading } from '../match/reading.ts'
import type { Token } from '../text/token.ts'
import { defineDetector } from './define.ts'

const patientTitles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'master', 'baby', 'little', 'tiny', 'wee', 'uncle', 'aunty', 'auntie', 'aunt', 'mama', 'granny', 'nana', 'grandpa', 'señora', 'senora', 'señor', 'senor', 'sra', 'monsieur', 'madame', 'signora', 'oga', 'alhaja', 'alhaji', 'chief', 'pa', 'councillor', 'cllr', 'mayor', 'sister', 'father', 'rev', 'old', 'big', 'young', 'poor', 'dear', 'patient', 'our'])
const staffTitles = new Set(['dr', 'doctor', 'prof', 'professor', 'nurse', 'matron', 'midwife', 'registrar', 'consultant', 'surgeon', 'doc', 'dra', 'saint', 'st', 'st.', 'hospital', 'dame', 'sir'])
const namingWords = new Set(['called', 'named', 'name', "name's"])
const placeAfter = new Set(['hospital', 'infirmary', 'clinic', 'street', 'road', 'avenue', 'ward', 'unit', 'centre', 'center', 'university', 'college', 'school', 'award', 'prize', 'syndrome', 'disease', 'score', 'criteria', 'test', 'sign', 'lecture', 'foundation', 'institute', 'day', 'trial', 'scale', 'anemia', 'anaemia', 'palsy', 'dystrophy', 'tumor', 'tumour', 'lymphoma', 'review', 'classification', 'procedure', 'manoeuvre', 'maneuver', 'fracture', 'reflex', 'method', 'registry', 'library', 'museum', 'park', 'airport', 'stadium', 'bridge', 'house', 'building'])
const eponyms = new Set(['crohn', 'parkinson', 'down', 'bell', 'foley', 'graves', 'hodgkin', 'addison', 'cushing', 'wilson', 'turner', 'marfan', 'alzheimer', 'raynaud', 'tourette', 'asperger', 'barrett', 'murphy', 'charcot', 'kaposi', 'ewing', 'wilms', 'hashimoto', 'cesar', 'caesar', 'huntington', 'ramsay', 'guillain', 'lewy', 'bowen', 'paget', 'osler', 'virchow', 'allen', 'glasgow', 'wells', 'apgar', 'allegra', 'fosamax', 'levitra', 'alli', 'santa', 'jesus', 'christ', 'lyme', 'saturn', 'penny', 'mark', 'bill', 'will', 'rob', 'grace', 'hope', 'faith', 'joy', 'rose', 'may', 'april', 'june', 'august', 'summer', 'autumn', 'dawn', 'eve', 'holly', 'ivy', 'lily', 'violet', 'sky', 'chase', 'chance', 'art', 'pat', 'sue', 'drew', 'jack', 'frank', 'max', 'major', 'dean', 'earl', 'duke', 'bishop', 'prince', 'king', 'ward', 'page', 'paris', 'sydney', 'florence', 'victoria', 'adelaide', 'austin', 'dallas', 'houston', 'jordan', 'israel', 'georgia', 'virginia', 'carolina', 'madison', 'chelsea', 'brooklyn', 'india', 'kenya', 'chad', 'milan', 'siri', 'alexa', 'doctor', 'ama', 'bp', 'ana', 'mri', 'mi', 'ali', 'an', 'in', 'so', 'do', 'de', 'la', 'le', 'van', 'my', 'see', 'sim', 'son', 'an', 'ai', 'ian', 'ray', 'gene', 'christmas', 'easter', 'noel'])
const hardExcludes = new Set(['i', "i'm", 'a', 'an', 'in', 'so', 'do', 'de', 'la', 'le', 'my', 'see', 'no', 'yes', 'the', 'dr', 'ed', 'er', 'mo', 'mi', 'ms', 'mri', 'santa', 'jesus', 'christ', 'god', 'allah', 'ai', 'siri', 'alexa', 'monday', 'friday', 'christmas', 'easter', 'ramadan', 'eid'])

const isCap = (token: Token | undefined): boolean => token?.kind === 'word' && token.caps === 1 && token.end - token.start > 1

/** True where a role or title before the name says that this is staff: "a nurse called Roz", "registrar Faisal", "Dr Osei". */
function isStaff(reading: Reading, at: number): boolean {
  const sentence = reading.tokens[at]?.sentence
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const token = reading.tokens[i]
    if (!token || token.sentence !== sentence) return false
    if (staffTitles.has(token.norm) && i >= at - 2) return true
    if (reading.within(i, i, 'colleagueWord').length > 0) return true
    if (token.kind === 'punct' && token.norm !== ',' && token.norm !== '.') return false
  }
  // "Faisal, our registrar", "Roz on reception"
  for (let i = at + 1; i <= at + 6; i++) {
    const token = reading.tokens[i]
    if (!token || token.sentence !== sentence) return false
    if (reading.within(i, i, 'colleagueWord').length > 0) return true
    if (token.kind === 'punct' && token.norm !== ',') return false
    if (token.norm === 'on' && (reading.tokens[i + 1]?.norm === 'reception' || reading.tokens[i + 2]?.norm === 'desk')) return true
  }
  return false
}

/** True where the name signs the post or introduces its writer. */
function isSignature(reading: Reading, at: number): boolean {
  const before = reading.tokens[at - 1]
  const before2 = reading.tokens[at - 2]
  if (before?.norm === "i'm" || before?.norm === 'as' || before?.norm === 'im' || (before?.norm === 'am' && before2?.norm === 'i') || (before?.norm === 'is' && before2?.norm === 'name') || before?.norm === "it's" || (before?.norm === 'here' && before2?.norm === ',')) return true
  if (reading.tokens[at + 1]?.norm === 'here') return true
  const nearEnd = reading.tokens.length - at <= 6
  return nearEnd && before !== undefined && ('–—-~/'.includes(before.norm) || before.norm === 'love' || before.norm === 'x' || before.sentence !== reading.tokens[at]?.sentence || before.norm === ',')
}

/** True where the words after it make it the name of an illness, a hospital or a school: "Miller Fisher syndrome". */
function isPartOfName(reading: Reading, at: number): boolean {
  for (let i = at + 1; i <= at + 4; i++) {
    const token = reading.tokens[i]
    if (!token || token.sentence !== reading.tokens[at]?.sentence || token.kind !== 'word') return false
    if (token.norm === "'s") return false
    if (placeAfter.has(token.norm)) return true
    if (token.caps === 0) return i <= at + 3 && reading.within(i, i, 'diagnosis', 'rareCondition').length > 0
  }
  return false
}

/** Names of people by list and cue. `value` says whose: staff, writer, or plain. */
export const personNameDetector = defineDetector({
  kinds: ['givenName', 'fullName', 'titledName', 'nameWithInitial'],
  about: 'A personal name; its value is staff, writer or plain.',
  detect: (reading) => {
    const { tokens } = reading
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]
      if (!token || !isCap(token) || hardExcludes.has(token.norm)) continue
      const before = tokens[i - 1]
      const next = tokens[i + 1]
      const after = tokens[i + 2]
      const bits = toLists(token.norm)
      const given = (bits & listBits.given) !== 0 && (bits & (listBits.day | listBits.month | listBits.street | listBits.unit)) === 0
      const common = (bits & listBits.common) !== 0 || eponyms.has(token.norm)
      const inSentence = before !== undefined && before.sentence === token.sentence
      const titleAt = before?.norm === '.' ? i - 2 : i - 1
      const title = tokens[titleAt]
      if (reading.within(i, i, 'placeSmall', 'placeBig', 'rareCondition').length > 0 || isPartOfName(reading, i)) continue
      const hasTitle = inSentence && title?.kind === 'word' && title.caps < 2 && patientTitles.has(title.norm) && (title.caps > 0 || given) && (given || (bits & listBits.surname) !== 0 || !common)
      const formal = hasTitle && title !== undefined && ['mr', 'mrs', 'ms', 'miss', 'mx', 'sra', 'señora', 'senora', 'signora', 'councillor', 'cllr'].includes(title.norm)
      if (next && next.sentence === token.sentence && placeAfter.has(next.norm)) continue
      if (next?.norm === "'s" && after && placeAfter.has(after.norm)) continue
      const whose = isStaff(reading, i) ? 'staff' : isSignature(reading, i) ? 'writer' : 'plain'
      if (formal) {
        reading.add('titledName', titleAt, i, whose)
        continue
      }
      const nextGlued = next?.sentence === token.sentence ? next : undefined
      const initial = nextGlued && nextGlued.kind === 'word' && nextGlued.caps === 1 && nextGlued.end - nextGlued.start === 1 && nextGlued.norm !== 'i' && nextGlued.norm !== 'a'
      const strange = bits === 0 && token.norm.length > 2 && !eponyms.has(token.norm) && reading.within(i, i + 1, 'sensitiveFact', 'diagnosis', 'supplement', 'drug', 'test', 'facility', 'occupation', 'clinicalObject', 'bedSlot').length === 0
      if ((given || strange) && initial) {
        reading.add('nameWithInitial', i, i + 1, whose)
        i++
        continue
      }
      const surname = nextGlued && isCap(nextGlued) && !placeAfter.has(nextGlued.norm) && ((toLists(nextGlued.norm) & (listBits.surname | listBits.given)) !== 0 || toLists(nextGlued.norm) === 0)
      const plainWord = nextGlued !== undefined && (toLists(nextGlued.norm) & listBits.common) !== 0
      if (given && surname && !plainWord && (toLists(token.norm) & listBits.place) === 0) {
        reading.add('fullName', i, i + 1, whose)
        i++
        continue
      }
      const called = inSentence && namingWords.has(before.norm)
      if (given && (!common || called || hasTitle) && (bits & listBits.place) === 0 && (next?.kind !== 'word' || next.caps === 0 || called)) reading.add('givenName', hasTitle && title ? titleAt : i, i, whose)
    }
  },
})
