import { defineRule } from '../define.ts'
import { isBeside, isNear, isTold, toHits } from '../respect/frames.ts'

export const noShouting = defineRule({
  id: 'tone/no-shouting',
  category: 'tone',
  signals: ['shouting'],
  what: 'Capitals read as shouting.',
  why: 'Readers hear anger at them, and the message gets lost.',
  doThis: 'Keep capitals for one word, and say calmly what you need.',
  question: { id: 'tomorrow', text: 'Will you feel the same tomorrow, once others have seen it?' },
  find: (context) => {
    const { text } = context
    const loud = text.of('shouting').filter((hit) => typeof hit.value === 'number' && hit.value >= 5 && !isTold(text, hit) && !isNear(text, hit.sentence, 'joyMark', 'gratitude'))
    const angry = loud.filter((hit) => text.sentences.some((_, sentence) => sentence >= hit.sentence && (text.sentences[sentence]?.start ?? 0) <= hit.end && isBeside(text, sentence, 'secondPerson', 'ventCue', 'turnsAway', 'professionGroup', 'patientsWord', 'ironyMark', 'anger')))
    return toHits(text, angry, () => ({ confidence: 'possible', severity: 'advise' }))
  },
  examples: {
    flags: [
      'READ THE SIGN BEFORE YOU RING THE BELL.',
      'YOU WERE ALL TOLD ABOUT THIS LAST WEEK.',
      'STOP SHOUTING AT OUR RECEPTION STAFF, ALL OF YOU.',
      'HOW MANY TIMES MUST WE TELL YOU ABOUT THE CAR PARK.',
      'NONE OF YOU EVER BRINGS A LIST.',
    ],
    passes: [
      'I PASSED MY BOARDS AND I AM CRYING IN A CAR PARK 🎉',
      'NHS, GMC and BMA all answered.',
      'The MRI and CT are down, please be patient.',
      'WE MATCHED, THANK YOU ALL, I LOVE YOU.',
      'HELP US FIND A DONOR FOR KOFI.',
    ],
    nearMisses: [
      { flags: 'ORDER YOUR TABLETS BEFORE FRIDAY LIKE WE TOLD YOU.', passes: 'Please order your tablets before FRIDAY.' },
      { flags: 'YOU WILL WAIT YOUR TURN LIKE EVERYBODY ELSE.', passes: 'YOU ALL CAME TO THE PARTY, THANK YOU.' },
    ],
    pairs: [
      {
        ineffective: { text: 'WE ARE SHUT ON MONDAY. DO NOT RING US ABOUT TABLETS YOU FORGOT TO ORDER.', author: 'organisation' },
        effective: { text: 'We are closed on Monday for the holiday. Please order your tablets before FRIDAY, so that nobody runs out. Forgot? Ring us anyway, we will find a way.', author: 'organisation' },
      },
    ],
  },
})
