import { defineRule } from '../define.ts'
import { ownWords, toHits } from './frames.ts'

export const noDiscrimination = defineRule({
  id: 'respect/no-discrimination',
  category: 'respect',
  signals: ['discriminates'],
  what: 'This judges people by origin, sex, body or faith.',
  why: 'It is discrimination whatever the joke, and regulators treat it as such.',
  doThis: 'Speak of the conduct or the skill, and only where it is at fault.',
  question: { id: 'in-person', text: 'Would you say this in person to a patient?' },
  find: (context) => toHits(context.text, ownWords(context, 'discriminates'), () => ({ confidence: 'likely', severity: 'hold' })),
  examples: {
    flags: [
      'Learn proper English before you touch my patients.',
      'Women just get pregnant and leave the rota in ruins.',
      "Foreign doctors can't write a letter.",
      'With an accent like that he will frighten the patients.',
      'Another diversity hire on the firm.',
    ],
    passes: [
      'A patient told me to go back to my country. I was born in Leeds.',
      'We teach medical English on Tuesdays, free, with biscuits.',
      'Women closed the gap in surgery this year: 41 percent of entrants.',
      'Somebody called my registrar a diversity hire and I did not let it pass.',
      'Foreign doctors keep this ward open, and they need indefinite leave to remain.',
    ],
    nearMisses: [
      { flags: 'Go back to wherever you trained.', passes: 'Go back to bed, you worked all night.' },
      { flags: 'Speak English on my ward, girls.', passes: 'Speak slowly on my ward, please, some of us are deaf.' },
    ],
    pairs: [
      {
        ineffective: 'Foreign doctors who can’t speak English have no business at my handover.',
        effective: 'Handover is hard in a second language, and harder on a bad line. We now read drug names back to each other, all of us, and it takes twenty seconds.',
      },
    ],
  },
})
