import { defineRule } from '../define.ts'
import { ownWords, toHits } from './frames.ts'

export const noInsultOfLeaders = defineRule({
  id: 'respect/no-insult-of-leaders',
  category: 'respect',
  signals: ['leaderRole'],
  what: 'This insults a leader as a person.',
  why: 'The decision may deserve anger. An insult lets them talk about your manners instead.',
  doThis: 'Keep the figures and what should change. Take the insult out.',
  question: { id: 'tomorrow', text: 'Will you feel the same tomorrow, once others have seen it?' },
  find: (context) => {
    const { text } = context
    const roles = text.of('leaderRole')
    const found = ownWords(context, 'insultNoun', 'incompetenceIdiom', 'profanityAimed', 'insultOfYou').filter((hit) => roles.some((role) => role.sentence === hit.sentence && (role.first <= hit.first ? hit.first - role.last <= 8 : role.first - hit.last <= 3)))
    return toHits(text, found, () => ({ confidence: 'likely', severity: 'hold' }))
  },
  examples: {
    flags: [
      'Our chief executive has the charisma of a bedpan and half its depth.',
      'The minister is a liar and a coward.',
      'That clown of a medical director cut nights again.',
      'The premier is a parasite.',
      "The CEO couldn't run a bath, let alone a hospital.",
    ],
    passes: [
      'The minister cut the budget by 12 percent and gave no reason. Ask her why.',
      'Our chief executive met the night team and listened.',
      'The premier was wrong about the waiting list, and here is the table.',
      'A tabloid called the minister a clown. I would rather argue about beds.',
      'The board voted no. We will ask again in May.',
    ],
    nearMisses: [
      { flags: 'The health secretary is a moron.', passes: 'The health secretary is mistaken, and the audit shows it.' },
      { flags: 'Board of clowns, led by the CEO, a coward.', passes: 'Board of nine, led by the CEO, meets on Friday.' },
    ],
    pairs: [
      {
        ineffective: 'Our health secretary is a coward who couldn’t staff a lemonade stall.',
        effective: 'The health secretary said that no ward is short of nurses. Ours had two for 30 beds on six nights in June. I would gladly show her the rota.',
      },
      {
        ineffective: { text: 'Our chief executive is a clown in a good suit, and the theatres stand empty.', platform: 'linkedin' },
        effective: { text: 'Our theatres stood empty on 31 mornings this year for want of porters. I have sent our CEO the figures and an offer: walk a list with us, any Tuesday.', platform: 'linkedin' },
      },
    ],
  },
})
