import { defineRule } from '../define.ts'
import { findShape } from './coded.ts'

export const needsPlainWords = defineRule({
  id: 'clarity/needs-plain-words', category: 'clarity', signals: ['shorthand'],
  what: 'This speaks to the public in letters that only clinicians read.',
  why: 'Readers skip what they cannot decode, and the message is lost on them.',
  doThis: 'Spell each one out, or leave it away. Say what it means for them.',
  question: { id: 'lay-reader', text: 'Could a reader outside health care misread it?' },
  find: (context) => findShape(context, 'letters'),
  examples: {
    flags: [
      { text: 'Did you know? HFrEF pts on GDMT have fewer readmissions than with ACEi alone.', author: 'organisation' },
      { text: 'Join our CABG evening: LIMA, SVG and OPCAB compared, family welcome.', author: 'organisation' },
      'Ladies, PCOS awareness month! Check your SHBG, LH and FSH with your GP.',
      { text: 'Update for residents: PCI and CTPA unavailable, STEMIs to the next EMS region.', author: 'organisation' },
      'Kidney facts for your family: CKD plus UACR plus SGLT2i equals better eGFR.',
    ],
    passes: [
      { text: 'Did you know? Four medicines together keep people with a weak heart out of hospital.', author: 'organisation' },
      { text: 'HFrEF pts on GDMT have fewer readmissions than with ACEi alone.', audience: 'peers' },
      'Ladies, if your periods are irregular, ask your GP about a hormone blood test.',
      'The NHS, the GMC and the BMA met in the UK today.',
      { text: 'New F1s: TTOs by 11, VTE on EPR, PE goes to SDEC.', audience: 'closed-group', kind: 'message', author: 'trainee' },
    ],
    nearMisses: [
      { flags: { text: 'Heart month! AF, VTE and PE explained for everyone.', author: 'organisation' }, passes: { text: 'Heart month! An irregular heartbeat (atrial fibrillation, AF) explained for everyone.', author: 'organisation' } },
      { flags: 'Mums, GBS and PPROM and GDM facts from our MDT.', passes: 'Mums, five facts about sugar in pregnancy from our team.' },
    ],
    pairs: [
      {
        ineffective: 'Sisters, PCOS facts: raised LH and AMH, low SHBG, so get your FSH checked.',
        effective: 'Ladies, are your periods far apart, or have you more hair or spots than you like? It may be polycystic ovary syndrome. A blood test and a kind talk are a start.',
      },
      {
        ineffective: { text: 'Heart week for all our neighbours: AF, PVCs and SVT in ten minutes.', author: 'organisation' },
        effective: { text: 'Heart week! Does your pulse skip about like a drummer on his day off? It can be an irregular heartbeat. Come on Saturday and we will feel it with you.', author: 'organisation' },
      },
    ],
  },
})
