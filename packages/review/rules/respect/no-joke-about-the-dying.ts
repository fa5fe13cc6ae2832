import { defineRule } from '../define.ts'
import { isNear, ownWords, toHits } from './frames.ts'

export const noJokeAboutTheDying = defineRule({
  id: 'respect/no-joke-about-the-dying',
  category: 'respect',
  signals: ['dyingMocked'],
  what: 'This jokes about somebody dying, dead or donating.',
  why: 'Families and donors read it at the worst time of their lives, and colleagues carry it too.',
  doThis: 'Let it rest. If it was hard to be there, say that instead.',
  question: { id: 'in-person', text: 'Would you say this in person to a patient?' },
  find: (context) => toHits(context.text, ownWords(context, 'dyingMocked').filter((hit) => !isNear(context.text, hit.sentence, 'machineTarget')), () => ({ confidence: 'likely', severity: 'hold' })),
  examples: {
    flags: [
      'Bay 1 is circling the drain, order lunch.',
      'Organ harvest season is open, helmets optional.',
      'Another celestial discharge, that frees a bed.',
      'Meet Doris from anatomy lab, our cadaver, a fine talker.',
      'He kicked the bucket mid ward round, very inconsiderate.',
    ],
    passes: [
      'The ward printer died at 3. Time of death recorded, family (me) informed.',
      'He died at four with his daughter beside him. I sat in my car after.',
      'Thank you to the body donors and their families at our memorial today.',
      'Talk to your family about organ donation tonight.',
      '"Circling the drain" is a phrase I will not hear at my handover again.',
    ],
    nearMisses: [
      { flags: 'The side room is free now, she popped off at breakfast.', passes: 'The side room is free from noon, please send the next family.' },
      { flags: 'Donorcycles out in force this weekend.', passes: 'Motorcyclists: the transplant unit would rather never meet you. Wear the helmet.' },
    ],
    pairs: [
      {
        ineffective: 'Three in bay 2 are circling the drain, so at least we will have beds by lunch.',
        effective: 'Some mornings three families hear the worst news of their lives before lunch. Eat something, step outside, and say so if it was too much. We cover for each other.',
      },
    ],
  },
})
