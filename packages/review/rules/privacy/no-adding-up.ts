import type { ReviewContext } from '../../engine/context.ts'
import type { Signal } from '../../match/reading.ts'
import { defineRule, type RuleHit } from '../define.ts'
import { toGeneralisingFixes } from './fixes.ts'
import { findCaseInChat } from './no-case-in-chat.ts'
import { findFarewell } from './no-farewell-from-record.ts'
import { findLive } from './no-live-from-bedside.ts'
import { findNamed } from './no-named-patient.ts'
import { findTestimonial } from './no-named-testimonial.ts'
import { findOneOfAKind } from './no-one-of-a-kind.ts'
import { findSchool } from './no-school-details.ts'
import { clauseOf } from './span.ts'
import { hasHabit, isOwnStory, isUnreal, weighMentions } from './weigh.ts'

const enoughToHold = 4.5
const enoughToAsk = 3.4

const whoTheyAre = ['age', 'decadeAge', 'occupation', 'localRole', 'placeSmall', 'placeGuess', 'ourSmallPlace', 'schoolDetail', 'recognisableMark', 'givenName', 'nameWithInitial', 'titledName', 'fullName', 'familyStructure', 'rareEvent', 'knownPerson'] as const
const whenItWas = ['timeNow', 'timeToday', 'timeRecent', 'pastDay', 'exactDate', 'clockTime'] as const

/** "The bishop whose stent I did": no word of a patient, and still the writer's own, by one trait and the day or the deed. */
function findOwnCase(context: ReviewContext): RuleHit[] {
  const { text } = context
  if (isUnreal(text) || isOwnStory(text) || context.audience === 'one-person' || text.has('consentDeclared', 'keepsQuiet', 'manyPeople', 'hintsAtWho', 'hintsAtCare')) return []
  if ([findFarewell, findOneOfAKind, findNamed, findCaseInChat, findTestimonial, findSchool, findLive].some((find) => find(context).length > 0)) return []
  const [own] = text.of('wasMyPatient').filter((signal) => text.within(signal.first, signal.last, 'negated', 'quoted', 'conditional').length === 0)
  if (!own) return []
  const near = (signal: Signal): boolean => Math.abs(signal.sentence - own.sentence) <= 1 && signal.value !== 'staff' && signal.value !== 'writer'
  const who = text.of(...whoTheyAre).find(near)
  const when = text.of(...whenItWas).find(near)
  const learned = text.of('sensitiveFact', 'procedure', 'diagnosis').find(near)
  if (who && learned) return [{ ...clauseOf(text, own), confidence: 'likely', severity: when ? 'hold' : 'advise', evidence: [own, who, learned] }]
  return who || (when && text.has('thirdPerson')) ? [{ ...clauseOf(text, own), confidence: 'possible', severity: 'advise', evidence: [own] }] : []
}

function findAddingUp(context: ReviewContext): RuleHit[] {
  const { text } = context
  if (isUnreal(text) || isOwnStory(text)) return []
  const [heaviest] = weighMentions(context)
  // A letter to the one it is about tells nobody anything.
  if (context.kind === 'message' && context.audience === 'one-person' && heaviest?.mention.value !== 3 && heaviest && text.inSentence(heaviest.mention.sentence, 'secondPerson').length > 0) return []
  if (!heaviest || heaviest.kinds < 2) return []
  const { mention, recognisable, kinds, revealing, kind, evidence, start, end } = heaviest
  if (text.has('keepsQuiet') || (text.has('consentDeclared') && !(text.has('titledName', 'fullName', 'nameWithInitial') || (text.has('givenName') && text.has('ageChild'))))) return []
  if ([findFarewell, findOneOfAKind, findNamed, findCaseInChat, findTestimonial, findSchool, findLive].some((find) => find(context).length > 0)) return []
  const told = typeof mention.value === 'number' ? mention.value : 0
  const fixes = toGeneralisingFixes(text, evidence)
  if (told >= 2 && kinds >= 3 && recognisable >= enoughToHold && (revealing > 0 || kind === 0 || recognisable >= 6)) return [{ start, end, confidence: 'likely', severity: revealing > 0 || recognisable >= 6 ? 'hold' : 'advise', evidence: [mention, ...evidence], fixes }]
  if ((told === 3 && kinds >= 2 && revealing > 0 && recognisable >= 3.2 && text.tokens.length < 160) || (kinds >= 4 && recognisable >= 6.5)) return [{ start, end, confidence: 'likely', severity: 'hold', evidence: [mention, ...evidence], fixes }]
  // One mention with no word of care: right four times in five, so it is asked and not held.
  if (kinds >= 3 && revealing > 0 && recognisable >= 5) return [{ start, end, confidence: 'possible', severity: 'advise', evidence: [mention, ...evidence], fixes }]
  if (recognisable >= enoughToHold && kinds >= 3 && (revealing > 0 || text.has('careVerb', 'arrivalVerb', 'bedSlot', 'onePatient', 'wasMyPatient', 'tellsMe', 'bodyPart'))) return [{ start, end, confidence: 'possible', severity: 'advise', evidence: [mention, ...evidence], fixes }]
  if (hasHabit(heaviest) && told === 3 && kind > 0) return []
  if (told === 3 && recognisable >= 2.4 && kinds >= 2 && revealing > 0 && text.has('thirdPerson', 'timeRecent', 'timeToday') && text.tokens.length < 160) return [{ start, end, confidence: 'possible', severity: 'advise', evidence: [mention, ...evidence], fixes }]
  if (told >= 2 && recognisable >= enoughToAsk && kinds >= 2 && text.has('thirdPerson', 'timeToday', 'timeRecent', 'pastDay')) return [{ start, end, confidence: 'possible', severity: 'advise', evidence: [mention, ...evidence], fixes }]
  return []
}

export const noAddingUp = defineRule({
  id: 'privacy/no-adding-up',
  category: 'privacy',
  signals: ['patientMention', 'thirdPerson', 'wasMyPatient'],
  what: 'These details together could let people recognise one patient.',
  why: 'Day, place, age and story add up. Family, neighbours and colleagues put them together faster than you think.',
  doThis: 'Leave out all but one, tell it as a composite, or ask the person first.',
  question: { id: 'asked-them', text: 'Has the person read it and agreed?' },
  find: (context): RuleHit[] => {
    const hits = findAddingUp(context)
    return hits.length > 0 ? hits : findOwnCase(context)
  },
  examples: {
    flags: [
      'Sunday in Wingham: 61yo dairy farmer, arm in the baler, still on his phone to the milk truck. Kept the hand.',
      'Saw a 52 year old piano teacher from Bideford yesterday with her first seizure, right in the middle of a recital.',
      'Our ferry captain, 47, came in on Friday grey as the sea. Three stents later he wants to know about the regatta.',
      'Looked after a retired judge on Ward 9 last week, eighty-four, from a village near Dolgellau. Prostate cancer and a filthy sense of humour.',
      { text: 'She went home on Friday with a bag and a new hip, and the whole ferry clapped.', earlier: ['Part 1. I looked after a retired midwife, 84, from the islands off Oban.'] },
      'The 9yo with the burns from Marystown came back on Tuesday. Her mum drives the ferry.',
    ],
    passes: [
      'Made-up case for teaching: 62M, chest pain, retired baker from a small island. What next?',
      'My mum, 81, from Stornoway, broke her wrist last night and was home by three. Thank you, A&E.',
      'We saw 312 people with gout in 2024. The median age was 61.',
      'Our emergency department in Smithers closed for 19 nights last summer. Patients were sent 118 km down the road.',
      'Conference in Tralee on Friday, 9 to 5, parking behind the rink.',
    ],
    nearMisses: [
      { flags: 'A 34yo jockey from Listowel came in on Saturday with his spleen in pieces.', passes: 'A jockey and a spleen: an invented case for Saturday. 34, from nowhere. How would you image him?' },
      { flags: 'Twins, delivered on the ferry from Arranmore on Friday. Mum is the island teacher and needed four units of blood.', passes: 'We want a midwife on the Arranmore ferry. Births have doubled in three years, and the council has the numbers.' },
    ],
    pairs: [
      {
        ineffective: 'Saturday night in Donegal: 58yo trawler skipper, hand in the winch, wanted to be back at sea by Monday. Saved three fingers.',
        effective: 'Winches take fingers every season, and now and then we give a few back. Gloves off, guard on, and somebody else near the switch. I would rather meet you all on the pier than in theatre.',
      },
      {
        ineffective: 'Saw a 44 year old church organist from Kirkwall yesterday with a brand new tremor. She played me the hymn on my desk.',
        effective: 'A new tremor frightens anybody who works with their hands. Most have a name and many have a treatment. Bring your instrument to clinic, we mean it.',
      },
    ],
  },
})
