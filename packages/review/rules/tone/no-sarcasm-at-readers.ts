import { defineRule } from '../define.ts'
import { isBeside, isNear, isTold, ownWords, toHits } from '../respect/frames.ts'

export const noSarcasmAtReaders = defineRule({
  id: 'tone/no-sarcasm-at-readers',
  category: 'tone',
  signals: ['retort', 'sarcasmAtReader', 'googleScorn', 'ironicOpener'],
  what: 'This is sarcastic towards somebody who may only be worried.',
  why: 'In writing the wink gets lost, and others will not dare to ask.',
  doThis: 'Answer the worry plainly, or leave it unanswered.',
  question: { id: 'lay-reader', text: 'Could a reader outside health care misread it?' },
  find: (context) => {
    if (context.audience === 'peers') return []
    const { text } = context
    const plain = ownWords(context, 'retort', 'sarcasmAtReader', 'googleScorn').filter((hit) => !isBeside(text, hit.sentence, 'machineTarget'))
    const marked = text.of('ironicOpener').filter((hit) => !isTold(text, hit) && isBeside(text, hit.sentence, 'ironyMark') && (context.kind === 'reply' || isNear(text, hit.sentence, 'secondPerson')) && !isNear(text, hit.sentence, 'machineTarget', 'gratitude', 'joyMark'))
    return toHits(text, [...plain, ...marked], () => ({ confidence: 'possible', severity: 'advise' }))
  },
  examples: {
    flags: [
      { text: 'Have you tried not eating?', kind: 'reply', inReplyTo: 'Stuck at the same weight for months.' },
      'You read one blog and now you run the clinic?',
      'Oh brilliant, Dr Google, our newest consultant.',
      { text: "Thanks for the lecture, professor, I'll let the college know.", kind: 'reply', inReplyTo: 'I read that statins are a scam' },
      "I'm so sorry our free clinic didn't have oat milk.",
      'Did you get your degree from the University of Facebook?',
      'Enjoy the day you deserve.',
    ],
    passes: [
      'Oh brilliant, the printer is broken again 🙃',
      'Thanks for asking, it is a good question.',
      'Enjoy the day off, you earned it.',
      'A relative had googled it, and he was right.',
      'Oh wonderful, our new ward opens on Monday.',
    ],
    nearMisses: [
      { flags: { text: 'Love that for you.', kind: 'reply', inReplyTo: 'I have not seen a doctor in years' }, passes: { text: 'I am glad you feel well. If that changes, we are here.', kind: 'reply', inReplyTo: 'I have not seen a doctor in years' } },
      { flags: 'Shall I get you a lanyard, Dr Google?', passes: 'Shall I get you a chair while you wait?' },
    ],
    pairs: [
      {
        ineffective: { text: 'Thank you, professor, where did you do your research?', kind: 'reply', inReplyTo: 'I read that HRT always causes breast cancer' },
        effective: { text: 'I can see why that headline scared you. For most women the extra risk is small and depends on the type and the years. Your nurse can go through yours.', kind: 'reply', inReplyTo: 'I read that HRT always causes breast cancer' },
      },
    ],
  },
})
