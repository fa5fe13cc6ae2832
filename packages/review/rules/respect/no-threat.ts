import { defineRule } from '../define.ts'
import { isBeside, ownWords, toHits } from './frames.ts'

export const noThreat = defineRule({
  id: 'respect/no-threat',
  category: 'respect',
  signals: ['violentThreat'],
  mayBlock: true,
  what: 'This reads as a threat.',
  why: 'A threat in writing frightens whoever gets it and can be a police matter, even when meant as a figure of speech.',
  doThis: 'Take it out. Say what was done wrong and what you want to happen.',
  question: { id: 'tomorrow', text: 'Will you feel the same tomorrow, once others have seen it?' },
  find: (context) => toHits(context.text, ownWords(context, 'violentThreat'), (group) => {
    const joking = isBeside(context.text, group[0]?.sentence ?? -1, 'laughter')
    return joking ? { confidence: 'likely', severity: 'hold' } : { confidence: 'certain', severity: 'block' }
  }),
  examples: {
    flags: [
      "Touch my list again and I'll batter you in the car park.",
      'I know where you live and your bins are out on Tuesday.',
      'Watch your back, consultant.',
      'Somebody should punch him in the throat, frankly.',
      'I will kill you if that rota goes out.',
    ],
    passes: [
      'They wrote "I know where you live" to my secretary and the police have it.',
      "I'll shoot you an email with the slides.",
      'My feet are killing me.',
      'A patient told our nurse that he would kill her. We need panic buttons.',
      'This exam is going to kill me.',
    ],
    nearMisses: [
      { flags: "We'll strangle you if you cancel clinic.", passes: "We'll miss you if you cancel clinic." },
      { flags: 'Mind your back, Harris.', passes: 'He shouted that he knew where I park, and I am still shaken.' },
    ],
    pairs: [
      {
        ineffective: 'If you move my list once more I will kill you, and I know where you park.',
        effective: 'My theatre list was changed again without a call, and a child had fasted for nothing. Please ring me before you move a case, whoever you are. I always answer.',
      },
    ],
  },
})
