import { defineRule } from '../define.ts'
import { ownWords, speaksDown, toHits } from './frames.ts'

export const noBelittling = defineRule({
  id: 'respect/no-belittling',
  category: 'respect',
  signals: ['belittles', 'snowflakeTalk'],
  what: 'This talks down to people below you.',
  why: 'From above, a quip lands as contempt. Juniors remember it, and stop asking.',
  doThis: 'Say what you expect and why, as you would want it said to you.',
  question: { id: 'in-person', text: 'Would you say this in person to a patient?' },
  find: (context) => {
    const down = speaksDown(context) || (context.author === 'physician' && (context.kind === 'reply' || context.audience !== 'public'))
    const hits = ownWords(context, 'belittles').concat(ownWords(context, 'snowflakeTalk').filter((hit) => hit.entry !== null && context.kind === 'reply' && context.audience === 'peers'))
    return toHits(context.text, hits, (group) => ({ confidence: group.length > 1 ? 'likely' : 'possible', severity: speaksDown(context) || (down && group.length > 1) ? 'hold' : 'advise' }))
  },
  examples: {
    flags: [
      'Back in my day we did one in two and nobody complained.',
      'If lunch matters that much, have you considered accounting.',
      'Ok princess, off you go at five.',
      'You would not last five minutes on my firm. Cry more.',
      'When I trained we never slept and nobody whined.',
    ],
    passes: [
      'In my day nobody taught us this, and I wish they had.',
      'Eat lunch. I mean it, I will hold the bleep.',
      'Back in my day we were frightened, which is not training.',
      'He told me to "cry more in the sluice" and I have written it down.',
      'Consider accounting for the drain volume overnight.',
    ],
    nearMisses: [
      { flags: { text: 'Cry me a river.', kind: 'reply', inReplyTo: 'Could rounds start after nursery drop-off?' }, passes: { text: 'Of course, tell me which days.', kind: 'reply', inReplyTo: 'Could rounds start after nursery drop-off?' } },
      { flags: 'General practice? Shame, you had such good hands.', passes: 'General practice? Lucky patients, you had such good hands.' },
    ],
    pairs: [
      {
        ineffective: { text: 'Back in my day we ate when the list was done and nobody complained.', platform: 'x' },
        effective: { text: 'First years: eat lunch. I did not, and I fainted into a sterile field in front of a professor. Ask me anything, I keep cereal bars.', platform: 'x' },
      },
      {
        ineffective: { text: 'Have you considered accounting? Some of us raised four and were here at seven.', kind: 'reply', inReplyTo: 'Could rounds start after nursery drop-off?' },
        effective: { text: 'Let’s try it. Half past eight from Monday, and we look at it together after a month. I raised four on a seven o’clock start, and I would not wish it on you.', kind: 'reply', inReplyTo: 'Could rounds start after nursery drop-off?' },
      },
    ],
  },
})
