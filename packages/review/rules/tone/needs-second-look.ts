import { defineSecondLook } from '../by-model.ts'

export const toneNeedsSecondLook = defineSecondLook({
  category: 'tone',
  what: 'The tone may land harder than you mean it.',
  whatHeld: 'A reader could act on this as it stands.',
  why: 'In writing the wink gets lost, and strangers read it at their worst hour.',
  doThis: 'Say plainly what you mean, or let it rest until tomorrow.',
  question: { id: 'tomorrow', text: 'Will you feel the same tomorrow, once others have seen it?' },
  examples: {
    flags: [
      { text: 'Sure, let us all ask the influencer with the ring light.', kind: 'reply', inReplyTo: 'she says vitamin C cures colds' },
      'I AM SO SICK OF THIS. EVERY SINGLE SHIFT. YOU PEOPLE HAVE NO IDEA.',
      'Another night of people in A&E with a cough since March. Bravo everyone, do come back when it has lasted a year.',
      'Oh wonderful, the waiting room is full of colds again. Truly what emergency medicine was invented for.',
      'YES IT IS A VIRUS. NO YOU DO NOT NEED ANTIBIOTICS. HOW MANY MORE TIMES DO WE HAVE TO SAY IT, PEOPLE?',
      { text: 'Fascinating. Do tell us more about the science you found between two cat videos.', kind: 'reply', inReplyTo: 'I have done my reading on vaccines' },
    ],
    passes: [
      'Congratulations to our residents, every one of them passed.',
      'The new scanner arrives on Monday and we cannot wait to switch it on.',
      'Our clinic is closed on Monday and open again on Tuesday at eight.',
      'I burned the toast again. Nights do that to a person.',
      'Our emergency department was closed for nine nights in July, and that is not good enough.',
    ],
    nearMisses: [
      { flags: 'Oh sure, come in at four in the morning with the rash you have had since spring. We love it.', passes: 'It is four in the morning and I put my scrubs on back to front.' },
      { flags: 'Oh lovely, another protest against masks. Do save me a bed for later.', passes: 'Thank you for asking. Here is the paper on magnesium and blood pressure.' },
    ],
    pairs: [
      {
        ineffective: { text: 'Well done, you found a podcast. I will just burn my degree then.', kind: 'reply', inReplyTo: 'I heard that statins are a scam' },
        effective: { text: 'You are not alone, I hear this every week. Statins help some people a lot and others hardly at all. Here is the chart I use, see where you would stand.', kind: 'reply', inReplyTo: 'I heard that statins are a scam' },
      },
    ],
  },
})
