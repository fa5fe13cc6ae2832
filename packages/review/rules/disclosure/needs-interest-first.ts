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
      'Best tourniquet by miles. They pay me a bit but it doesn\'t sway my view.',
      'Best app by far. Yes, they pay me a bit, doesn\'t colour a thing.',
      'The best hearing aid. I might or might not own a slice, shameless plug',
      'Best monitor by far. They may have bought me dinner, who\'s counting.',
      'This app works. We helped build the company but judge the data.',
    ],
    passes: [
      'I advise the makers for a fee, so weigh my words: it slipped twice in our audit.',
      'They asked me to write and I said no.',
      'Shares in our joy: the ward cat had kittens.',
      'My wife runs the course, so ask somebody else if it is good.',
      'The board met late and played nothing down.',
    ],
    nearMisses: [
      { flags: 'Great pump! Unpaid plug, well, almost.', passes: 'Great pump. I paid for mine.' },
      { flags: 'Love this serum. Shameless plug for friends 😉', passes: 'Love this serum. I own no stock.' },
    ],
    pairs: [
      {
        ineffective: 'Best suture kit I have used in years. Yes, they pay me a bit, doesn’t colour a thing.',
        effective: 'The makers of this suture kit pay me as an adviser, so weigh my words. It ties well when gloves are wet. In our hands the needle blunted early.',
      },
      {
        ineffective: { text: 'Best asthma app by far. I might own a slice, shameless plug.', platform: 'linkedin' },
        effective: { text: 'I own shares in this app, so weigh my words. It reminds people to use their inhaler. In our pilot of 60 people in Accra half still used it after a month.', platform: 'linkedin' },
      },
    ],
  },
})
