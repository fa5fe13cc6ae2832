import { defineRule } from '../define.ts'
import { ownWords, toHits } from './frames.ts'

export const noSnideReply = defineRule({
  id: 'respect/no-snide-reply',
  category: 'respect',
  signals: ['snideReply', 'barbInReply'],
  what: 'The reply ends in a dig.',
  why: 'Everybody who reads it pictures themselves asking you next.',
  doThis: 'Thank them or stay silent. Take it to a private channel if it needs an answer.',
  question: { id: 'tomorrow', text: 'Will you feel the same tomorrow, once others have seen it?' },
  find: (context) => context.kind === 'post' ? [] : toHits(context.text, ownWords(context, 'snideReply', 'barbInReply'), (group) => ({ confidence: 'possible', severity: group.length > 1 ? 'hold' : 'advise' })),
  examples: {
    flags: [
      { text: 'A surgeon who can read! Framed.', kind: 'reply', inReplyTo: 'This trial changed how I consent.' },
      { text: 'Perhaps buy a watch.', kind: 'reply', inReplyTo: 'Waited an hour and left.' },
      { text: 'As you may recall, you were late twice.', kind: 'reply', inReplyTo: 'Two stars.' },
      { text: 'Love the filter on that photo.', kind: 'reply', inReplyTo: 'My filler went wrong elsewhere.' },
      { text: "I won't argue with people who read blogs.", kind: 'reply', inReplyTo: 'Is this right?' },
      { text: 'Interesting that you left out the part where you shouted.', kind: 'reply', inReplyTo: 'Rude front desk.' },
    ],
    passes: [
      { text: 'Sorry you waited. Please ring the desk and ask for Anna.', kind: 'reply', inReplyTo: 'Waited an hour and left.' },
      { text: 'Perhaps bring a list of your tablets, it helps us.', kind: 'reply', inReplyTo: 'What should I bring?' },
      'Perhaps buy a watch with a second hand before your first job.',
      { text: 'We cannot discuss visits here. Thank you for telling us.', kind: 'reply', inReplyTo: 'Two stars.' },
      { text: 'You have our thanks.', kind: 'reply', inReplyTo: 'Five stars.' },
    ],
    nearMisses: [
      { flags: { text: 'Maybe use a calendar next time.', kind: 'reply', inReplyTo: 'You cancelled my slot.' }, passes: { text: 'Our calendar was wrong, I am sorry. Next time will be better.', kind: 'reply', inReplyTo: 'You cancelled my slot.' } },
      { flags: { text: "Don't let the door hit you.", kind: 'reply', inReplyTo: 'I am leaving this practice.' }, passes: { text: 'We wish you well, and the door stays open.', kind: 'reply', inReplyTo: 'I am leaving this practice.' } },
    ],
    pairs: [
      {
        ineffective: { text: 'Perhaps buy a clock, and a sense of humour.', kind: 'reply', author: 'organisation', inReplyTo: 'Waited an hour and left.' },
        effective: { text: 'An hour is a long wait for anyone, and we are sorry. Mornings before ten are quickest. Ask the desk for Jo, she would like to hear what would have helped.', kind: 'reply', author: 'organisation', inReplyTo: 'Waited an hour and left.' },
      },
    ],
  },
})
