import { defineSecondLook } from '../by-model.ts'

export const boundariesNeedsSecondLook = defineSecondLook({
  category: 'boundaries',
  what: 'This may move care, or closeness, to a place that is not made for it.',
  whatHeld: 'This takes care or closeness with patients outside its proper place.',
  why: 'A message inbox has no chart, no colleague on call and no privacy.',
  doThis: 'Point to the clinic line or the portal, and keep this account for everybody.',
  question: { id: 'obligation', text: 'Does the post breach a duty of privacy or a professional duty?' },
  examples: { flags: [], passes: [], nearMisses: [] },
})
