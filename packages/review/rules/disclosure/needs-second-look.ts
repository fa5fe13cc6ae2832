import { defineSecondLook } from '../by-model.ts'

export const disclosureNeedsSecondLook = defineSecondLook({
  category: 'disclosure',
  what: 'A reader may wonder what you gain from this.',
  whatHeld: 'This promotes something without saying what you gain, or sells with an inducement.',
  why: 'Hidden interests cost trust when they come out, and many regulators forbid inducements.',
  doThis: 'Say the interest first, or leave the offer out.',
  question: { id: 'obligation', text: 'Does the post breach a duty of privacy or a professional duty?' },
  examples: { flags: [], passes: [], nearMisses: [] },
})
