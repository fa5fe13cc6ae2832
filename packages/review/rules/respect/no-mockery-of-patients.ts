import { defineRule } from '../define.ts'
import { isBeside, isNear, ownWords, toHits } from './frames.ts'

export const noMockeryOfPatients = defineRule({
  id: 'respect/no-mockery-of-patients',
  category: 'respect',
  signals: ['patientGame', 'bodyMockery', 'foreignBody', 'patientSlot', 'comparedToObject', 'barbAtPatients', 'nickname'],
  what: 'A patient is the joke here.',
  why: 'The person, or somebody like them, may read it and stay away next time.',
  doThis: 'Keep the patient out of the joke. Laugh at yourself, the machine or the system.',
  question: { id: 'in-person', text: 'Would you say this in person to a patient?' },
  find: (context) => {
    const { text } = context
    const games = ownWords(context, 'patientGame')
    const bodies = ownWords(context, 'bodyMockery', 'foreignBody').filter((hit) => isNear(text, hit.sentence, 'patientSlot', 'patientWord', 'laughter', 'stigmaLabel'))
    const laughed = ownWords(context, 'patientSlot').filter((hit) => isBeside(text, hit.sentence, 'laughter') && !isNear(text, hit.sentence, 'gratitude'))
    const named = ownWords(context, 'nickname').filter((hit) => isNear(text, hit.sentence, 'patientSlot', 'patientWord', 'laughter'))
    return [
      ...toHits(text, ownWords(context, 'barbAtPatients'), () => ({ confidence: 'likely', severity: 'hold' })),
      ...toHits(text, named, () => ({ confidence: 'possible', severity: 'advise' })),
      ...toHits(text, games, () => ({ confidence: 'likely', severity: 'hold' })),
      ...toHits(text, bodies, (group) => ({ confidence: isNear(text, group[0]?.sentence ?? -1, 'patientSlot', 'laughter') ? 'likely' : 'possible', severity: 'hold' })),
      ...toHits(text, laughed, () => ({ confidence: 'possible', severity: 'advise' })),
    ]
  },
  examples: {
    flags: [
      'ED bingo tonight: one point for each sunglasses indoors.',
      'Allergic to everything except the strong stuff, what a coincidence.',
      'The dimmer the patient, the longer the list of complaints.',
      'Guy in bed 4 needs a crane and two porters',
      "Gentleman fell on it, he says. Cucumber. You can't make this up 😂",
      'She should have a loyalty card by now, tenth visit you get a free scan.',
      'Place your bets on what bay 2 swallowed this time.',
    ],
    passes: [
      'The vending machine in bay 2 swallowed my coins and laughed.',
      'Bingo night at the care home: everybody won, as it should be.',
      'Allergic to eggs? You can still have the flu vaccine.',
      'Bed 4 is free, please send the next patient.',
      'Our coffee loyalty card is full, so the registrar drinks free today 😂',
      'The new bariatric bed means nobody has to wait for a crane hire any more.',
    ],
    nearMisses: [
      { flags: 'Psych bingo on nights again, first teddy wins.', passes: 'Bingo in the day room on Tuesdays, the patients run it and cheat.' },
      { flags: 'Bloke in cubicle 3 stinks so much we drew lots', passes: 'The bin in cubicle 3 stinks, estates please come.' },
    ],
    pairs: [
      {
        ineffective: 'We need a forklift for the lady in bay 3, the hoist took one look and resigned 😂',
        effective: 'Our hoists are rated for fewer people than we care for. Nobody should have to wait in bed for equipment. We have asked for two more, and the porters wrote the best letter.',
      },
      {
        ineffective: { text: 'Full moon bingo on nights: first tinfoil hat wins a pizza.', author: 'trainee', platform: 'bluesky' },
        effective: { text: 'Third night on psychiatry. People are terrified at 3am, and a cup of tea and a chair beside them does more than anything I learned for the exam.', author: 'trainee', platform: 'bluesky' },
      },
    ],
  },
})
