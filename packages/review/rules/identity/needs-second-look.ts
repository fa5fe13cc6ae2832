import { defineSecondLook } from '../by-model.ts'

export const identityNeedsSecondLook = defineSecondLook({
  category: 'identity',
  what: 'A reader may take you for more than you can stand for here.',
  whatHeld: 'This claims a standing that readers cannot check, or speaks for others.',
  why: 'Trust rests on plain credentials, and others did not ask to be spoken for.',
  doThis: 'Name your role plainly, and say whose view it is.',
  question: { id: 'anonymous', text: 'If you would only say it anonymously, should it be said at all?' },
  examples: {
    flags: [
      'Not giving my name here, but as a consultant I know exactly what is going on.',
      'World-leading expert in hormones, self-taught, board certified in wellness medicine.',
      'Forty thousand of you follow me because no other heart doctor in the country explains it as I do. Trust the best.',
      'I am simply the finest knee surgeon this coast has ever had, ask around and see.',
      'As your favourite anonymous consultant I can tell you that every registrar in this country agrees with me on the new rota.',
      'Third-year medical student here, but call me doctor already, I know as much as your GP does about reflux.',
    ],
    passes: [
      'Congratulations to our residents, every one of them passed.',
      'The new scanner arrives on Monday and we cannot wait to switch it on.',
      'Our clinic is closed on Monday and open again on Tuesday at eight.',
      'I burned the toast again. Nights do that to a person.',
      'Our emergency department was closed for nine nights in July, and that is not good enough.',
    ],
    nearMisses: [
      { flags: 'Simply the finest hands in plastic surgery in this country.', passes: 'I speak for myself here and not for the hospital.' },
      { flags: 'Speaking for all the doctors of this hospital: we have no confidence in the board.', passes: 'I am a second-year resident in paediatrics. Views my own.' },
    ],
    pairs: [
      {
        ineffective: 'As your doctors’ voice in this town, we want you to know that the mayor has lost our trust.',
        effective: 'I am one of eleven doctors in this town, and I speak for one. I no longer trust the plan for the clinic, and here are the minutes that changed my mind.',
      },
    ],
  },
})
