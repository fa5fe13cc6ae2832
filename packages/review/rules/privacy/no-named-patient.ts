import type { ReviewContext } from '../../engine/context.ts'
import { defineRule, type RuleHit } from '../define.ts'
import { clauseOf, cover, isPlainName } from './span.ts'
import { findTestimonial } from './no-named-testimonial.ts'
import { findSchool } from './no-school-details.ts'
import { isOwnStory, isUnreal } from './weigh.ts'

const clinicalKinds = ['sensitiveFact', 'diagnosis', 'procedure', 'test', 'bedSlot', 'drug', 'age', 'birthDate', 'recordNumber'] as const

/** What this rule finds; the wider story rules ask it, so that one story gets one remark. */
export function findNamed(context: ReviewContext): RuleHit[] {
  const { text, kind, audience } = context
  if (isUnreal(text) || isOwnStory(text)) return []
  const inChat = kind === 'message' || audience === 'closed-group' || audience === 'one-person'
  if (findTestimonial(context).length > 0 || findSchool(context).length > 0) return []
  for (const baby of text.of('babyNamed')) {
    const here = text.inSentence(baby.sentence, 'ownWorkplace', 'facility', 'clockTime', 'placeSmall', 'placeGuess', 'procedure', 'diagnosis')[0]
    const name = text.tokens[baby.first + 1]
    if (here && name?.caps === 1 && name.norm.length > 2 && text.inSentence(baby.sentence, 'ownFamilyCue').length === 0) return [{ ...clauseOf(text, baby), confidence: 'likely', severity: 'hold', evidence: [baby, here] }]
  }
  const cared = context.author === 'organisation' || (text.has('firstPerson') && text.has('careVerb', 'arrivalVerb', 'ownWorkplace', 'facility', 'bedSlot', 'onePatient')) || text.has('bedSlot', 'patientEpithet', 'tellsMe', 'kindStory')
  const sells = context.author === 'organisation' && kind === 'post'
  for (const name of text.of('titledName', 'fullName', 'nameWithInitial', 'givenName')) {
    if (!isPlainName(name) || (!inChat && !cared)) continue
    const close = text.inSentence(name.sentence, ...clinicalKinds).filter((signal) => signal.first > name.last || signal.last < name.first)
    const mentioned = text.inSentence(name.sentence, 'patientMention', 'testimonialCue', 'arrivalVerb', 'bedSlot')
    const epithet = text.inSentence(name.sentence, 'patientEpithet', 'bedSlot').find((signal) => Math.abs(signal.first - name.last) <= 4 || Math.abs(name.first - signal.last) <= 4)
    if (epithet && name.kind !== 'fullName') return [{ ...cover(name, epithet), confidence: 'likely', severity: 'hold', evidence: [name, epithet] }]
    const possessed = text.tokens[name.last + 1]?.norm === "'s"
    const formal = name.kind === 'titledName' || name.kind === 'nameWithInitial' || name.kind === 'fullName'
    if (text.within(name.first, name.last, 'greetsByName', 'vocative').length > 0 && kind !== 'reply' && text.within(name.first, name.last, 'ageWithName').length === 0) continue
    const later = text.inSentence(name.sentence + 1, 'sensitiveFact', 'diagnosis', 'procedure')[0]
    if (name.kind === 'titledName' && inChat && kind === 'message' && later && text.inSentence(name.sentence + 1, 'thirdPerson', 'personWord').length > 0) return [{ ...cover(name, later), confidence: 'likely', severity: 'hold', evidence: [name, later] }]
    if (close.length === 0) continue
    const { start, end } = clauseOf(text, name)
    const [fact] = close
    if (!fact) continue
    const span = { start: Math.min(start, fact.start), end: Math.max(end, fact.end) }
    if (formal && mentioned.length > 0 && (inChat || close.length > 1)) return [{ ...span, confidence: 'likely', severity: 'hold', evidence: [name, fact] }]
    if (sells && fact.kind === 'procedure' && Math.abs(fact.first - name.last) <= 3) return [{ ...span, confidence: 'likely', severity: 'hold', evidence: [name, fact] }]
    if (formal && inChat && Math.abs(fact.first - name.last) <= 6) return [{ ...span, confidence: 'likely', severity: 'hold', evidence: [name, fact] }]
    if (possessed && fact.first - name.last <= 4 && fact.first > name.last && context.author !== 'organisation') return [{ ...span, confidence: 'possible', severity: 'advise', evidence: [name, fact] }]
  }
  for (const named of isUnreal(text) || text.has('consentDeclared', 'keepsQuiet') ? [] : text.of('namedInCare')) {
    if (text.within(named.first, named.first, 'weekday', 'pastDay').length > 0) continue
    if (text.within(named.first, named.last, 'negated', 'quoted', 'conditional', 'colleagueWord').length > 0 || text.inSentence(named.sentence, 'ownFamilyCue').length > 0) continue
    return [{ ...clauseOf(text, named), confidence: 'likely', severity: 'hold', evidence: [named] }]
  }
  return []
}

export const noNamedPatient = defineRule({
  id: 'privacy/no-named-patient',
  category: 'privacy',
  signals: ['namedInCare', 'babyNamed', 'titledName', 'fullName', 'nameWithInitial', 'givenName'],
  what: 'This names somebody beside something from their care.',
  why: 'A name makes a private fact theirs for good, in a group chat as much as in public.',
  doThis: 'Take the name out, and keep such messages in the record or the secure system.',
  question: { id: 'real-patient', text: 'Is this a real patient?' },
  find: findNamed,
  examples: {
    flags: [
      { text: 'Mrs Tindall, 78, bed 4, her biopsy is back and it is not good. Who is telling her?', kind: 'message', audience: 'closed-group' },
      { text: 'Can somebody chase Arthur Penhale’s bloods? Potassium was 2.9.', kind: 'message', audience: 'closed-group' },
      { text: 'Mr Okonkwo’s HIV test came back, ring him before five please', kind: 'message', audience: 'one-person' },
      { text: 'Sheila B from the bakery needs her smear repeated, can you book her in?', kind: 'message', audience: 'one-person' },
      { text: 'Mrs Lavery’s colonoscopy is moved to Friday, she was in bits about it', kind: 'message', audience: 'closed-group' },
    ],
    passes: [
      'Dr Sandra Okafor is our new cardiologist and she starts on Monday.',
      'A night nurse called Bernadette taught me how to read an ECG. I think of her most weeks.',
      'Crohn’s disease is not your fault. Mr Parkinson was a surgeon, too.',
      { text: 'Hi Fran, no bother, but I cannot answer that here. The surgery opens at eight.', kind: 'message', audience: 'one-person' },
      'Thanks to Derek in Facilities, who always finds another fan.',
    ],
    nearMisses: [
      { flags: { text: 'Mr Haddad in bed 12 pulled his catheter again', kind: 'message', audience: 'closed-group' }, passes: { text: 'Mr Haddad from IT fixed the printer on ward 12', kind: 'message', audience: 'closed-group' } },
      { flags: { text: 'Mrs Quirke, 66, breast cancer, says thanks to all of 3B', audience: 'closed-group', kind: 'message' }, passes: 'Mrs Quirke is a made-up woman of 66 for our teaching on breast cancer.' },
    ],
    pairs: [
      {
        ineffective: { text: 'Mrs Abernethy in bed 11 needs her stoma bag changed before the family come at two', kind: 'message', audience: 'closed-group' },
        effective: { text: 'Bed 11 has a care plan for before two o’clock, please read it in the record and give her time to feel ready.', kind: 'message', audience: 'closed-group' },
      },
      {
        ineffective: { text: 'Who is telling Mr Castellanos about his biopsy? It is cancer and his son lands tonight.', kind: 'message', audience: 'closed-group' },
        effective: { text: 'I have a hard conversation at six and would like a nurse beside me who knows the family. Who can come? Details in the record.', kind: 'message', audience: 'closed-group' },
      },
      {
        ineffective: { text: 'Mrs Kariuki’s HIV test came back, please ring her before the clinic shuts', kind: 'message', audience: 'one-person' },
        effective: { text: 'The first task in your tray cannot wait for Monday. Please ring before the clinic shuts, and find a quiet room first.', kind: 'message', audience: 'one-person' },
      },
    ],
  },
})
