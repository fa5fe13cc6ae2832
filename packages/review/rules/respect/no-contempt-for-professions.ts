import { defineRule } from '../define.ts'
import { isBeside, isNear, ownWords, toHits } from './frames.ts'

export const noContemptForProfessions = defineRule({
  id: 'respect/no-contempt-for-professions',
  category: 'respect',
  signals: ['groupAsInsult', 'professionGroup', 'barbAtGroup'],
  what: 'This writes off a whole profession.',
  why: 'Patients are sent between these professions every day and need to trust both.',
  doThis: 'Criticise the decision or the training standard, with facts. Leave the group out.',
  question: { id: 'who-is-affected', text: 'Who could be touched by this: classmates, school, career, peers, patients, employer, profession?' },
  find: (context) => {
    const { text } = context
    const direct = ownWords(context, 'groupAsInsult')
    const beside = ownWords(context, 'contemptIdiom').filter((hit) => isBeside(text, hit.sentence, 'professionGroup'))
    const jibes = ownWords(context, 'barbAtGroup').filter((hit) => !isNear(text, hit.sentence, 'gratitude', 'selfDeprecation'))
    return [
      ...toHits(text, jibes, (group) => ({ confidence: 'possible', severity: group.length > 1 || context.reply ? 'hold' : 'advise' })),
      ...toHits(text, direct, () => ({ confidence: 'likely', severity: 'hold' })),
      ...toHits(text, beside, () => ({ confidence: 'possible', severity: 'hold' })),
    ]
  },
  examples: {
    flags: [
      'Physios: three years to learn to hand out a leaflet.',
      'Dermatologists are in it for the parking.',
      'Pharmacists: shopkeepers with lanyards.',
      'Radiologists sit in the dark and guess.',
      'Never trust a physio with a knee.',
      'Midwives are failed doctors, the lot.',
      'NPs cosplaying as doctors again.',
    ],
    passes: [
      'Physiotherapy: three years to train and a lifetime of other people\'s knees.',
      'Pharmacists save my prescriptions twice a day.',
      'I disagree with the pharmacy plan, and here are the figures.',
      'We need clear standards for who may sedate children, whatever their title.',
      'Midwives told us the rota is unsafe and they are right.',
      'Chiropractors and neck manipulation: what the trials show and do not show.',
    ],
    nearMisses: [
      { flags: 'Dermatologists never get out of bed.', passes: 'Dermatologists never get the credit, and they found my melanoma.' },
      { flags: "GPs can't diagnose a cold.", passes: 'GPs see forty people a day and still catch the one that matters.' },
    ],
    pairs: [
      {
        ineffective: 'GPs can’t diagnose a cold. Send them back to school.',
        effective: 'Three late referrals reached us this month, and the form has no box for weight loss. Our GP colleagues asked for one last year. Let us finally add it.',
      },
      {
        ineffective: { text: 'Never trust a physio to do more than hand out a leaflet.', platform: 'x' },
        effective: { text: 'The leaflet is not the treatment. Six weeks with a physio is. We have one for 40,000 people in our valley, and I want three.', platform: 'x' },
      },
    ],
  },
})
