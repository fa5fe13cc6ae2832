import { defineRule } from '../define.ts'
import { ownWords, toHits } from './frames.ts'

export const noContemptForGroups = defineRule({
  id: 'respect/no-contempt-for-groups',
  category: 'respect',
  signals: ['dismissesGroup'],
  what: 'This writes off a whole group of people.',
  why: 'Some of them are your patients, or need to become your patients.',
  doThis: 'Argue with the idea, not with the people who hold it.',
  question: { id: 'who-is-affected', text: 'Who could be touched by this: classmates, school, career, peers, patients, employer, profession?' },
  find: (context) => toHits(context.text, ownWords(context, 'dismissesGroup'), () => ({ confidence: 'likely', severity: 'hold' })),
  examples: {
    flags: [
      'Antivaxxers are vermin.',
      'Smokers are a waste of a bed.',
      'Some parents are too stupid to breed.',
      'Homeless people are scroungers, I said it.',
      'Boomers are parasites.',
    ],
    passes: [
      'Antivaxxers are often frightened parents. Ask first.',
      'Smokers are more likely to quit with two kinds of help.',
      'Somebody shouted that vaccinated people are sheep.',
      'Boomers are the ones who taught me to suture.',
      'Parents are tired, and the leaflet is long.',
    ],
    nearMisses: [
      { flags: 'Drunks are animals.', passes: 'Drunks are people in trouble, and so is the rota.' },
      { flags: 'Fat people are stupid.', passes: 'Fat people are told they are lazy, and then they stop coming.' },
    ],
    pairs: [
      {
        ineffective: 'Antivaxxers are parasites and I am done being polite about it.',
        effective: 'I gave four vaccines today to parents who arrived frightened. I listened first, every time. If you have doubts, bring them, I have time on Wednesdays.',
      },
      {
        ineffective: 'Smokers are parasites on our beds, every winter the same.',
        effective: 'Smokers waited as long as anybody for a bed last winter, and nobody chooses that addiction. If you want to stop, ask us. Two kinds of help work better than one.',
      },
    ],
  },
})
