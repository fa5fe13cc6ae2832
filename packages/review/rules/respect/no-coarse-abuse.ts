import { defineRule } from '../define.ts'
import { ownWords, toHits } from './frames.ts'

export const noCoarseAbuse = defineRule({
  id: 'respect/no-coarse-abuse',
  category: 'respect',
  signals: ['profanityAimed'],
  what: 'This aims coarse words at people.',
  why: 'In print it is abuse, and it is what gets quoted.',
  doThis: 'Keep the anger and the reason. Take the word out.',
  question: { id: 'tomorrow', text: 'Will you feel the same tomorrow, once others have seen it?' },
  find: (context) => toHits(context.text, ownWords(context, 'profanityAimed'), () => ({ confidence: 'likely', severity: 'hold' })),
  examples: {
    flags: [
      'Fuck off, the lot of you on the board.',
      'Piss off back to your podcast.',
      'Absolute bastards in management cut it again.',
      'You arsehole, I waited an hour.',
      'Fuck the patients who skip clinic.',
    ],
    passes: [
      'Fuck cancer.',
      'The bloody printer is down again, damn it.',
      'That shift was shit and I am going to bed.',
      'He told me to piss off, which at 94 is fair.',
      'Fuck me, what a save by our goalkeeper.',
    ],
    nearMisses: [
      { flags: 'Sod off, GPs.', passes: 'Sod it, I am having the last biscuit.' },
      { flags: 'Shut up.', passes: 'Shut the window, it pricks with cold.' },
    ],
    pairs: [
      {
        ineffective: 'Absolute bastards on the board cut the night nurse again. Fuck off, the lot of you.',
        effective: 'The board has cut the night nurse again. From Monday there are 28 beds and two nurses. I am furious, and I am asking them to come and do one night with us.',
      },
    ],
  },
})
