import { defineRule } from '../define.ts'
import { ownWords, toHits } from './frames.ts'

export const noPileOn = defineRule({
  id: 'respect/no-pile-on',
  category: 'respect',
  signals: ['pileOn'],
  what: 'This sends people after somebody.',
  why: 'A crowd does not know when to stop, and what it does will be laid at your door.',
  doThis: 'Answer the point yourself, once, or use the report button.',
  question: { id: 'tomorrow', text: 'Will you feel the same tomorrow, once others have seen it?' },
  find: (context) => toHits(context.text, ownWords(context, 'pileOn'), () => ({ confidence: 'possible', severity: 'hold' })),
  examples: {
    flags: [
      'Go ratio this guy, everyone.',
      "Let's make her famous, shall we.",
      'Twitter, do your thing.',
      'Flood his inbox until he answers.',
      'Here is her clinic, you know what to do.',
    ],
    passes: [
      'Please be kind to her, she has apologised.',
      'Flood warning: the car park is shut.',
      'Make this recipe famous, it got me through nights.',
      'They flooded her inbox with abuse, and the police have it.',
      'Wash your hands, you have heard it all before.',
    ],
    nearMisses: [
      { flags: 'Everyone report this clinic, leave them one star.', passes: 'Everyone, report incidents on the blue form, please.' },
      { flags: 'Make him go viral.', passes: 'Make the leaflet go viral, it is good.' },
    ],
    pairs: [
      {
        ineffective: 'Here is the clinic that told her to wait. Flood their inbox until they answer.',
        effective: 'If a clinic left you waiting, you can complain, and it counts. Write down the dates, ask for the complaints lead, and keep a copy. The ombudsman is free.',
      },
      {
        ineffective: { text: 'Let’s make this guy famous. Everyone, report him.', platform: 'x' },
        effective: { text: 'There is a clip going round about vaccines and fertility, with a mistake in it. Here is what the study shows, in one picture. Please do not shout at anybody: https://example.org/fertility', platform: 'x' },
      },
    ],
  },
})
