import { defineSecondLook } from '../by-model.ts'

export const adviceNeedsSecondLook = defineSecondLook({
  category: 'advice',
  what: 'This sounds close to advice for one person.',
  whatHeld: 'This reads as a plan for one person whom you have not examined.',
  why: 'You see a few lines; the chart, the other medicines and the risk stay unseen.',
  doThis: 'Teach the general point, and send the person to their own clinic or pharmacist.',
  question: { id: 'in-person', text: 'Would you say this in person to a patient?' },
  examples: {
    flags: [
      { text: 'That rash is ringworm, get the cream from the chemist and put it on twice a day.', kind: 'reply', inReplyTo: 'what is this on my arm?' },
      { text: 'You can safely double it until Friday.', kind: 'reply', inReplyTo: 'my blood pressure tablet isn\'t doing much, 160 this morning' },
      { text: 'Skip the scan, at your age it will only find things.', kind: 'reply', inReplyTo: 'they want me to have an MRI for my back, worth it?' },
      { text: 'No need for the ER, give her fluids and half a tablet tonight.', kind: 'reply', inReplyTo: 'my mum 80 has been vomiting since yesterday' },
      { text: 'That sounds like gout to me, cut the beer and it will calm down by the weekend.', kind: 'reply', inReplyTo: 'my big toe is red and on fire since yesterday' },
      { text: 'It is just a pulled muscle, stretch it and carry on running.', kind: 'reply', inReplyTo: 'calf swollen and sore after the flight' },
    ],
    passes: [
      'Congratulations to our residents, every one of them passed.',
      'The new scanner arrives on Monday and we cannot wait to switch it on.',
      'Our clinic is closed on Monday and open again on Tuesday at eight.',
      'I burned the toast again. Nights do that to a person.',
      'Our emergency department was closed for nine nights in July, and that is not good enough.',
    ],
    nearMisses: [
      { flags: { text: 'I would leave the dressing off and let it dry out, it will settle in a few days.', kind: 'reply', inReplyTo: 'my incision is weeping a bit, should I keep it covered?' }, passes: 'I can\'t tell from here. Please ring the clinic that did the operation today.' },
      { flags: { text: 'Sounds like reflux to me. Try the tablets your wife has for a week.', kind: 'reply', inReplyTo: 'burning in my chest every night after dinner, any idea doc?' }, passes: 'Rashes like ringworm are common; your pharmacist can look at yours.' },
    ],
    pairs: [
      {
        ineffective: { text: 'I would leave them open to the air and let them dry out, they will settle by Sunday.', kind: 'reply', inReplyTo: 'my stitches are a bit weepy, should I keep them covered?' },
        effective: { text: 'The team that put them in would rather hear from you today than next week. Their number is on your discharge letter. I hope it heals quickly.', kind: 'reply', inReplyTo: 'my stitches are a bit weepy, should I keep them covered?' },
      },
    ],
  },
})
