import { defineRule } from '../define.ts'
import { findShape } from './coded.ts'

export const noCodedInstruction = defineRule({
  id: 'clarity/no-coded-instruction', category: 'clarity', signals: ['shorthand'],
  what: 'People should act on this, but it is written in clinicians\' shorthand.',
  why: 'Somebody may wait, stop a medicine or take one because they could not read it.',
  doThis: 'Say in everyday words what to look for, what to do, and where to go.',
  question: { id: 'lay-reader', text: 'Could a reader outside health care misread it?' },
  find: (context) => findShape(context, 'instruction'),
  examples: {
    flags: [
      { text: 'Reminder for our families: go to ED if RR >50, SpO2 <92% RA or ↓UO.', author: 'organisation' },
      { text: 'Dear patients, before your OGD stop DOACs 48h and omit SGLT2i x3/7. NBM from 0200.', author: 'organisation' },
      'Parents, watch for tachypnoea, subcostal recession and apnoeas this bronchiolitis season.',
      { text: 'Your preop plan: hold ACEi and NSAIDs 24h, NBM 6h, LMWH as charted. Call if INR >3.', author: 'organisation', audience: 'one-person', kind: 'message', addressee: { role: 'patient' } },
      { text: 'Sepsis awareness! qSOFA ≥2 or NEWS2 ≥5 = think sepsis. Share this with your nan.', author: 'trainee' },
    ],
    passes: [
      { text: 'Reminder for our families: go to the emergency department if your child breathes fast or turns blue.', author: 'organisation' },
      { text: 'Colleagues: hold DOACs 48h and SGLT2i 72h pre-op, LMWH per protocol.', audience: 'peers' },
      'Parents, watch for fast breathing and skin sucking in under the ribs this bronchiolitis season.',
      { text: 'Call 999 if the face drops, an arm is weak, or speech is slurred.', author: 'organisation' },
      { text: 'Registrars: NIV for pH <7.35, then ABG at 1h. #FOAMed' },
    ],
    nearMisses: [
      { flags: { text: 'Notice to all our patients: attend with TTOs, hold MTX if CRP >10 or LFTs ↑.', author: 'organisation' }, passes: { text: 'Notice to all our patients: bring the medicines you take home from hospital.', author: 'organisation' } },
      { flags: { text: 'Dear parents, return stat if stridor or SpO2 <92% RA.', author: 'organisation' }, passes: { text: 'Dear parents, come back at once for noisy breathing (stridor).', author: 'organisation' } },
    ],
    pairs: [
      {
        ineffective: { text: 'Dear patients, for your OGD: NBM from 0200, hold DOAC 48h, omit SGLT2i 3/7.', author: 'organisation' },
        effective: { text: 'Dear patients, before the camera test of your stomach: nothing to eat or drink from two at night. Do you take a blood thinner or diabetes tablets? Ring us three days before, on 555 0121.', author: 'organisation' },
      },
      {
        ineffective: 'Mums and dads, bring your baby in for RR >60, recession, apnoea or feeds <50%.',
        effective: 'Parents, this winter watch how your baby breathes. Fast, with the skin sucking in under the ribs, or with pauses? Ring for an ambulance. Half the usual feeds? Ring us.',
      },
    ],
  },
})
