import { defineRule } from '../define.ts'
import { isBeside, isNear, isTold, toHits } from '../respect/frames.ts'

export const noIronyAboutWork = defineRule({
  id: 'tone/no-irony-about-work',
  category: 'tone',
  signals: ['ironicOpener', 'ironyMark'],
  what: 'The irony may be taken at face value.',
  why: 'People who do not know you read it as what you think of your patients or your team.',
  doThis: 'Say the plain thing, or add who or what annoys you.',
  question: { id: 'lay-reader', text: 'Could a reader outside health care misread it?' },
  find: (context) => {
    const { text } = context
    if (context.audience !== 'public') return []
    const marked = text.of('ironyMark').filter((hit) => (hit.entry === '🙄' || hit.entry === '🙃') && !isTold(text, hit) && isBeside(text, hit.sentence, 'patientsWord', 'patientWord', 'attenderScorn', 'professionGroup') && !isNear(text, hit.sentence, 'machineTarget', 'selfDeprecation', 'gratitude', 'joyMark', 'groupAsInsult'))
    return toHits(text, marked, () => ({ confidence: 'possible', severity: 'advise' }))
  },
  examples: {
    flags: [
      'Patients love a four hour wait, it builds character 🙃',
      'Surgeons are always so early 🙄',
      'Families adore our waiting list 🙄',
      'My patients all drink one glass a week 🙃',
      'Nurses need no breaks, as we all know 🙃',
    ],
    passes: [
      'The printer is out again 🙄',
      'My running form is Olympic 🙃',
      'Thank you to our patients for the cake 🙂',
      'Night 6, and the bleep sings 🙃',
      'Patients waited four hours last night, and we are sorry.',
    ],
    nearMisses: [
      { flags: 'Patients simply adore the new queue 🙄', passes: 'The queue is a disgrace and we are fixing it.' },
      { flags: 'Radiologists always call back within the hour 🙄', passes: 'Radiology found it in nine minutes.' },
    ],
    pairs: [
      {
        ineffective: 'Patients simply adore our nine hour wait, it builds character 🙃',
        effective: 'Nine hours is our wait tonight. That is too long and I am sorry. We have asked for a second doctor on Sundays. Bring a charger, and tell us if you feel worse.',
      },
    ],
  },
})
