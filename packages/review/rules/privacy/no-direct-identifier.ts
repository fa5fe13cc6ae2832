import { defineRule, type RuleHit } from '../define.ts'
import { isPlainName } from './span.ts'
import { isUnreal } from './weigh.ts'

export const noDirectIdentifier = defineRule({
  id: 'privacy/no-direct-identifier',
  category: 'privacy',
  signals: ['recordNumber', 'birthDate'],
  mayBlock: true,
  what: 'A record number or date of birth of a patient stands here.',
  why: 'It finds one person at once, and a chat or a feed keeps it for ever.',
  doThis: 'Take it out. Send it only inside the record or the secure mail of your service.',
  question: { id: 'real-patient', text: 'Is this a real patient?' },
  find: ({ text }): RuleHit[] => {
    if (isUnreal(text)) return []
    return text.of('recordNumber', 'birthDate').flatMap((number) => {
      const bound = [...text.inSentence(number.sentence, 'patientMention', 'titledName', 'fullName', 'nameWithInitial', 'givenName', 'test', 'bedSlot')].filter((signal) => signal.kind.endsWith('Name') ? isPlainName(signal) : true)
      if (bound.length === 0) return []
      const named = bound.some((signal) => signal.kind.endsWith('ame') || signal.kind === 'patientMention')
      return [{ start: number.start, end: number.end, confidence: named ? 'certain' as const : 'likely' as const, severity: named ? 'block' as const : 'hold' as const, evidence: [number, ...bound.slice(0, 2)], fixes: [{ label: 'Take the number out', edits: [{ start: number.start, end: number.end, text: '[number removed]' }] }] }]
    })
  },
  examples: {
    flags: [
      { text: 'Can you look at my patient, MRN 4471902, bed 6? Potassium of 6.8.', kind: 'message', audience: 'closed-group' },
      { text: 'Harold Fenn, dob 14/02/1951, needs his INR today', kind: 'message', audience: 'one-person' },
      'Patient in room 3, NHS number 943 476 5919, is still waiting for a bed.',
      { text: 'Mrs Ives (hospital number 2281934) has her scan at nine', kind: 'message', audience: 'closed-group' },
      { text: 'Our patient in bed 9, OHIP 9876543217, has gone for CT', kind: 'message', audience: 'closed-group' },
    ],
    passes: [
      'Trial registration NCT04512345, 1,400 patients, results in spring.',
      'Ring 111, or our desk on 020 7946 0000.',
      'Case number 7 of our teaching series: an invented patient with MRN 0000000.',
      'My licence renewal has case number 881234 and no end in sight.',
      'NHS waiting list: 7,400,000 people.',
    ],
    nearMisses: [
      { flags: 'The patient’s MRN is 5518223, please find her notes.', passes: 'The MRN on a sticker is enough to find a person. Blur it.' },
      { flags: { text: 'Joan Pickard dob 3/9/44 for discharge', kind: 'message', audience: 'closed-group' }, passes: { text: 'Born on 3/9/44, my dad would have laughed at this', kind: 'message', audience: 'closed-group' } },
    ],
  },
})
