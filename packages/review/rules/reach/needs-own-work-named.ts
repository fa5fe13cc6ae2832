import { defineRule } from '../define.ts'
import { tipAt } from './tip.ts'

export const reachNeedsOwnWorkNamed = defineRule({
  id: 'reach/needs-own-work-named', category: 'reach', signals: ['ownStudy'],
  what: 'You share your own work, and that is worth a word more.',
  why: 'Readers weigh it better when they know your part, the money and the limits.',
  doThis: 'Say your role, who paid, and one limit.',
  find: ({ text, kind }) => kind === 'message' || text.has('ownershipSaid') ? [] : text.of('ownStudy').slice(0, 1).map((work) => tipAt(work)),
  examples: {
    flags: [
      'Our paper on falls is open to read.',
      'My study on naps came out today.',
      'Our trial starts in May.',
      'We published our rota data.',
      'Our review of inhalers, in ten lines.',
    ],
    passes: [
      'Our paper on falls is open to read. Funded by the council; I led it.',
      'I read their paper on falls.',
      'The study at home has no door.',
      'We published the rota on the door, limits included.',
      'Their review of inhalers is superb.',
    ],
    nearMisses: [
      { flags: 'Our preprint on sleep is up.', passes: 'Our preprint on sleep is up, no funding.' },
      { flags: 'Our findings on handover, in one chart.', passes: 'Our findings on handover, in one chart; limits in the text.' },
    ],
    pairs: [
      {
        ineffective: 'Our paper on falls at home is out, and I am very proud of it.',
        effective: 'Our paper on falls at home is out. I led it, the council paid for it, and we only asked people who could answer a phone. Free to read: https://example.org/falls',
      },
    ],
  },
})
