import { defineSecondLook } from '../by-model.ts'

export const clarityNeedsSecondLook = defineSecondLook({
  category: 'clarity',
  what: 'Readers outside health care may not follow this.',
  whatHeld: 'Somebody may have to act on words that they cannot read.',
  why: 'A message that is not understood protects nobody.',
  doThis: 'Use everyday words, spell out abbreviations, one step a sentence.',
  question: { id: 'lay-reader', text: 'Could a reader outside health care misread it?' },
  examples: {
    flags: [
      { text: 'Parents: if RR >60, SpO2 <92% or intercostal recession, attend ED.', author: 'organisation' },
      { text: 'Kidney week! Stage 3b CKD with ACR >30 warrants RAASi uptitration. Tell your friends.', author: 'organisation' },
      { text: 'Diabetic friends: aim TIR >70%, GMI <7, TBR <4%. Easy!', author: 'physician' },
      { text: 'Our patients should titrate their ICS/LABA per PAAP and attend if PEFR <50%.', author: 'organisation' },
      { text: 'Blood pressure week: target <130/80 if ASCVD or CKD, ABPM to exclude WCH. Tell your parents!', author: 'organisation' },
      { text: 'Asthma? Know your PEFR, step up ICS at the first sign of URTI, PRN SABA max q4h.', author: 'organisation' },
    ],
    passes: [
      'Congratulations to our residents, every one of them passed.',
      'The new scanner arrives on Monday and we cannot wait to switch it on.',
      'Our clinic is closed on Monday and open again on Tuesday at eight.',
      'I burned the toast again. Nights do that to a person.',
      'Our emergency department was closed for nine nights in July, and that is not good enough.',
    ],
    nearMisses: [
      { flags: { text: 'Stroke awareness: call if FAST +ve, LKW <4.5h, consider LVO if NIHSS ≥6. Share with your family!', author: 'organisation' }, passes: 'Please do not eat after midnight. You may drink water until two hours before.' },
      { flags: { text: 'Ladies, know your risk: BRCA+ve FDR, early menarche, nulliparity and raised BMD all count. Check yourselves!', author: 'physician' }, passes: 'Know the signs of a stroke: face, arm, speech. Call 911.' },
    ],
    pairs: [
      {
        ineffective: { text: 'Thin bones week: a T-score at the DXA and your FRAX tell us who needs a bisphosphonate after dental review. Share with your mother!', author: 'organisation' },
        effective: { text: 'Thin bones give no sign until one breaks. If you broke a wrist in a small fall after fifty, ask us about a bone scan. It takes ten minutes and does not hurt.', author: 'organisation' },
      },
    ],
  },
})
