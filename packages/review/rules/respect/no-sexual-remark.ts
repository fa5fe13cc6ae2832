import { defineRule } from '../define.ts'
import { ownWords, toHits } from './frames.ts'

export const noSexualRemark = defineRule({
  id: 'respect/no-sexual-remark',
  category: 'respect',
  signals: ['sexualRemark'],
  what: 'This makes a sexual remark about somebody at work or in care.',
  why: 'Patients and colleagues must be able to trust that nobody looks at them this way.',
  doThis: 'Leave it unsaid, everywhere.',
  question: { id: 'in-person', text: 'Would you say this in person to a patient?' },
  find: (context) => toHits(context.text, ownWords(context, 'sexualRemark'), () => ({ confidence: 'likely', severity: 'hold' })),
  examples: {
    flags: [
      'Fit nurse on nights, suddenly I love the rota.',
      'The new student? I would smash.',
      'Great rack on the lady in clinic today.',
      'She slept her way to the consultant post.',
      'Hot patient in bay 2, who wants the exam.',
    ],
    passes: [
      'Hot drinks are in bay 2, help yourselves.',
      'A consultant told me I had great legs for theatre. I was 22. I report it now.',
      'The hot tub at the conference hotel is shut.',
      'Breast screening saves lives, and the rack of leaflets is by the door.',
      'Fit note rules changed on 1 July.',
    ],
    nearMisses: [
      { flags: 'Gorgeous nurse, shame about the wedding ring.', passes: 'Gorgeous evening, shame about the bleep.' },
      { flags: 'Nice tits on the new rep.', passes: 'Nice slides from the new rep.' },
    ],
    pairs: [
      {
        ineffective: 'The hot nurse is back on nights, so I will be swapping all my days.',
        effective: 'Nights are bearable because of the nurse in charge. She spotted the sepsis before any of us and still found me toast. Nominate your team, the form closes Friday.',
      },
    ],
  },
})
