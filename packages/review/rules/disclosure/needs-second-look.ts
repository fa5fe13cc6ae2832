import { defineSecondLook } from '../by-model.ts'

export const disclosureNeedsSecondLook = defineSecondLook({
  category: 'disclosure',
  what: 'A reader may wonder what you gain from this.',
  whatHeld: 'This promotes something without saying what you gain, or sells with an inducement.',
  why: 'Hidden interests cost trust when they come out, and many regulators forbid inducements.',
  doThis: 'Say the interest first, or leave the offer out.',
  question: { id: 'obligation', text: 'Does the post breach a duty of privacy or a professional duty?' },
  examples: {
    flags: [
      'They sent me the new massage gun and wow, every patient should own one. Link in bio.',
      '20% off all laser until Sunday, first ten bookings get a free peel.',
      'Honestly this glucose sensor changed my practice, and the company has been so generous to our department.',
      'I only recommend what I use, and this cream from my friends at Dermalux is all I use. Ask for it at the counter.',
      'A big thank you to the makers of this vitamin for the weekend in Rome. Patients, it is the one to buy.',
      'My new book tells you how I cured my gut. Order it today and get the supplement pack free.',
    ],
    passes: [
      'Congratulations to our residents, every one of them passed.',
      'The new scanner arrives on Monday and we cannot wait to switch it on.',
      'Our clinic is closed on Monday and open again on Tuesday at eight.',
      'I burned the toast again. Nights do that to a person.',
      'Our emergency department was closed for nine nights in July, and that is not good enough.',
    ],
    nearMisses: [
      { flags: 'Book this week and bring your sister: two for the price of one on lip fillers.', passes: 'I paid for this massage gun myself and have no tie to the company.' },
      { flags: 'Use my code at checkout, the supplement I swear by.', passes: 'The flu clinic is free and open until five.' },
    ],
    pairs: [
      {
        ineffective: 'They sent our whole department the new glucose patch and wow, I tell everybody about it.',
        effective: 'The makers of this glucose patch gave my department forty of them, so weigh my words. Some people here love it. Others went back to the finger prick, and both are fine.',
      },
    ],
  },
})
