import { defineRule } from '../define.ts'
import { isSaid, toAddressee, toHit } from './heard.ts'

export const noVerdictOnTheirDoctor = defineRule({
  id: 'advice/no-verdict-on-their-doctor',
  category: 'advice',
  signals: ['secondGuesses'],
  what: 'You overrule this person\'s own doctor in public.',
  why: 'They may drop a plan that rests on things you cannot see.',
  doThis: 'Say that a second opinion is their right, and how to ask for one.',
  question: { id: 'in-person', text: 'Would you say this in person to a patient?' },
  find: (context) => {
    const { text } = context
    if (toAddressee(context) !== 'asker' || text.has('declines')) return []
    return text.of('secondGuesses').flatMap((doubt) => (isSaid(text, doubt) ? [toHit(text, doubt, 'likely', 'hold', [])] : []))
  },
  examples: {
    flags: [
      { text: 'Your surgeon is just after the money', kind: 'reply', inReplyTo: 'my surgeon wants to fuse my spine, what do you think' },
      { text: 'your gp is wrong about this one', kind: 'reply', inReplyTo: 'my gp says it\'s stress, my heart races all night' },
      { text: 'That man would operate on a door.', kind: 'reply', inReplyTo: 'my surgeon has put me down for a new hip, thoughts?' },
      { text: 'they\'re overtreating you', kind: 'reply', inReplyTo: 'they put me on three inhalers, is it normal?' },
      { text: 'Your midwife is only covering herself.', kind: 'reply', inReplyTo: 'my midwife wants me in for monitoring at 38 weeks, should i go' },
    ],
    passes: [
      { text: 'A second opinion is your right. Ask your GP to refer you.', kind: 'reply', inReplyTo: 'my surgeon wants to fuse my spine, what do you think' },
      { text: 'Your GP is the best person to ask.', kind: 'reply', inReplyTo: 'my gp says it\'s stress, my heart races all night' },
      'My own surgeon was wrong once and told me so. I trust him more for it.',
      { text: 'The trust is wrong on this rota.', audience: 'peers' },
      { text: 'Your midwife has your notes and I don\'t. Please go.', kind: 'reply', inReplyTo: 'my midwife wants me in for monitoring at 38 weeks, should i go' },
    ],
    nearMisses: [
      { flags: { text: 'Your consultant is out of date, is wrong, and that\'s that.', kind: 'reply', inReplyTo: 'my consultant says no to hrt, thoughts?' }, passes: { text: 'Ask your consultant why not; the reasons may be good.', kind: 'reply', inReplyTo: 'my consultant says no to hrt, thoughts?' } },
      { flags: { text: 'the surgeon is only covering his costs', kind: 'reply', inReplyTo: 'surgeon wants my gallbladder out, should i' }, passes: { text: 'Ask the surgeon how often he does it and what happens without.', kind: 'reply', inReplyTo: 'surgeon wants my gallbladder out, should i' } },
    ],
    pairs: [
      {
        ineffective: { text: 'Your cardiologist is only after the money.', kind: 'reply', inReplyTo: 'my cardiologist wants to put a stent in, what do you think?' },
        effective: { text: 'That is a big thing to be asked. You may ask what happens without it, and a second opinion is your right. Bring your questions on paper; good doctors like paper.', kind: 'reply', inReplyTo: 'my cardiologist wants to put a stent in, what do you think?' },
      },
    ],
  },
})
