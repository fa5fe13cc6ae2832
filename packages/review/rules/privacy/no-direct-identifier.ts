import { defineRule, type RuleHit } from '../define.ts'
import { isPlainName } from './span.ts'
import { isUnreal } from './weigh.ts'

export const noDirectIdentifier = defineRule({
  id: 'privacy/no-direct-identifier',
  category: 'privacy',
  signals: ['recordNumber', 'birthDate', 'checkedNumber', 'phoneLike', 'emailLike', 'streetLike'],
  mayBlock: true,
  what: 'A record number or date of birth of a patient stands here.',
  why: 'It finds one person at once, and a chat or a feed keeps it for ever.',
  doThis: 'Take it out. Send it only inside the record or the secure mail of your service.',
  question: { id: 'real-patient', text: 'Is this a real patient?' },
  find: (context): RuleHit[] => {
    const { text } = context
    if (isUnreal(text)) return []
    const numbers = text.of('recordNumber', 'birthDate', 'checkedNumber').flatMap((number) => {
      if (number.kind === 'checkedNumber' && text.within(number.first, number.last, 'recordNumber').length > 0) return []
      const bound = [...text.inSentence(number.sentence, 'patientMention', 'titledName', 'fullName', 'nameWithInitial', 'givenName', 'test', 'bedSlot')].filter((signal) => signal.kind.endsWith('Name') ? isPlainName(signal) : true)
      if (bound.length === 0) return []
      const named = bound.some((signal) => signal.kind.endsWith('ame') || signal.kind === 'patientMention') || (number.kind === 'recordNumber' && text.within(number.first, number.last, 'checkedNumber').length > 0)
      return [{ start: number.start, end: number.end, confidence: named ? 'certain' as const : 'likely' as const, severity: named ? 'block' as const : 'hold' as const, evidence: [number, ...bound.slice(0, 2)], fixes: [{ label: 'Take the number out', edits: [{ start: number.start, end: number.end, text: '[number removed]' }] }] }]
    })
    if (numbers.length > 0 || context.author === 'organisation') return numbers
    // Where a patient lives or can be reached: only beside words that bind it to one person in care.
    return text.of('phoneLike', 'emailLike', 'streetLike').flatMap((contact) => {
      const who = text.inSentence(contact.sentence, 'patientMention', 'onePatient', 'bedSlot').find((signal) => signal.kind !== 'patientMention' || signal.value === 3)
      const theirs = text.inSentence(contact.sentence, 'titledName', 'fullName', 'nameWithInitial', 'thirdPerson').find((signal) => signal.kind === 'thirdPerson' || isPlainName(signal))
      const learned = text.inSentence(contact.sentence, 'sensitiveFact', 'diagnosis', 'procedure', 'test', 'drug')[0]
      const bound = who && (theirs ?? learned)
      return bound && text.inSentence(contact.sentence, 'conditional', 'redirects', 'helpLine').length === 0 ? [{ start: contact.start, end: contact.end, confidence: 'likely' as const, severity: 'hold' as const, what: contact.kind === 'streetLike' ? 'An address of one patient stands here.' : 'A way to reach one patient, or the family, stands here.', evidence: [contact, who, bound] }] : []
    }).slice(0, 1)
  },
  examples: {
    flags: [
      { text: 'Can you look at my patient, MRN 4471902, bed 6? Potassium of 6.8.', kind: 'message', audience: 'closed-group' },
      { text: 'Harold Fenn, dob 14/02/1951, needs his INR today', kind: 'message', audience: 'one-person' },
      'Patient in room 3, NHS number 943 476 5919, is still waiting for a bed.',
      { text: 'Mrs Ives (hospital number 2281934) has her scan at nine', kind: 'message', audience: 'closed-group' },
      { text: 'My patient needs her INR done, her daughter answers on 07700 900123', kind: 'message', audience: 'one-person' },
      { text: 'My patient needs her INR at home, 14 Harbour Road, before nine', kind: 'message', audience: 'one-person' },
      { text: 'Our patient in bed 9, OHIP 9876543217, has gone for CT', kind: 'message', audience: 'closed-group' },
    ],
    passes: [
      'Trial registration NCT04512345, 1,400 patients, results in spring.',
      'The clinic has moved to 14 Harbour Road, ring 020 7946 0000 for a place.',
      'Ring 111, or our desk on 020 7946 0000.',
      'Case number 7 of our teaching series: an invented patient with MRN 0000000.',
      'My licence renewal has case number 881234 and no end in sight.',
      'NHS waiting list: 7,400,000 people.',
    ],
    nearMisses: [
      { flags: 'The patient’s MRN is 5518223, please find her notes.', passes: 'The MRN on a sticker is enough to find a person. Blur it.' },
      { flags: { text: 'Joan Pickard dob 3/9/44 for discharge', kind: 'message', audience: 'closed-group' }, passes: { text: 'Born on 3/9/44, my dad would have laughed at this', kind: 'message', audience: 'closed-group' } },
    ],
    pairs: [
      {
        ineffective: { text: 'Can somebody chase the CT for my patient, MRN 6620418? She has waited since noon.', kind: 'message', audience: 'closed-group' },
        effective: { text: 'Can somebody chase the noon CT for me? I have sent the details by secure mail. She has waited long enough.', kind: 'message', audience: 'closed-group' },
      },
      {
        ineffective: { text: 'Walter Ames, dob 22/07/1948, needs his warfarin dose ringing through', kind: 'message', audience: 'one-person' },
        effective: { text: 'One of my warfarin doses still needs ringing through. It is the first on your task list, thank you.', kind: 'message', audience: 'one-person' },
      },
      {
        ineffective: { text: 'Mrs O’Dowd, hospital number 3390172, needs an INR today, can you fit her in?', kind: 'message', audience: 'one-person', addressee: { role: 'peer' } },
        effective: { text: 'One INR for today, please. Name and number are in the record, first page, and they are expecting a call. I owe you a samosa.', kind: 'message', audience: 'one-person', addressee: { role: 'peer' } },
      },
    ],
  },
})
