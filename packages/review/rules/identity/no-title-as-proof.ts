import { defineRule } from '../define.ts'
import { isNear, isTold, toHits } from '../respect/frames.ts'

const pressing = new Set(['trust me', "trust me i'm a doctor", 'trust me im a doctor', 'believe me', 'take it from me', 'take my word', 'take my word for it', 'you can quote me', "i should know", "i know what i'm talking about", "who's the doctor here", 'where did you go to medical school', 'where did you go to med school', 'case closed', 'end of discussion', 'end of debate', 'because i said so', "because i'm a doctor", 'because i am a doctor', 'no debate', "you'll have to take it from me", 'i am the evidence', "i don't need sources"])

export const noTitleAsProof = defineRule({
  id: 'identity/no-title-as-proof',
  category: 'identity',
  signals: ['proofByTitle'],
  what: 'The title stands in for evidence here.',
  why: 'A degree does not make a claim true, and readers deserve the reason.',
  doThis: 'Give the source or the reasoning, and let the title rest.',
  find: (context) => {
    const { text } = context
    const claims = text.of('proofByTitle').filter((hit) => !isTold(text, hit) && isNear(text, hit.sentence, 'doctorClaim', 'studentStatus', 'credential', 'followerBadge'))
    const pushed = claims.filter((hit) => pressing.has(typeof hit.entry === 'string' ? hit.entry : ''))
    return toHits(text, pushed, () => ({ confidence: 'possible', severity: 'advise' }))
  },
  examples: {
    flags: [
      "Trust me, I'm a doctor, the trial does not matter.",
      "As a surgeon I know what I'm talking about, case closed.",
      "I'm a GP, so take my word for it.",
      "Where did you go to medical school? I'm a consultant.",
      'Believe me, I am a physician and this works.',
    ],
    passes: [
      "I'm a GP, and here is the guideline I follow.",
      'Trust me, the cake in the canteen is good.',
      'As a surgeon I would want to see the trial first.',
      'Take it from me, a patient: bring a pillow.',
      'My consultant says trust the process, and the process is coffee.',
    ],
    nearMisses: [
      { flags: 'As your doctor, because I said so.', passes: 'As your doctor, because the scan was clear.' },
      { flags: "I'm a doctor, end of discussion.", passes: "I'm a doctor and I have a lot of doubts." },
    ],
    pairs: [
      {
        ineffective: 'Trust me, I’m a physician, the study is rubbish and so is the newspaper.',
        effective: 'I’m a doctor, and that study did not change my mind. It followed 60 people for six weeks, and the larger one found nothing. Both are linked below, read them with me.',
      },
    ],
  },
})
