import { listBits, toNameLists as toLists } from '../identifiers/name-bits.ts'
import { defineDetector } from './define.ts'

const cues = new Set(['in', 'from', 'near', 'outside', 'around', 'past', 'off', 'at', 'to', 'via', 'of'])
const roads = new Set(['road', 'street', 'lane', 'bridge', 'quay', 'pier', 'junction', 'beach', 'harbour', 'ferry', 'turn', 'roundabout', 'hill', 'bypass', 'straight', 'crossing', 'rd', 'st'])
const notPlaces = listBits.month | listBits.day | listBits.nationality | listBits.title | listBits.company | listBits.organisation | listBits.unit
const never = new Set(['i', 'covid', 'english', 'christmas', 'easter', 'ramadan', 'lent', 'year', 'god', 'google', 'facebook', 'instagram', 'twitter', 'whatsapp', 'tiktok', 'youtube', 'netflix', 'medicine', 'surgery', 'internal', 'family', 'emergency', 'paediatrics', 'pediatrics', 'psychiatry', 'obs', 'gynae', 'cardiology', 'radiology', 'anaesthesia', 'anesthesia', 'oncology', 'part', 'table', 'figure', 'january', 'ward', 'room', 'bed', 'bay', 'theatre', 'resus', 'maths', 'latin', 'german', 'french', 'spanish', 'class', 'grade', 'phase', 'section', 'chapter', 'appendix', 'heaven', 'hell', 'mum', 'mom', 'dad', 'nan', 'gran', 'grandma', 'teams', 'zoom', 'excel', 'word', 'reddit', 'linkedin', 'the', 'a', 'my', 'our', 'your'])

/** A capitalised word after "in", "from", "near" that no list knows as anything else: perhaps a small place. */
export const placeGuessDetector = defineDetector({
  kinds: ['placeGuess'],
  about: 'Perhaps the name of a small place, by its capital and the word before it.',
  detect: (reading) => {
    const { tokens } = reading
    for (let i = 1; i < tokens.length; i++) {
      const token = tokens[i]
      const before = tokens[i - 1]
      if (!token || token.kind !== 'word' || token.caps !== 1 || token.end - token.start < 4 || !before || before.sentence !== token.sentence || before.kind !== 'word' || never.has(token.norm)) continue
      const road = before.norm === 'the' && roads.has(tokens[i + 1]?.norm ?? '')
      if (!road && !cues.has(before.norm)) continue
      const bits = toLists(token.norm)
      const known = (bits & listBits.place) !== 0
      if ((bits & notPlaces) !== 0 || (!known && (bits & (listBits.given | listBits.common)) !== 0)) continue
      if ((before.norm === 'to' || before.norm === 'of' || before.norm === 'via') && !known) continue
      if (reading.within(i, i, 'placeBig', 'placeRegion', 'placeCountry', 'placeSmall', 'colleagueWord', 'drug', 'diagnosis', 'rareCondition').length > 0) continue
      const next = tokens[i + 1]
      reading.add('placeGuess', i, next && next.kind === 'word' && next.caps === 1 && next.sentence === token.sentence && !never.has(next.norm) ? i + 1 : i, known ? 'known' : 'unknown')
    }
  },
})
