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
      { text: 'Congratulations on your research. From the toilet, I presume.', kind: 'reply', inReplyTo: 'did my own research and I\'m not getting it' },
      'Oh lovely, another protest against masks. Do save me a bed for later.',
      { text: 'Sure, let us all ask the influencer with the ring light.', kind: 'reply', inReplyTo: 'she says vitamin C cures colds' },
      'Nine hours to be told it is a cold. Worth it? I hope that you brought a picnic.',
      'I AM SO SICK OF THIS. EVERY SINGLE SHIFT. YOU PEOPLE HAVE NO IDEA.',
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
      { flags: { text: 'Well done, you found a video. I will just throw away my degree then.', kind: 'reply', inReplyTo: 'I saw that statins are a scam' }, passes: 'Thank you for asking. Here is the paper on magnesium and blood pressure.' },
    ],
    pairs: [
      {
        ineffective: { text: 'Well done, you found a podcast. I will just burn my degree then.', kind: 'reply', inReplyTo: 'I heard that statins are a scam' },
        effective: { text: 'You are not alone, I hear this every week. Statins help some people a lot and others hardly at all. Here is the chart I use, see where you would stand.', kind: 'reply', inReplyTo: 'I heard that statins are a scam' },
      },
    ],
  },
})
