import { defineRule } from '../define.ts'
import { tipAt } from './tip.ts'

export const reachNeedsFactFirst = defineRule({
  id: 'reach/needs-fact-first', category: 'reach', signals: ['mythOpening'],
  what: 'The myth comes first, and that is what people remember.',
  why: 'What stands first sticks, also when the next line refutes it.',
  doThis: 'Begin with the fact. Name the myth once, then give the fact again.',
  find: ({ text }) => text.of('mythOpening').filter(({ first }) => first <= 1).map((myth) => tipAt(myth)),
  examples: {
    flags: [
      'Myth: sun cream makes you ill. It protects your skin.',
      'They say a cold comes from wet hair. It comes from a virus.',
      'Some say milk helps ulcers. It does not.',
      'People think antibiotics help colds. They do not.',
      'You may have heard that water must be two litres. Thirst is a good guide.',
    ],
    passes: [
      'Sun cream protects your skin. It does not make you ill.',
      'A cold comes from a virus. The myth about wet hair is old.',
      'Thirst is a good guide.',
      'What do they say about us at the fair?',
      'Milk does not help ulcers, though some say so.',
    ],
    nearMisses: [
      { flags: 'Rumour: the ward closes. It stays open.', passes: 'The ward stays open, whatever the rumour says.' },
      { flags: 'There is a rumour that we charge. Care is free.', passes: 'Care is free. There is a rumour that says otherwise.' },
    ],
    pairs: [
      {
        ineffective: 'Myth: you must drink eight glasses of water a day. Thirst tells most people when to drink.',
        effective: 'Thirst tells most healthy people when to drink. The eight glasses are a myth, and your tea counts too.',
      },
    ],
  },
})
