import { defineRule } from '../define.ts'
import { ownWords, toHits } from './frames.ts'

export const noScornForThoseWhoCome = defineRule({
  id: 'respect/no-scorn-for-those-who-come',
  category: 'respect',
  signals: ['attenderScorn', 'lateVisit'],
  what: 'This is sharp about people who come for care.',
  why: 'Somebody who wonders whether to come will read it and wait too long.',
  doThis: 'Say when to come and where else to turn. Leave the eye-roll out.',
  question: { id: 'in-person', text: 'Would you say this in person to a patient?' },
  find: (context) => toHits(context.text, ownWords(context, 'attenderScorn'), () => ({ confidence: 'possible', severity: 'advise' })),
  examples: {
    flags: [
      'Three weeks of knee pain and you picked Sunday at 4am 🙄 hope you brought a book.',
      'You made your bed, now queue in it.',
      'You have only yourselves to blame.',
      'Grown man with a full sleeve who fainted at the needle.',
      'They think this is a drive-through.',
    ],
    passes: [
      'If it has hurt since October and it is worse tonight, come in. We are open.',
      'Bring a charger and a book, the wait is six hours and we are sorry.',
      'Nobody is to blame for a heart attack.',
      'I fainted at my own blood test, tattoos and all.',
      'Our clinic now has a drive-through for flu shots.',
    ],
    nearMisses: [
      { flags: 'Sore throat since Friday and you have decided on 3am.', passes: 'Sore throat since Friday and struggling to breathe at 3am? Come now.' },
      { flags: "Don't come crying when it falls off.", passes: 'Do come, crying or not, when it hurts.' },
    ],
    pairs: [
      {
        ineffective: 'Back pain since Easter and you chose 4am on a Sunday 🙄 bring a picnic.',
        effective: 'Back pain for weeks can usually wait for a morning place, and we keep some. Numb legs, or trouble passing water? Come at once, at 4am too. We are up anyway.',
      },
      {
        ineffective: { text: 'A sore throat for five days and you chose 3am on a bank holiday 🙄 enjoy the chairs.', platform: 'x' },
        effective: { text: 'Sore throat at 3am? If you can swallow and breathe, sleep and see a pharmacist at nine. If you cannot, come now. Nobody will roll their eyes.', platform: 'x' },
      },
    ],
  },
})
