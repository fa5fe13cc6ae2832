import { defineRule } from '../define.ts'
import { noBrandByName } from './no-brand-by-name.ts'
import { isBetterSaid, isMeant, toSpanHit } from './heard.ts'

export const needsInterestFirst = defineRule({
  id: 'disclosure/needs-interest-first',
  category: 'disclosure',
  signals: ['playsDown'],
  what: 'You name a tie late, or play it down.',
  why: 'Readers who stop halfway never learn of it.',
  doThis: 'Move it to the first line and say it without a joke.',
  question: { id: 'obligation', text: 'Does the post breach a duty of privacy or a professional duty?' },
  find: (context) => {
    const { text } = context
    if (text.has('fictionCue') || isBetterSaid(context, noBrandByName)) return []
    const [late] = text.of('playsDown').filter((signal) => isMeant(text, signal) || signal.first > 0)
    if (!late) return []
    if (text.of('tieDeclared').some((signal) => signal.first < late.first)) return []
    const product = text.of('endorses', 'productWord', 'drug', 'asksToPrefer', 'bookingCall', 'prefersOne')[0] ?? context.reply?.of('productWord', 'drug')[0]
    const blunt = text.tokens[late.first]?.norm === 'not'
    return product || blunt ? [toSpanHit(text, [late], 'likely', 'advise')] : []
  },
  examples: {
    flags: [
      'Simply the best pelvic binder. (I do sit on their advisory board, but that\'s a separate thing.)',
      'Best app by far. Yes, they pay me a bit, doesn\'t colour a thing.',
      'Ask for the Medlar mesh. I may or may not have shares lol',
      'Best monitor by far. They may have bought me dinner, who\'s counting.',
      'The test finds ten cancers, it works. I helped set up the company but let\'s keep to the science.',
    ],
    passes: [
      'I sit on their advisory board, so weigh my words: the binder slipped twice in our audit.',
      'They asked me to write and I said no.',
      'Shares in our joy: the ward cat had kittens.',
      'My wife runs the course, so ask somebody else if it is good.',
      'The board met late and played nothing down.',
    ],
    nearMisses: [
      { flags: 'Great pump! Okay they comped my year, but still honest.', passes: 'Great pump. I paid for mine.' },
      { flags: 'Love this serum. I may or may not own some stock 😉', passes: 'Love this serum. I own no stock.' },
    ],
  },
})
