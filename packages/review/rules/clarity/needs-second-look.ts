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
      { text: 'Blood pressure week: target <130/80 if ASCVD or CKD, ABPM to exclude WCH. Tell your parents!', author: 'organisation' },
      { text: 'World Kidney Day! CKD stage 3+ with eGFR <60 and ACR >30 needs ACEi/ARB + SGLT2i. Share with your family 💚', author: 'organisation' },
      { text: 'Osteoporosis: DXA T-score ≤ -2.5 or FRAX MOF >20%, start BP after dental review, recheck CTX at 3/12. Ladies, ask!', author: 'organisation' },
      { text: 'Gout flares: colchicine 500 mcg BD, NSAID if eGFR ok, T2T sUA <360 w/ ULT.', author: 'organisation' },
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
    ],
    pairs: [
      {
        ineffective: { text: 'Thin bones week: a T-score at the DXA and your FRAX tell us who needs a bisphosphonate after dental review. Share with your mother!', author: 'organisation' },
        effective: { text: 'Thin bones give no sign until one breaks. If you broke a wrist in a small fall after fifty, ask us about a bone scan. It takes ten minutes and does not hurt.', author: 'organisation' },
      },
    ],
  },
})
