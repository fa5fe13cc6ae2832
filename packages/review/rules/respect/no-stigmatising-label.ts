import { defineRule } from '../define.ts'
import { isNear, ownWords, toHits } from './frames.ts'

export const noStigmatisingLabel = defineRule({
  id: 'respect/no-stigmatising-label',
  category: 'respect',
  signals: ['stigmaLabel'],
  what: 'This label reduces a patient to what staff dislike.',
  why: 'Words like this make the next team look less carefully, and patients read them.',
  doThis: 'Describe what happened or what the person needs, without the label.',
  question: { id: 'in-person', text: 'Would you say this in person to a patient?' },
  find: (context) => {
    const labels = ownWords(context, 'stigmaLabel').filter((hit) => hit.entry !== null && typeof hit.entry !== 'string' && hit.entry.tag === 'plain')
    return toHits(context.text, labels, (group) => {
      const sentence = group[0]?.sentence ?? -1
      const scorn = isNear(context.text, sentence, 'laughter', 'ironyMark', 'patientSlot', 'patientGame', 'insultBoost', 'weariness', 'patientWord', 'shiftTalk')
      return { confidence: scorn ? 'likely' : 'possible', severity: 'hold' }
    })
  },
  examples: {
    flags: [
      'Frequent flyer in bay 3 again, bring the sandwich.',
      'Another drug seeker with ten out of ten pain and a bag of crisps.',
      'Bed 6 is a proper hypochondriac.',
      'Two gomers and a whale on the list tonight.',
      'Why do the junkies always come at handover.',
    ],
    passes: [
      'We stopped writing "frequent flyer" in the notes and started asking what brings people back.',
      'We watched for seals with the trainees on Saturday, bring a coat.',
      '"Drug seeker" is a label that has cost people their lives.',
      'Please do not call anybody a bed blocker, they are waiting for a care package.',
      'Words matter: he is a person who uses drugs.',
    ],
    nearMisses: [
      { flags: 'The bed blockers on 7 are at it again.', passes: 'Nobody is a bed blocker: eleven people on 7 wait for carers.' },
      { flags: 'Clinic full of timewasters today.', passes: 'Nobody in clinic today was a timewaster, not one.' },
    ],
    pairs: [
      {
        ineffective: 'Two frequent flyers and a drug seeker before breakfast, must be Monday.',
        effective: 'Some people need us every week. On Monday we asked what would help between visits: a phone number, a heater, a pain plan that everybody reads. Asking took five minutes.',
      },
      {
        ineffective: { text: 'eleven bed blockers on 7, no wonder nothing moves. who is ringing the families', kind: 'message', audience: 'closed-group' },
        effective: { text: 'Eleven people on 7 are ready for home and wait for carers. I have sent the list to the council. Who can ring the families at noon with me?', kind: 'message', audience: 'closed-group' },
      },
    ],
  },
})
