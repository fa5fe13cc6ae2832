import { defineSecondLook } from '../by-model.ts'

export const identityNeedsSecondLook = defineSecondLook({
  category: 'identity',
  what: 'A reader may take you for more than you can stand for here.',
  whatHeld: 'This claims a standing that readers cannot check, or speaks for others.',
  why: 'Trust rests on plain credentials, and others did not ask to be spoken for.',
  doThis: 'Name your role plainly, and say whose view it is.',
  question: { id: 'anonymous', text: 'If you would only say it anonymously, should it be said at all?' },
  examples: { flags: [], passes: [], nearMisses: [] },
})
