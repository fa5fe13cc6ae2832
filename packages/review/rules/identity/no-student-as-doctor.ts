import { defineRule } from '../define.ts'
import { isBeside, isNear, isTold, toHits } from '../respect/frames.ts'

export const noStudentAsDoctor = defineRule({
  id: 'identity/no-student-as-doctor',
  category: 'identity',
  signals: ['studentAsDoctor', 'nearlyDoctor', 'studentStatus'],
  what: 'This takes a title that is not there yet.',
  why: 'People act on what a doctor says. Using the title too early can cost the licence.',
  doThis: 'Say what you are now: student, trainee, and in which year.',
  find: (context) => {
    const { text } = context
    const claims = text.of('studentAsDoctor').filter((hit) => !isTold(text, hit))
    const early = text.of('studentStatus').filter((hit) => !isTold(text, hit) && isBeside(text, hit.sentence, 'doctorClaim', 'proofByTitle', 'superlativeClaim', 'titleMisuse'))
    return [
      ...toHits(text, claims, (group) => ({ confidence: 'likely', severity: context.reply || isNear(text, group[0]?.sentence ?? -1, 'studentStatus', 'proofByTitle') ? 'hold' : 'advise' })),
      ...toHits(text, text.of('nearlyDoctor').filter((hit) => !isTold(text, hit)), () => ({ confidence: 'likely', severity: 'hold' })),
      ...toHits(text, early, () => ({ confidence: 'possible', severity: 'hold' })),
    ]
  },
  examples: {
    flags: [
      'Final year so basically qualified, ask me about your rash.',
      'I am basically a doctor already, ask me anything.',
      'Dermatologist here, on my rotation, ask me anything.',
      'I am practically a consultant by now.',
      'Listen, I am practically a dermatologist.',
      'Practically a cardiologist after six weeks on placement.',
    ],
    passes: [
      'Third-year student, so treat this as my notes and nothing more.',
      'Two years to go before anybody should call me doctor.',
      'I matched! Resident from July.',
      'The intern is a doctor, please call her that.',
      'Our final year students have their exam today, good luck.',
    ],
    nearMisses: [
      { flags: 'Listen, I am almost a doctor.', passes: 'I am years from being a doctor, so ask your pharmacist.' },
      { flags: 'Oncologist here (interning, technically).', passes: 'Intern here, learning oncology from the best nurses.' },
    ],
    pairs: [
      {
        ineffective: 'Final year, so basically a doctor already. Ask me anything about your skin.',
        effective: 'Final-year medical student, and skin is my favourite. I cannot advise anybody yet, so here is what I learned about sun cream this week, in five pictures.',
      },
      {
        ineffective: { text: 'I am basically an oncologist by now, six weeks in, so ask me anything.', author: 'trainee' },
        effective: { text: 'Intern here, six weeks into oncology in Pune. Ask me what nobody tells you about the first six weeks. For your own health, ask your own team.', author: 'trainee' },
      },
    ],
  },
})
