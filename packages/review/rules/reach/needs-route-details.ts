import { defineRule } from '../define.ts'
import { tipAt } from './tip.ts'

export const reachNeedsRouteDetails = defineRule({
  id: 'reach/needs-route-details', category: 'reach', signals: ['routeWord'],
  what: 'You send people to the right place. That is the way to do it.',
  why: 'With number and hours, the next step takes one tap.',
  doThis: 'Add the number and the hours, so that nobody has to search.',
  find: ({ text, kind, audience }) => audience === 'one-person' || kind !== 'reply' || text.has('routeDetail') || text.tokens.some((token) => token.kind === 'url' || (token.kind === 'number' && token.norm.length > 2)) ? [] : text.of('routeWord').slice(0, 1).map((route) => tipAt(route)),
  examples: {
    flags: [
      { text: 'Please call the clinic, and we will find you a time.', inReplyTo: 'can you look at my rash?' },
      { text: 'That needs eyes and hands: see your GP.', inReplyTo: 'can you look at my rash?' },
      { text: 'I cannot advise here; ask your pharmacist.', inReplyTo: 'can you look at my rash?' },
      { text: 'Please use the portal, so it lands in your chart.', inReplyTo: 'can you look at my rash?' },
      { text: 'Ring the surgery and say that it is new.', inReplyTo: 'can you look at my rash?' },
    ],
    passes: [
      { text: 'Please call the clinic on 555 0100.', inReplyTo: 'can you look at my rash?' },
      { text: 'Thank you for the kind words.', inReplyTo: 'you are great' },
      'See your GP if a mole changes.',
      { text: 'Ring the surgery, we open at 8 on Monday.', inReplyTo: 'can you look at my rash?' },
      { text: 'Lovely dog.', inReplyTo: 'look at my dog' },
    ],
    nearMisses: [
      { flags: { text: 'Please contact our office about that.', inReplyTo: 'my results?' }, passes: { text: 'Please contact our office about that, hours on our page.', inReplyTo: 'my results?' } },
      { flags: { text: 'Speak to your doctor before you change it.', inReplyTo: 'should i stop?' }, passes: { text: 'Speak to your doctor before you change it, or 111 at any hour.', inReplyTo: 'should i stop?' } },
    ],
    pairs: [
      {
        ineffective: { text: 'That needs eyes and hands: please call the clinic.', kind: 'reply', inReplyTo: 'can you look at my rash?' },
        effective: { text: 'That needs eyes and hands. Please call the skin clinic on 555 0100, Monday to Friday until six. They are kind to the worried.', kind: 'reply', inReplyTo: 'can you look at my rash?' },
      },
    ],
  },
})
