import type { ReviewContext } from '../../engine/context.ts'
import { defineRule, type RuleHit } from '../define.ts'
import { clauseOf, cover } from './span.ts'
import { findNamed } from './no-named-patient.ts'
import { isOwnStory, isUnreal, weighMentions } from './weigh.ts'

/** What this rule finds; the wider story rules ask it, so that one story gets one remark. */
export function findCaseInChat(context: ReviewContext): RuleHit[] {
  const { text } = context
  const inChat = context.audience === 'closed-group' || context.kind === 'message'
  if (!inChat || isUnreal(text) || isOwnStory(text) || text.has('consentDeclared', 'keepsQuiet') || findNamed(context).length > 0) return []
  for (const signal of text.of('ageWithName', 'caseInBed', 'chatCase')) {
    if (text.within(signal.first, signal.last, 'negated', 'conditional').length > 0) continue
    const told = text.inSentence(signal.sentence, 'sensitiveFact', 'diagnosis', 'procedure', 'test')[0]
    const known = text.inSentence(signal.sentence, 'occupation', 'localRole', 'relation', 'nearPlaceWord', 'placeSmall', 'placeGuess', 'knownPerson', 'bedSlot', 'nameWithInitial', 'titledName', 'fullName')[0]
    if (signal.kind === 'ageWithName' && told) return [{ ...clauseOf(text, signal), confidence: 'likely', severity: 'hold', evidence: [signal, told] }]
    if (signal.kind === 'caseInBed' && (known || told)) {
      const other = told ?? known
      return [{ ...cover(signal, ...(other ? [other] : [])), confidence: known && told ? 'likely' : 'possible', severity: known && told ? 'hold' : 'advise', evidence: [signal, ...(other ? [other] : [])] }]
    }
    const next = text.of('sensitiveFact', 'diagnosis', 'procedure').find((other) => other.sentence >= signal.sentence && other.sentence <= signal.sentence + 1)
    if (signal.kind === 'chatCase' && next && context.kind === 'message' && context.reply) return [{ ...cover(signal, next), confidence: 'likely', severity: 'hold', evidence: [signal, next] }]
    if (signal.kind === 'chatCase' && known && known !== signal && text.of('patientMention', 'sensitiveFact', 'clinicalObject').length > 0) return [{ ...cover(signal, known), confidence: 'likely', severity: 'hold', evidence: [signal, known] }]
  }
  const [heaviest] = weighMentions(context)
  if (heaviest && context.kind !== 'reply' && heaviest.recognisable >= 2.9 && heaviest.kinds >= 2 && heaviest.revealing > 0 && heaviest.mention.value === 3) return [{ start: heaviest.start, end: heaviest.end, confidence: 'likely', severity: 'hold', evidence: [heaviest.mention, ...heaviest.evidence] }]
  const [known] = text.of('knownPerson')
  const told = known && text.inSentence(known.sentence, 'procedure', 'sensitiveFact', 'diagnosis')[0]
  if (known && told && text.has('hintsAtCare', 'patientMention', 'bedSlot')) return [{ ...cover(known, told), confidence: 'likely', severity: 'hold', evidence: [known, told] }]
  return []
}

export const noCaseInChat = defineRule({
  id: 'privacy/no-case-in-chat',
  category: 'privacy',
  signals: ['caseInBed', 'chatCase', 'knownPerson', 'ageWithName', 'patientMention'],
  what: 'This chat lets people know which patient you mean.',
  why: 'A group chat is not the record. It is forwarded, backed up, and read by those who know her.',
  doThis: 'Move it to the secure system, with initials and numbers left out.',
  question: { id: 'obligation', text: 'Does the post breach a duty of privacy or a professional duty?' },
  find: findCaseInChat,
  examples: {
    flags: [
      { text: 'bed 9 is the vicar’s wife with the perforated ulcer, pass it on', kind: 'message', audience: 'closed-group' },
      { text: 'Take list: 1. Arthur, 71, hernia, hep B. Rest to follow', kind: 'message', audience: 'closed-group' },
      { text: 'who has the overdose in bay 3? her mum is here and she teaches at our school', kind: 'message', audience: 'closed-group' },
      { text: 'the one from the bakery is back with another miscarriage, side room 4', kind: 'message', audience: 'closed-group' },
      { text: 'names below, the councillor’s son is positive for TB too, please ring them', kind: 'message', audience: 'closed-group' },
    ],
    passes: [
      { text: 'Can anybody swap my Friday late? I have a wedding.', kind: 'message', audience: 'closed-group' },
      { text: 'Case for opinion, no name, no hospital, dates changed: T3 rectal growth, short course or long?', kind: 'message', audience: 'closed-group' },
      { text: 'No names in here please, not even beds. The secure list is in the record.', kind: 'message', audience: 'closed-group' },
      { text: 'Ward quiz at four, biscuits in room 9.', kind: 'message', audience: 'closed-group' },
      { text: 'Bed manager says meetings are at two from now on.', kind: 'message', audience: 'closed-group' },
    ],
    nearMisses: [
      { flags: { text: 'bed 14 is the postman with the stroke, be nice', kind: 'message', audience: 'closed-group' }, passes: { text: 'bed 14 squeaks, can estates oil it', kind: 'message', audience: 'closed-group' } },
      { flags: { text: 'the girl from the chip shop is in bay 2 with her ectopic', kind: 'message', audience: 'closed-group' }, passes: { text: 'the girl from the chip shop is bringing our order at eight', kind: 'message', audience: 'closed-group' } },
    ],
    pairs: [
      {
        ineffective: { text: 'the overdose in bay 7 is the headteacher’s husband, go gently and someone sort the side room', kind: 'message', audience: 'closed-group' },
        effective: { text: 'The patient in the side room needs a quiet night and one familiar nurse. Details are in the handover in the record, please read it first.', kind: 'message', audience: 'closed-group' },
      },
      {
        ineffective: { text: 'the lad from the garage is back in bay 2 with another pneumothorax, chest drain at ten', kind: 'message', audience: 'closed-group' },
        effective: { text: 'I need a second pair of hands for a chest drain at ten. Name and bay are on the board in the office.', kind: 'message', audience: 'closed-group' },
      },
      {
        ineffective: { text: 'anyone free? bed 6 is the imam’s daughter with the ectopic, theatre in 20', kind: 'message', audience: 'closed-group' },
        effective: { text: 'Anyone free to assist? Theatre in 20 minutes, details on the emergency list. First to the scrub room gets the good clogs.', kind: 'message', audience: 'closed-group' },
      },
    ],
  },
})
