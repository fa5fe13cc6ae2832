import { defineRule } from '../define.ts'
import { findShape } from './coded.ts'

export const noBareThresholds = defineRule({
  id: 'clarity/no-bare-thresholds', category: 'clarity', signals: ['shorthandSign'],
  what: 'Readers get signs and cut-offs, and no word on what they mean.',
  why: 'A number helps only those who know what is measured, and how.',
  doThis: 'Name the measure in plain words and say what each number means for the reader.',
  question: { id: 'lay-reader', text: 'Could a reader outside health care misread it?' },
  find: (context) => findShape(context, 'thresholds'),
  examples: {
    flags: [
      'Longevity facts for everyone: apoB <60, hsCRP <0.5, VO2max >50.',
      'Blood pressure 101: HTN is SBP ≥140 and DBP ≥90 at home.',
      { text: 'World Kidney Day! eGFR <60 or UACR >3 means CKD.', author: 'organisation' },
      'Diabetes week from your students: BM >11, ketones >3, HCO3 <15.',
      'Bump facts, mamas: FBG ≥5.1, GTT 1h ≥10, BGL QID.',
    ],
    passes: [
      'Blood pressure 101: high means 140 over 90 or more, on several days.',
      { text: 'eGFR <60 or UACR >3 means CKD, recheck at 3/12.', audience: 'peers' },
      'Kids under 5 and adults over 65 get the free vaccine.',
      'My step count is >10,000 and my patience <3 today.',
      { text: 'World Kidney Day! A urine test and a blood test tell how your kidneys are.', author: 'organisation' },
    ],
    nearMisses: [
      { flags: 'Anaemia facts, girls: Hb <120, MCV <80, TSAT <20.', passes: 'Anaemia facts, girls: tired, pale, out of breath on the stairs.' },
      { flags: { text: 'Thyroid awareness: TSH >10 or FT4 ↓, recheck TFTs.', author: 'organisation' }, passes: { text: 'Thyroid awareness: one blood test shows whether it works too slowly.', author: 'organisation' } },
    ],
    pairs: [
      {
        ineffective: 'Blood pressure facts for the family: HTN is SBP ≥140 and DBP ≥90.',
        effective: 'Blood pressure has two numbers, the beat and the rest between. If yours is often above 140 over 90, see your nurse. One high reading after the stairs means little.',
      },
    ],
  },
})
