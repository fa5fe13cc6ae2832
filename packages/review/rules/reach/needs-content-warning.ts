import { defineRule } from '../define.ts'
import { tipAt } from './tip.ts'

export const reachNeedsContentWarning = defineRule({
  id: 'reach/needs-content-warning', category: 'reach', signals: ['heavyTopic'],
  what: 'This is heavy, and readers meet it without warning.',
  why: 'Some carry the same loss, and choose when to read of it.',
  doThis: 'Open with a short note on what follows.',
  find: ({ text, kind, input }) => {
    const topic = text.of('heavyTopic').find((word) => !text.of('suicideWord').some((other) => other.first <= word.last && other.last >= word.first))
    return kind !== 'post' || text.has('contentWarning') || text.tokens.length < 25 || input.audience === 'peers' || !topic ? [] : [tipAt(topic)]
  },
  examples: {
    flags: [
      'I sat with a mother whose child was stillborn in the spring, and I learned what silence can do when words fail all of us in the room.',
      'Miscarriage is common, and grief after it is real, and I want every manager who reads this to give people the days that they need.',
      'Years ago I cared for people after torture, and the thing they asked for most often was a door that they could open themselves.',
      'An eating disorder is not a choice, and the people who live with one deserve better than the jokes that I heard in the lift today.',
      'When a baby died on our ward, long ago, the cleaner sang in the corridor, and I have thought of that song in every hard week since.',
    ],
    passes: [
      'CW miscarriage. It is common, and grief after it is real, and I want every manager who reads this to give people the days they need.',
      'A short line on miscarriage.',
      'Our garden opened today, with a pond and a bench and a great many bees, and the whole team came out to see it in the sun.',
      'Content warning: stillbirth. I sat with a mother in the spring, and learned what silence can do when words fail all of us in the room.',
      { text: 'Miscarriage is common, and grief after it is real, and I want every manager who reads this to give people the days they need.', audience: 'peers' },
    ],
    nearMisses: [
      { flags: 'Rape crisis centres need money, and ours has a hole in the roof, three phones and eleven people who answer them at night without pay.', passes: 'TW. Rape crisis centres need money, and ours has a hole in the roof, three phones and eleven people who answer them at night.' },
      { flags: 'After a miscarriage one may be angry, numb or both, and the people around may say clumsy things out of love and plain helplessness.', passes: 'After a loss one may be angry, numb or both, and the people around may say clumsy things out of love and plain helplessness.' },
    ],
    pairs: [
      {
        ineffective: 'Miscarriage is common, and the grief after it is real. I went back to work after two days because nobody told me that I did not have to. Please tell people.',
        effective: 'CW miscarriage. It is common, and the grief after it is real. I went back to work after two days because nobody told me that I did not have to. Please tell people.',
      },
    ],
  },
})
