import { defineRule } from '../define.ts'
import { tipAt } from './tip.ts'

export const reachNeedsCapitalLettersInHashtag = defineRule({
  id: 'reach/needs-capital-letters-in-hashtag', category: 'reach', signals: ['longHashtag'],
  what: 'A long hashtag in small letters is hard to read.',
  why: 'Screen readers cannot tell its words apart without capitals.',
  doThis: 'Give each word a capital, as in #WorldSepsisDay.',
  find: ({ text }) => text.of('longHashtag').map((tag) => tipAt(tag)),
  examples: {
    flags: [
      'Wash your hands. #worldhandhygieneday',
      'Thank you all. #internationalnursesday',
      'Sleep well. #doctorsneedsleeptoo',
      'Walk with us. #walkingforwellness',
      'Read on. #patientsafetymatters',
    ],
    passes: [
      'Wash your hands. #WorldHandHygieneDay',
      'Hello #medtwitter',
      'Tea #tea',
      '#FOAMed for all',
      'No tag here.',
    ],
    nearMisses: [
      { flags: 'Vote now. #healthworkersforclimate', passes: 'Vote now. #HealthWorkersForClimate' },
      { flags: 'Be kind. #mentalhealthawareness', passes: 'Be kind. #MentalHealth' },
    ],
    pairs: [
      {
        ineffective: 'Two hundred people washed their hands with us in the market today. #worldhandhygieneday',
        effective: 'Two hundred people washed their hands with us in the market today. #WorldHandHygieneDay',
      },
      {
        ineffective: { text: 'Today our night nurses danced in the ambulance bay. Thank you, all of you. #internationalnursesday', platform: 'mastodon' },
        effective: { text: 'Today our night nurses danced in the ambulance bay. Thank you, all of you. #InternationalNursesDay', platform: 'mastodon' },
      },
    ],
  },
})
