import { defineRule } from '../define.ts'
import { tipAt } from './tip.ts'

export const reachNeedsLinkAtTheEnd = defineRule({
  id: 'reach/needs-link-at-the-end', category: 'reach', signals: ['earlyLink'],
  what: 'The link stands before the message.',
  why: 'Many readers leave at the link and miss what you say.',
  doThis: 'Say it first, and end with the link.',
  find: ({ text }) => text.of('earlyLink').map((link) => tipAt(link)),
  examples: {
    flags: [
      'https://example.org/paper This is the clearest guide to asthma inhalers that I know, with pictures for every step.',
      'See https://example.org/paper and then come back: it shows how to spot a stroke in four steps, in plain words.',
      'Read https://example.org/paper because the authors explain why falls happen at home, and how to stop most of them.',
      'https://example.org/paper Five good minutes on sleep for new parents, and no blame anywhere in it at all.',
      'Here https://example.org/paper our rota explained for those who asked last week, with the hours and the reasons.',
    ],
    passes: [
      'How to spot a stroke in four steps: https://example.org/paper',
      'https://example.org/paper',
      'No link here at all, only words about rest and water and shade.',
      'Short https://example.org/paper',
      'The clearest guide to inhalers that I know, with pictures for every step. https://example.org/paper',
    ],
    nearMisses: [
      { flags: 'https://example.org/paper is what I send to every parent who asks me about fever in small children.', passes: 'This is what I send to every parent who asks me about fever in small children: https://example.org/paper' },
      { flags: 'Watch https://example.org/paper and you will know how to help someone who chokes at the table.', passes: 'Watch it and you will know how to help someone who chokes at the table. https://example.org/paper' },
    ],
    pairs: [
      {
        ineffective: 'Watch https://example.org/inhalers before you refill anything: somebody finally drew every step, and it takes two minutes.',
        effective: 'The clearest guide to inhalers that I know, with a picture for every step: https://example.org/inhalers',
      },
    ],
  },
})
