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
      'Half the waiting room is there for attention and the other half for a note.',
      'These frequent flyers should pay for their bed.',
      'Surgeons think with their scalpels, which explains the quality of the thinking.',
      'Anti-vaxxers are too stupid to breathe.',
      'Pharmacists are shopkeepers with a white coat, know your place.',
      'My consultant is a bully and a fraud and everybody knows his name is Peter Lang.',
    ],
    passes: [
      'Congratulations to our residents, every one of them passed.',
      'The new scanner arrives on Monday and we cannot wait to switch it on.',
      'Our clinic is closed on Monday and open again on Tuesday at eight.',
      'I burned the toast again. Nights do that to a person.',
      'Our emergency department was closed for nine nights in July, and that is not good enough.',
    ],
    nearMisses: [
      { flags: 'The new lot of juniors could not find a pulse in a marching band.', passes: 'I could not find a pulse in a marching band when I started. It gets better.' },
      { flags: 'People who skip their insulin and then want sympathy deserve what they get.', passes: 'The fasting rules are out of date, and here is the trial that says so.' },
    ],
    pairs: [
      {
        ineffective: 'The new lot of juniors would lose a pulse in a marching band, and they want lunch as well.',
        effective: 'New juniors this week. Cannulas are hard, nights are harder, and everybody here missed their first ten. Find me on the ward, I will hold the tray. Lunch is at one.',
      },
      {
        ineffective: 'People who skip their insulin and then want sympathy have had all of mine.',
        effective: 'If you skipped your insulin, tell us without fear. Cost, side effects, a bad month: there is nearly always a reason, and nearly always another way.',
      },
    ],
  },
})
