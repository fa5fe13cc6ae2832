import { defineSecondLook } from '../by-model.ts'

export const respectNeedsSecondLook = defineSecondLook({
  category: 'respect',
  what: 'This could hurt the people it is about.',
  whatHeld: 'This reads as contempt for somebody.',
  why: 'They, or somebody who loves them, may read it, and it will be quoted as what doctors think.',
  doThis: 'Say what went wrong and what should change; leave the person out.',
  question: { id: 'in-person', text: 'Would you say this in person to a patient?' },
  examples: { flags: [], passes: [], nearMisses: [] },
})
