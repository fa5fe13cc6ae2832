import { defineRule } from '../define.ts'
import { findShape } from './coded.ts'

export const noLatinDoses = defineRule({
  id: 'clarity/no-latin-doses', category: 'clarity', signals: ['doseLatin'],
  what: 'The doses stand in prescriber\'s Latin, and patients read along.',
  why: 'A dose misread is a dose wrongly taken.',
  doThis: 'Write "twice a day" for bd, "by mouth" for PO, "for a week" for 7/7.',
  question: { id: 'lay-reader', text: 'Could a reader outside health care misread it?' },
  find: (context) => findShape(context, 'doses'),
  examples: {
    flags: [
      'Sunburn facts for the family: emollient QDS PRN, paracetamol PO tds.',
      'Girls, my scar routine explained: silicone BD x6/52, SPF OM, retinoid nocte.',
      'Mums, hay fever 101: nasal spray OD mane, drops qds prn.',
      { text: 'Our eczema masterclass: emollient qds, steroid bd 7/7, then od 14/7.', author: 'organisation' },
      'Folks, knowledge is power: iron PO OD alternate nights, or bd with prn laxative nocte.',
    ],
    passes: [
      'Sunburn facts for the family: moisturiser four times a day, and paracetamol by mouth.',
      { text: 'Steroid bd 7/7, then od 14/7, emollient qds.', audience: 'peers' },
      'Mums, hay fever 101: nasal spray every morning helps more than tablets.',
      'My coffee: black, tds, prn. Night shift number four.',
      'Born on 7/7, and proud of it. Happy birthday to our clinic.',
    ],
    nearMisses: [
      { flags: 'Parents, teething explained: gel SL qds prn, PO fluids.', passes: 'Parents, teething explained: a cold ring, and a cuddle.' },
      { flags: { text: 'Cold sores explained for our followers: cream 5/7 PRN, tablets PO bd.', author: 'organisation' }, passes: { text: 'Cold sores explained for our followers: cream five times a day for five days.', author: 'organisation' } },
    ],
    pairs: [
      {
        ineffective: 'Eczema plan for the little ones, mums: emollient QDS, HC 1% BD 7/7, antihistamine nocte PRN.',
        effective: 'Mums, eczema in one line: moisturiser as often as you remember, the steroid as thinly and for as long as your nurse has written down. Ask her to write it in plain words.',
      },
    ],
  },
})
