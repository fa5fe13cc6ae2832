import { speaksToPublic } from '../clarity/coded.ts'
import { defineRule } from '../define.ts'
import { tipAt } from './tip.ts'

export const reachNeedsPlainLine = defineRule({
  id: 'reach/needs-plain-line', category: 'reach', signals: ['shorthand'],
  what: 'Only colleagues can follow this, and others will read it.',
  why: 'One plain line wins readers outside your field.',
  doThis: 'Add a line that says it in everyday words.',
  find: (context) => {
    const letters = context.text.of('shorthand')
    if (context.audience !== 'public' || context.kind !== 'post' || speaksToPublic(context)) return []
    const last = letters.at(-1)
    return last && letters.length >= 5 ? [tipAt(last, letters)] : []
  },
  examples: {
    flags: [
      'DOAC vs LMWH in CKD with AF: #FOAMed pearls, HAS-BLED, CrCl first.',
      'Registrars: NIV for AECOPD, ABG, VBG, CXR, then ITU. #MedEd',
      'NSTEMI pearls: GRACE, DAPT, PCI within 24h, LVEF before d/c.',
      'HFrEF pearls: ARNI, BB, MRA, SGLT2i, then ICD.',
      'DKA pearls: VBG, K, FRIII, HDU if GCS drops, LMWH.',
    ],
    passes: [
      'Thinner blood and weak kidneys: how we choose. #FOAMed',
      { text: 'NSTEMI: GRACE, DAPT, PCI within 24h, LVEF, ACEi.', audience: 'peers' },
      'The NHS is 78 today.',
      'Team lunch with ED, ICU and OT.',
      'A pearl for registrars: sit down when you break bad news.',
    ],
    nearMisses: [
      { flags: 'ARDS pearls: PEEP, ECMO, iNO, NMB, CXR daily.', passes: 'ARDS pearl: lungs that are stiff need gentle breaths.' },
      { flags: 'AECOPD pearls: NIV, ABG, ICS, LAMA, LABA, CXR.', passes: 'COPD pearl: watch them use the inhaler.' },
    ],
    pairs: [
      {
        ineffective: 'For the night team: DKA means VBG, K, then FRIII; HDU if GCS or pH drops. #FOAMed',
        effective: 'When sugar runs very high and the blood turns sour, potassium is what bites us. Check it before the insulin, and again at two hours. #FOAMed',
      },
    ],
  },
})
