import { defineRule } from '../define.ts'
import { tipAt } from './tip.ts'

export const reachNeedsMessageFirst = defineRule({
  id: 'reach/needs-message-first', category: 'reach', signals: ['throatClearing'],
  what: 'The first words clear the throat.',
  why: 'Feeds show one line; the message should stand in it.',
  doThis: 'Begin with the one thing that you want remembered.',
  find: ({ text, kind }) => kind === 'message' ? [] : text.of('throatClearing').filter(({ first }) => first <= 1).map((words) => tipAt(words)),
  examples: {
    flags: [
      'Long post, sorry. The ward closes on Friday.',
      'Unpopular opinion: porters run the hospital.',
      'Hear me out, tea rooms save teams.',
      'We are delighted to announce our new ramp.',
      'Hi everyone, the flu clinic opens on Monday.',
    ],
    passes: [
      'The ward closes on Friday.',
      'Porters run the hospital.',
      'Our new ramp is open.',
      { text: 'Hi all, slides attached.', kind: 'message', audience: 'one-person' },
      'The flu clinic opens on Monday, and hello everyone.',
    ],
    nearMisses: [
      { flags: 'Not sure who needs to hear this: drink water.', passes: 'Drink water today.' },
      { flags: 'It is with great pleasure that we open the garden.', passes: 'The garden is open.' },
    ],
    pairs: [
      {
        ineffective: 'Hi everyone, hope you are all well. We are delighted to announce that the flu clinic opens on Monday at the library.',
        effective: 'The flu clinic opens on Monday at the library, nine to four. No appointment needed, and there is tea.',
      },
    ],
  },
})
