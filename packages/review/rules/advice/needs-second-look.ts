import { defineSecondLook } from '../by-model.ts'

export const adviceNeedsSecondLook = defineSecondLook({
  category: 'advice',
  what: 'This sounds close to advice for one person.',
  whatHeld: 'This reads as a plan for one person whom you have not examined.',
  why: 'You see a few lines; the chart, the other medicines and the risk stay unseen.',
  doThis: 'Teach the general point, and send the person to their own clinic or pharmacist.',
  question: { id: 'in-person', text: 'Would you say this in person to a patient?' },
  examples: { flags: [], passes: [], nearMisses: [] },
})
