import { defineRule, type RuleHit } from '../define.ts'
import { cover } from './span.ts'
import { isUnreal } from './weigh.ts'

export const noFewInASmallPlace = defineRule({
  id: 'privacy/no-few-in-a-small-place',
  category: 'privacy',
  signals: ['fewInSmallPlace'],
  what: 'So few people in so small a place are no longer a number.',
  why: 'Where everybody knows everybody, two cases are two names.',
  doThis: 'Say "fewer than six", or count a wider region or more years.',
  question: { id: 'obligation', text: 'Does the post breach a duty of privacy or a professional duty?' },
  find: ({ text }): RuleHit[] => {
    if (isUnreal(text)) return []
    return text.of('fewInSmallPlace').flatMap((few) => {
      const place = text.of('placeSmall', 'ourSmallPlace', 'placeGuess').find((signal) => signal.sentence === few.sentence)
      return place && text.inSentence(few.sentence, 'schoolDetail').length === 0 ? [{ ...cover(few, place), confidence: 'likely' as const, severity: 'hold' as const, evidence: [few, place] }] : []
    })
  },
  examples: {
    flags: ['Last year 2 children with new type 1 diabetes lived on Stewart Island, and both were caught late.', 'Three people with TB in Arranmore this winter. Cough? Ring us.', 'We found four women with breast cancer in our village, all by screening.', 'There are two cases of HIV in Igloolik, and testing is free.', 'Five kids with epilepsy on the island now, so we have hired a nurse.'],
    passes: ['Last year 212 children in the region were found to have type 1 diabetes.', 'Two nurses for the whole island is not enough.', 'Three of our doctors live in the village and two of them keep bees.', 'One in five people will have a mental illness. Ask for help.', 'Two clinics on Stewart Island this week: Tuesday and Friday, nine to three.'],
    nearMisses: [{ flags: 'Two cases of leprosy in our little town this year.', passes: 'Two cases of wine for our little town’s raffle this year.' }, { flags: 'Three people with rabies in Kisii since June. Get your dog its jab.', passes: 'One person in three in Kisii owns a dog, so rabies jabs are free since June.' }],
    pairs: [
      {
        ineffective: 'Two people with leptospirosis in Inishbofin this month. Cover your cuts when you clean the sheds.',
        effective: 'Cleaning out sheds? Cover your cuts, wear gloves, and wash your hands before tea. Leptospirosis comes in with the wet weather.',
      },
    ],
  },
})
