import { defineRule } from '../define.ts'
import { isSaid, toAddressee, toHit } from './heard.ts'

export const noProcedureAtHome = defineRule({
  id: 'advice/no-procedure-at-home',
  category: 'advice',
  signals: ['doItYourself'],
  what: 'You tell one person to do a procedure at home.',
  why: 'If it goes wrong there is nobody beside them, and they did it on a doctor\'s word.',
  doThis: 'Say who does this, where, and how soon it is needed.',
  question: { id: 'in-person', text: 'Would you say this in person to a patient?' },
  find: (context) => {
    const { text } = context
    if (!toAddressee(context) || text.has('declines')) return []
    return text.of('doItYourself').flatMap((act) => (isSaid(text, act) ? [toHit(text, act, 'likely', 'hold')] : []))
  },
  examples: {
    flags: [
      { text: 'Snip the stitches yourself, you have the eyes for it.', kind: 'reply', inReplyTo: 'who takes stitches out at weekends, my knee is due?' },
      { text: 'A sterilised needle will do: drain it yourself over the sink.', kind: 'reply', inReplyTo: 'abscess on my finger, what do i do' },
      { text: 'cut the cast with the kitchen scissors', kind: 'reply', inReplyTo: 'my cast feels tight, is it normal?' },
      { text: 'Buddy tape the toe and carry on.', kind: 'reply', inReplyTo: 'my toe is purple since i kicked the bed, is it broken?' },
      { text: 'superglue, works a treat', kind: 'reply', inReplyTo: 'cut my thumb with a bread knife, shall i see somebody?' },
    ],
    passes: [
      { text: 'Please don\'t cut the cast. A tight cast and tingling fingers means hospital now.', kind: 'reply', inReplyTo: 'my cast feels tight, is it normal?' },
      { text: 'The nurse takes stitches out without an appointment before ten.', kind: 'reply', inReplyTo: 'who takes stitches out at weekends, my knee is due?' },
      'We teach suturing with bananas and superglue on Thursday.',
      { text: 'Never tourniquet it; press hard and ring 999.', kind: 'reply', inReplyTo: 'my leg is bleeding a lot, what do i do' },
      { text: 'An abscess needs someone with clean kit. Walk-in clinic, today.', kind: 'reply', inReplyTo: 'abscess on my finger, what do i do' },
    ],
    nearMisses: [
      { flags: { text: 'Pop it back in and strap it.', kind: 'reply', inReplyTo: 'my shoulder is out again, what do i do' }, passes: { text: 'Keep it still and go to A&E, they pop it back with pain relief.', kind: 'reply', inReplyTo: 'my shoulder is out again, what do i do' } },
      { flags: { text: 'Lance it tonight.', kind: 'reply', inReplyTo: 'a boil on my leg, any ideas' }, passes: { text: 'A pharmacist can look at it tonight.', kind: 'reply', inReplyTo: 'a boil on my leg, any ideas' } },
    ],
    pairs: [
      {
        ineffective: { text: 'Cut it out yourself with the nail scissors, boil them first.', kind: 'reply', inReplyTo: 'ingrown toenail is killing me, what do i do' },
        effective: { text: 'Those hurt far more than they look. A podiatrist can free it in ten minutes with the toe numb. No letter needed at most clinics, and do not go digging before.', kind: 'reply', inReplyTo: 'ingrown toenail is killing me, what do i do' },
      },
    ],
  },
})
