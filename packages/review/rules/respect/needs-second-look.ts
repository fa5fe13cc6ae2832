import { defineSecondLook } from '../by-model.ts'

export const respectNeedsSecondLook = defineSecondLook({
  category: 'respect',
  what: 'This could hurt the people it is about.',
  whatHeld: 'This reads as contempt for somebody.',
  why: 'They, or somebody who loves them, may read it, and it will be quoted as what doctors think.',
  doThis: 'Say what went wrong and what should change; leave the person out.',
  question: { id: 'in-person', text: 'Would you say this in person to a patient?' },
  examples: {
    flags: [
      'People who skip their insulin and then want sympathy deserve what they get.',
      'Our manager is a coat hanger with a lanyard and the warmth to match.',
      'Half the waiting room is there for attention and the other half for a note.',
      'These frequent flyers should pay for their bed.',
      'Surgeons think with their scalpels, which explains the quality of the thinking.',
      'Anti-vaxxers are too stupid to breathe.',
    ],
    passes: [
      'Congratulations to our residents, every one of them passed.',
      'The new scanner arrives on Monday and we cannot wait to switch it on.',
      'Our clinic is closed on Monday and open again on Tuesday at eight.',
      'I burned the toast again. Nights do that to a person.',
      'Our emergency department was closed for nine nights in July, and that is not good enough.',
    ],
    nearMisses: [
      { flags: 'The new lot of juniors could not find a pulse in a marching band.', passes: 'The fasting rules are out of date, and here is the trial that says so.' },
    ],
  },
})
