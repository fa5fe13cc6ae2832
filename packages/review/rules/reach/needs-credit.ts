import { defineRule } from '../define.ts'
import { tipAt } from './tip.ts'

export const reachNeedsCredit = defineRule({
  id: 'reach/needs-credit', category: 'reach', signals: ['borrowed'],
  what: 'You share something that somebody else made.',
  why: 'Makers deserve their name, and the licence may ask for it.',
  doThis: 'Name the maker and the licence, or ask first.',
  find: ({ text, kind }) => kind === 'message' || text.has('creditGiven') || text.tokens.some((token) => token.kind === 'mention') ? [] : text.of('borrowed').slice(0, 1).map((item) => tipAt(item)),
  examples: {
    flags: [
      'Love this cartoon about rounds.',
      'Stole this from a friend, too good.',
      'This infographic on sepsis is gold.',
      'Saw this graphic on sleep and had to share.',
      'Image from somewhere on the web, lovely.',
    ],
    passes: [
      'This infographic on sepsis is gold, drawn by @kim.',
      'This chart is ours, photo by the ward clerk.',
      'Sepsis is a medical emergency.',
      'I found my badge in the fridge, courtesy of the night team, and found this tape.',
      'This diagram, CC BY, from a nurse in Perth.',
    ],
    nearMisses: [
      { flags: 'This diagram explains the valve.', passes: 'This diagram explains the valve (credit: Ana Ruiz).' },
      { flags: 'Great photo of our hills.', passes: 'Great photo of our hills, used with permission.' },
    ],
    pairs: [
      {
        ineffective: 'Love this cartoon about rounds, it is so us.',
        effective: 'Love this cartoon about rounds, it is so us. Drawn by @inkandivy, who lets us share it.',
      },
    ],
  },
})
