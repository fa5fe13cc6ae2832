import { defineRule } from '../define.ts'
import { tipAt } from './tip.ts'

export const reachNeedsThreadNumbers = defineRule({
  id: 'reach/needs-thread-numbers', category: 'reach', signals: ['threadCue'],
  what: 'This announces a thread, and its parts have no numbers.',
  why: 'Parts travel alone; a number tells readers that there is more.',
  doThis: 'Number the parts: 1/5, 2/5, and so on.',
  find: ({ text, earlier }) => text.has('partNumber') || earlier.length > 0 ? [] : text.of('threadCue').slice(0, 1).map((cue) => tipAt(cue)),
  examples: {
    flags: [
      'How a rota is made, a thread:',
      'Short thread on sleep and shifts.',
      'A tweetorial on potassium.',
      'Inhalers, explained. Thread below.',
      'A thread on kindness in theatre.',
    ],
    passes: [
      'How a rota is made, a thread 1/5',
      '1/ Short thread on sleep.',
      'I lost the thread of my own sentence.',
      'Potassium, explained.',
      { text: 'A thread on sleep, part two.', earlier: ['1/ Sleep'] },
    ],
    nearMisses: [
      { flags: 'A skytorial on stridor.', passes: '1/4 A skytorial on stridor.' },
      { flags: 'Thread below on bread and doctors.', passes: '2/3 Long thread on bread and doctors.' },
    ],
    pairs: [
      {
        ineffective: 'Why is the wait in A&E so long? A thread on beds, doors and one very tired lift.',
        effective: '1/4 Why is the wait in A&E so long? A thread on beds, doors and one very tired lift.',
      },
    ],
  },
})
