import { defineSecondLook } from '../by-model.ts'

export const privacyNeedsSecondLook = defineSecondLook({
  category: 'privacy',
  what: 'Somebody could know who this is about.',
  whatHeld: 'The details here could let people recognise one patient.',
  why: 'A family, a neighbour or a colleague puts day, place and story together faster than you think.',
  doThis: 'Tell it as a composite, ask the person, or keep it for yourself.',
  question: { id: 'asked-them', text: 'Has the person read it and agreed?' },
  examples: { flags: [], passes: [], nearMisses: [] },
})
