import { defineRule } from '../define.ts'
import { ownWords, toHits } from '../respect/frames.ts'

export const noCurtReply = defineRule({
  id: 'tone/no-curt-reply',
  category: 'tone',
  signals: ['curtReply', 'getAGrip'],
  what: 'The reply sounds short.',
  why: 'The person asked in good faith, and everybody else reads the answer too.',
  doThis: 'Answer in a whole sentence, and say where to find the rest.',
  question: { id: 'tomorrow', text: 'Will you feel the same tomorrow, once others have seen it?' },
  find: (context) => context.kind !== 'reply' || context.audience === 'one-person' ? [] : toHits(context.text, ownWords(context, 'curtReply', 'getAGrip'), () => ({ confidence: 'possible', severity: 'advise' })),
  examples: {
    flags: [
      { text: 'Get over it.', kind: 'reply', inReplyTo: 'The desk was short with me.' },
      { text: 'Read the sign.', kind: 'reply', inReplyTo: 'Are you open on Sunday?' },
      { text: 'No. The time is on the letter.', kind: 'reply', inReplyTo: 'Can my mother come later?' },
      { text: 'As we said on the phone yesterday.', kind: 'reply', inReplyTo: 'Are my forms ready?' },
      { text: 'Ugh. Bring him in then.', kind: 'reply', inReplyTo: 'Should we come?' },
      { text: "It's on the door, in two languages.", kind: 'reply', inReplyTo: 'When do you close?' },
    ],
    passes: [
      { text: 'No, sorry, we close at noon on Sundays.', kind: 'reply', inReplyTo: 'Are you open on Sunday?' },
      { text: 'The times are in the link, and here they are: 9 to 3.', kind: 'reply', inReplyTo: 'When do you open?' },
      'Read the sign twice, thought the student, and still took the wrong lift.',
      { text: 'No, and congratulations!', kind: 'reply', inReplyTo: 'Do I need another scan?' },
      { text: 'Read the leaflet together, it helps.', kind: 'message', inReplyTo: 'What next?' },
    ],
    nearMisses: [
      { flags: { text: 'See the pinned post.', kind: 'reply', inReplyTo: 'Do you take new patients?' }, passes: { text: 'Not yet, sorry. We will post here when we do.', kind: 'reply', inReplyTo: 'Do you take new patients?' } },
      { flags: { text: 'We already said, as we told you yesterday.', kind: 'reply', inReplyTo: 'The pharmacy has not got it.' }, passes: { text: 'That is frustrating. Ask them to ring us.', kind: 'reply', inReplyTo: 'The pharmacy has not got it.' } },
    ],
    pairs: [
      {
        ineffective: { text: 'Read the website.', kind: 'reply', author: 'organisation', inReplyTo: 'Do you take new patients?' },
        effective: { text: 'Yes, we do, from the first of the month. Bring a photo card and come to the desk between nine and noon. Welcome.', kind: 'reply', author: 'organisation', inReplyTo: 'Do you take new patients?' },
      },
      {
        ineffective: { text: 'Read the sign.', kind: 'reply', author: 'organisation', inReplyTo: 'Are you open on Sunday?' },
        effective: { text: 'Sorry, not on Sundays. The pharmacy on Church Street is, from ten to four, and 111 answers all night. See you on Monday if you still need us.', kind: 'reply', author: 'organisation', inReplyTo: 'Are you open on Sunday?' },
      },
    ],
  },
})
