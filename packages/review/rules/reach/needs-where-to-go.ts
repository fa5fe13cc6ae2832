import { defineRule } from '../define.ts'
import { tipAt } from './tip.ts'

export const reachNeedsWhereToGo = defineRule({
  id: 'reach/needs-where-to-go', category: 'reach', signals: ['screeningInvite'],
  what: 'You invite people, and they may not know where to go.',
  why: 'An invitation works when the next step takes one tap.',
  doThis: 'Add place, time, and a link or number.',
  find: ({ text, kind }) => kind === 'message' || text.has('placeToGo') || text.tokens.some((token) => token.kind === 'url') ? [] : text.of('screeningInvite').slice(0, 1).map((invite) => tipAt(invite)),
  examples: {
    flags: [
      'Get vaccinated before the winter.',
      'Get your skin checked this month.',
      'Ladies, book your smear.',
      'Give blood, it takes an hour.',
      'Free screening this week for everybody over 50.',
    ],
    passes: [
      'Get vaccinated before the winter: ring your pharmacy.',
      'Flu clinic on Saturday at the library, 9 to 1.',
      'Give blood today: https://example.org/paper',
      'I gave blood once and fainted.',
      { text: 'Get your jab, mate.', kind: 'message', audience: 'one-person' },
    ],
    nearMisses: [
      { flags: 'Get checked, gents.', passes: 'Get checked, gents: your GP can do it.' },
      { flags: 'Get your booster today.', passes: 'Get your booster today at the town hall.' },
    ],
    pairs: [
      {
        ineffective: 'Get your flu jab before the winter. Your grandchildren will thank you.',
        effective: 'Get your flu jab before the winter: any pharmacy in town, or the town hall on Saturday, nine to one. Your grandchildren will thank you.',
      },
      {
        ineffective: { text: 'Give blood, it takes an hour and the biscuits are good.', author: 'organisation', platform: 'threads' },
        effective: { text: 'Give blood: Saturday at the town hall in Port Antonio, nine to three. It takes an hour and the biscuits are good.', author: 'organisation', platform: 'threads' },
      },
    ],
  },
})
