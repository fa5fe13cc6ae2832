import { defineSecondLook } from '../by-model.ts'

export const toneNeedsSecondLook = defineSecondLook({
  category: 'tone',
  what: 'The tone may land harder than you mean it.',
  whatHeld: 'A reader could act on this as it stands.',
  why: 'In writing the wink gets lost, and strangers read it at their worst hour.',
  doThis: 'Say plainly what you mean, or let it rest until tomorrow.',
  question: { id: 'tomorrow', text: 'Will you feel the same tomorrow, once others have seen it?' },
  examples: { flags: [], passes: [], nearMisses: [] },
})
