import { defineRule } from '../define.ts'
import { tipAt } from './tip.ts'

export const reachNeedsOneQuestion = defineRule({
  id: 'reach/needs-one-question', category: 'reach', signals: ['manyQuestions'],
  what: 'Several questions at once get no answer.',
  why: 'People answer the one that is easy to see.',
  doThis: 'Ask one question, and put it last.',
  find: ({ text }) => text.of('manyQuestions').map((signal) => tipAt(signal)),
  examples: {
    flags: [
      'How do you hand over? Do you use paper? Who leads? And when do you eat?',
      'What works for rotas? Apps? Sheets? Prayer?',
      'Who teaches best? Why? Where? Tell me.',
      'Do you nap? How long? Where? On what?',
      'Tea or coffee? Why? When? With whom?',
    ],
    passes: [
      'How do you hand over?',
      'Tea or coffee? And why?',
      'Nothing to ask today.',
      'What works for rotas? Tell me one thing.',
      'Really?!',
    ],
    nearMisses: [
      { flags: 'Which bag? Which shoes? Which torch? Help.', passes: 'Which bag do you carry?' },
      { flags: 'Is it safe? Is it wise? Is it kind? Is it fair?', passes: 'Is it kind?' },
    ],
    pairs: [
      {
        ineffective: 'How do you hand over? On paper? Who leads? And what do you do about the phone?',
        effective: 'Our handover takes forty minutes and somebody always answers the phone. What is the one thing that made yours shorter?',
      },
    ],
  },
})
