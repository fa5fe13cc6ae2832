import { defineRule } from '../define.ts'
import { isNear, isTold, toHits } from './frames.ts'

export const noCareerThreat = defineRule({
  id: 'respect/no-career-threat',
  category: 'respect',
  signals: ['careerThreat'],
  what: "This leans on somebody's career.",
  why: 'Power over a reference, a visa or a post makes even a hint a threat, and complaints bodies read it so.',
  doThis: 'Take out what you could do to them. Answer what they said.',
  question: { id: 'tomorrow', text: 'Will you feel the same tomorrow, once others have seen it?' },
  find: (context) => toHits(context.text, context.text.of('careerThreat').filter((hit) => !isTold(context.text, hit)), (group) => {
    const grave = context.author !== 'trainee' && (context.kind !== 'post' || isNear(context.text, group[0]?.sentence ?? -1, 'secondPerson', 'careerStake'))
    return { confidence: grave ? 'likely' : 'possible', severity: 'hold' }
  }),
  examples: {
    flags: [
      "It's a small specialty, and I know every panel you will sit in front of.",
      'Your reference is on my desk, so think about who signs it.',
      'Those who complained to the board will find their contracts reviewed.',
      'Your visa is in our name, and so is your flat.',
      { text: 'Careful what you write next. I mark your dissertation.', kind: 'message', audience: 'one-person' },
    ],
    passes: [
      'Please write your reference requests by Friday, I am happy to sign.',
      'Small specialty, big welcome: fellowship applications are open.',
      'My consultant said "remember who signs your ARCP". I have reported it.',
      'Interviewing tip: know who sits on the panel and read their papers.',
      'I sit on the appraisal committee and the forms are too long.',
    ],
    nearMisses: [
      { flags: "You'll never find a job in this region again.", passes: "You'll never find a kinder team in this region." },
      { flags: 'Your visa is in our gift, remember.', passes: 'Your visa renewal came through, congratulations!' },
    ],
    pairs: [
      {
        ineffective: { text: 'Your reference is on my desk, so think carefully about that rota complaint.', kind: 'message', audience: 'one-person' },
        effective: { text: 'Thank you for raising the rota. I would like to hear it properly: Tuesday at four, and bring whoever you like. Your reference went off last week, and it is a good one.', kind: 'message', audience: 'one-person' },
      },
    ],
  },
})
