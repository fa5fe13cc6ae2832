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
      { text: 'Pop the letter in my inbox and we can sort it here, quicker than the clinic.', kind: 'reply', inReplyTo: 'got my biopsy letter and don\'t understand it' },
      { text: 'Here is my mobile, ring me tonight and we can go through your bloods.', kind: 'reply', inReplyTo: 'the practice says two weeks for my results' },
      'My patients are my friends, we share a barbecue every Sunday and sort out their tablets over the sausages.',
      'The patient from bay two bought me dinner on the day he went home. I love discharge day.',
      'Half my diabetes list sends me their readings on WhatsApp now, and nobody waits for the portal.',
      'Looked up the new patient on Facebook before she came in. What a feed.',
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
      { flags: 'Added half of my clinic list on Facebook this weekend. Their gardens are lovely.', passes: 'DM me for the slides of this morning\'s talk.' },
    ],
    pairs: [
      {
        ineffective: 'Half my clinic comes out on the boat with me on Sundays, and we sort their tablets between the oysters. That is village medicine.',
        effective: 'In a village you meet everybody at the pier. I talk oysters on Sundays and tablets on Mondays, when the chart is open and the nurse is there to catch my mistakes.',
      },
    ],
  },
})
