import { defineRule } from '../define.ts'
import { ownWords, toHits } from './frames.ts'

export const noIllWish = defineRule({
  id: 'respect/no-ill-wish',
  category: 'respect',
  signals: ['harmWished'],
  what: 'This wishes harm on somebody.',
  why: 'Readers expect doctors to wish nobody ill. A line like this outlives every reason for it.',
  doThis: 'Say what they did and what it costs people. Leave their fate out.',
  question: { id: 'tomorrow', text: 'Will you feel the same tomorrow, once others have seen it?' },
  find: (context) => toHits(context.text, ownWords(context, 'harmWished'), () => ({ confidence: 'likely', severity: 'hold' })),
  examples: {
    flags: [
      'I hope the minister has a stroke in our corridor.',
      'Enjoy your sepsis, genius.',
      'Let them rot, they voted for it.',
      'Honestly I hope you lose everything.',
      'The whole board can burn in hell.',
    ],
    passes: [
      'I hope you never need us, and if you do I hope we are open.',
      'They told my colleague they hope she dies of cancer. That is not debate.',
      'Cancer can rot.',
      'I hope the measles numbers fall by spring.',
      'I do not hope he suffers, I hope he listens.',
    ],
    nearMisses: [
      { flags: 'I hope he dies waiting on one of his own trolleys.', passes: 'I hope nobody dies waiting on one of these trolleys.' },
      { flags: 'Good luck with your funeral, antivaxxer.', passes: 'Good luck with your exam, and eat something.' },
    ],
    pairs: [
      {
        ineffective: 'I hope the minister has a stroke in our corridor, then we will see about beds.',
        effective: 'I would like the minister to spend one night in our corridor, well and with a chair. Nineteen people did so on Monday, on trolleys. Then let us talk about beds.',
      },
    ],
  },
})
