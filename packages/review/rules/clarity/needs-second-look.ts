import { defineSecondLook } from '../by-model.ts'

export const clarityNeedsSecondLook = defineSecondLook({
  category: 'clarity',
  what: 'Readers outside health care may not follow this.',
  whatHeld: 'Somebody may have to act on words that they cannot read.',
  why: 'A message that is not understood protects nobody.',
  doThis: 'Use everyday words, spell out abbreviations, one step a sentence.',
  question: { id: 'lay-reader', text: 'Could a reader outside health care misread it?' },
  examples: { flags: [], passes: [], nearMisses: [] },
})
