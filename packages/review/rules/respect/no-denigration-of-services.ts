import { defineRule } from '../define.ts'
import { ownWords, toHits } from './frames.ts'

export const noDenigrationOfServices = defineRule({
  id: 'respect/no-denigration-of-services',
  category: 'respect',
  signals: ['serviceAsInsult'],
  what: 'This calls a service names instead of saying what is wrong.',
  why: 'Patients who have no other place to go lose trust in it, and nothing gets mended.',
  doThis: 'Give the fact, the number or the date, and say what you ask for.',
  question: { id: 'who-is-affected', text: 'Who could be touched by this: classmates, school, career, peers, patients, employer, profession?' },
  find: (context) => toHits(context.text, ownWords(context, 'serviceAsInsult'), () => ({ confidence: 'likely', severity: 'hold' })),
  examples: {
    flags: [
      'The hospital is a death trap run by idiots.',
      'Our trust is a circus and everybody knows it.',
      'The college is a cartel.',
      'The agency is an absolute scam.',
      'That clinic is run by cowboys.',
    ],
    passes: [
      'The hospital closed its emergency department on 19 nights last summer.',
      'Our trust missed the four hour target in nine of twelve months.',
      'The college should publish its accounts, as the charter says.',
      'The unit is short of six nurses and I have raised it twice.',
      'A columnist called our hospital a death trap. Here is our mortality data.',
    ],
    nearMisses: [
      { flags: 'The health board is a joke.', passes: 'The health board is meeting on Tuesday, and the papers are public.' },
      { flags: 'The emergency department is a zoo tonight.', passes: 'The emergency department is full tonight: 41 people, nine beds.' },
    ],
    pairs: [
      {
        ineffective: 'Our hospital is a circus, and the stroke bay is the first act.',
        effective: 'Our hospital closed its stroke bay on eleven nights in May. People were driven 70 miles instead. I want the board to say when it opens again, and who decides.',
      },
      {
        ineffective: { text: 'The health board is a joke and our maternity unit is a zoo.', platform: 'threads' },
        effective: { text: 'Our maternity unit was closed on 22 nights this spring. Women drove to Inverness in labour. The health board meets on Thursday at two, in public, and I will be there.', platform: 'threads' },
      },
    ],
  },
})
