import { defineSecondLook } from '../by-model.ts'

export const evidenceNeedsSecondLook = defineSecondLook({
  category: 'evidence',
  what: 'This claim sounds surer than the evidence may be.',
  whatHeld: 'This health claim needs a source before it leaves.',
  why: 'People act on what a doctor says as fact.',
  doThis: 'Add the source, say how sure it is, and for whom.',
  question: { id: 'lay-reader', text: 'Could a reader outside health care misread it?' },
  examples: {
    flags: [
      'Statins do nothing but harm, and the heart doctors know it.',
      'This diet cures arthritis, I have seen it in hundreds of people.',
      'Fasting for three days resets your immune system.',
      'A single session of ozone clears long covid for good.',
      'Every woman over forty needs testosterone, full stop.',
    ],
    passes: [
      'Congratulations to our residents, every one of them passed.',
      'The new scanner arrives on Monday and we cannot wait to switch it on.',
      'Our clinic is closed on Monday and open again on Tuesday at eight.',
      'I burned the toast again. Nights do that to a person.',
      'Our emergency department was closed for nine nights in July, and that is not good enough.',
    ],
    nearMisses: [
      { flags: 'Cold showers switch off inflammation. You will not need your inhaler.', passes: 'Sugar does not feed cancer in the way the meme says. Here is what we know.' },
      { flags: 'One infusion and the brain fog is gone for good.', passes: 'A small study hints that coffee drinkers get less dementia; it cannot tell why.' },
    ],
    pairs: [
      {
        ineffective: 'Cold plunges switch off inflammation. You can put the tablets away.',
        effective: 'I love a cold plunge, and I feel awake for hours. Whether it helps sore joints is not known: the trials are few and small. Keep your tablets, enjoy the sea.',
      },
    ],
  },
})
