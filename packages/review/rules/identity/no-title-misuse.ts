import { isNegated } from '../../signals/scope.ts'
import { defineRule } from '../define.ts'
import { isTold, toHits } from '../respect/frames.ts'

export const noTitleMisuse = defineRule({
  id: 'identity/no-title-misuse',
  category: 'identity',
  signals: ['titleMisuse'],
  what: 'This uses a title or a role that is not yours.',
  why: 'It can mislead patients, and it is what a fitness-to-practise panel asks about first.',
  doThis: 'Use the title on your registration, and correct it where others get it wrong.',
  find: (context) => toHits(context.text, context.text.of('titleMisuse').filter((hit) => !isTold(context.text, hit) && !isNegated(context.text, hit)), () => ({ confidence: 'likely', severity: 'hold' })),
  examples: {
    flags: [
      'Told them I was the consultant, nobody checks.',
      'Signing letters as Dr since second year.',
      'Doctor to the stars, now in Perth.',
      'My badge says doctor so I went with it.',
      'FDA approved hands at your service.',
    ],
    passes: [
      'I told them I was the student, and they were kind.',
      'Please check badges at the door.',
      'My badge says student, and I am proud of it.',
      'A man without a licence was charged last week, the court says.',
      'I signed the letter with my name and year.',
    ],
    nearMisses: [
      { flags: 'Pretending to be the registrar on the phone gets scans faster.', passes: 'Saying that I am the student on the phone gets scans slower, fairly.' },
      { flags: 'World authority on sleep, at your party.', passes: 'The regional sleep service has a new number.' },
    ],
    pairs: [
      {
        ineffective: 'Told them I was the consultant, nobody checks. Got my scan in ten minutes.',
        effective: 'Rang radiology as “the student on ward 5” and got a kind no, then a lesson on what to ask. Tomorrow I ring with the right question.',
      },
    ],
  },
})
