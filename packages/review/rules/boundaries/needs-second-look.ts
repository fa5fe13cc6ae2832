import { defineSecondLook } from '../by-model.ts'

export const boundariesNeedsSecondLook = defineSecondLook({
  category: 'boundaries',
  what: 'This may move care, or closeness, to a place that is not made for it.',
  whatHeld: 'This takes care or closeness with patients outside its proper place.',
  why: 'A message inbox has no chart, no colleague on call and no privacy.',
  doThis: 'Point to the clinic line or the portal, and keep this account for everybody.',
  question: { id: 'obligation', text: 'Does the post breach a duty of privacy or a professional duty?' },
  examples: {
    flags: [
      'Send the pictures here and I will have a look between cases.',
      'Added half of my clinic list on Facebook this weekend. Their gardens are lovely.',
      { text: 'Pop the letter in my inbox and we can sort it here, quicker than the clinic.', kind: 'reply', inReplyTo: 'got my biopsy letter and don\'t understand it' },
      { text: 'Here is my mobile, ring me tonight and we can go through your bloods.', kind: 'reply', inReplyTo: 'the practice says two weeks for my results' },
      'My patients are my friends, we share a barbecue every Sunday and sort out their tablets over the sausages.',
      'She was on my list in March and we have been dating since June. Best thing that came out of that clinic.',
    ],
    passes: [
      'Congratulations to our residents, every one of them passed.',
      'The new scanner arrives on Monday and we cannot wait to switch it on.',
      'Our clinic is closed on Monday and open again on Tuesday at eight.',
      'I burned the toast again. Nights do that to a person.',
      'Our emergency department was closed for nine nights in July, and that is not good enough.',
    ],
    nearMisses: [
      { flags: 'Between two patients at my desk, one of them still dressing, scrolling and posting this.', passes: 'I can\'t look at pictures here. The clinic line is open until six.' },
      { flags: 'My patients have my private number and text me photos at all hours, and I answer from the sofa. That is what makes a village doctor.', passes: 'DM me for the slides of this morning\'s talk.' },
    ],
    pairs: [
      {
        ineffective: { text: 'Happy to go through it with you here tonight, doctor to friend, much quicker than the practice.', kind: 'reply', inReplyTo: 'the practice says two weeks for my scan results, I am going mad' },
        effective: { text: 'Two weeks of waiting is hard, and I am sorry. The results line opens at two each day on 555 0160, and they may have yours sooner.', kind: 'reply', inReplyTo: 'the practice says two weeks for my scan results, I am going mad' },
      },
    ],
  },
})
