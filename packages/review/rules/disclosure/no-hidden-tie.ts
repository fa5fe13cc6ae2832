import type { Reading } from '../../match/reading.ts'
import { defineRule, type RuleHit } from '../define.ts'
import { entryOf } from '../entry-of.ts'
import { needsInterestFirst } from './needs-interest-first.ts'
import { noAffiliateCode } from './no-affiliate-code.ts'
import { noBrandByName } from './no-brand-by-name.ts'
import { noOwnShopBehindAClaim } from './no-own-shop-behind-a-claim.ts'
import { findNear, isBetterSaid, isMeant, isOpen, toSpanHit } from './heard.ts'

const minimises = new Set(['not sponsored', 'nobody told me to post', 'nobody asked me to', 'not exactly neutral', 'not neutral', "doesn't colour a thing", "doesn't color", 'asked not to say who', 'not to say who', 'i\'m told i should not', 'no need for the gifted', 'no gifted tag', "don't tag it", "can't say who sends", 'asked not to say', 'not supposed to say', 'not meant to say'])

/** A name in capitals inside a sentence, as brands are written. */
const namesBrand = (text: Reading): boolean => text.tokens.some((token, at) => token.kind === 'word' && token.caps === 1 && token.norm.length > 3 && text.tokens[at - 1]?.sentence === token.sentence)

/** No word of a gift, but praise for a product that is warm enough to ask what lies behind it. */
function findWarmPraise(text: Reading): RuleHit[] {
  const what = 'You praise a product. Readers may wonder what you gain.'
  const product = text.of('productWord', 'drug')[0]
  const praises = text.of('endorses', 'prefersOne', 'asksToPrefer').filter((signal) => isMeant(text, signal))
  const [praise] = praises
  if (!product || !praise) return []
  const close = praises.find((signal) => text.inSentence(signal.sentence, 'productWord').length > 0)
  const feast = text.of('hospitality')[0]
  if (praises.length > 1 || feast) return [{ ...toSpanHit(text, [praise], 'possible', 'advise'), evidence: feast ? [praise, product, feast] : [praise, product], what }]
  return close && !text.has('negator') && namesBrand(text) ? [{ ...toSpanHit(text, [close], 'possible', 'advise'), evidence: [close, product], what }] : []
}

export const noHiddenTie = defineRule({
  id: 'disclosure/no-hidden-tie',
  category: 'disclosure',
  signals: ['tieHint', 'tieTold', 'endorses', 'prefersOne'],
  what: 'You praise something and somebody gave you something.',
  why: 'Readers cannot weigh your praise if they do not know who gave what.',
  doThis: 'Say it first and plainly: "X gave me this" or "#ad".',
  question: { id: 'obligation', text: 'Does the post breach a duty of privacy or a professional duty?' },
  find: (context) => {
    const { text } = context
    if (text.has('fictionCue', 'noDeals') || isOpen(text) || isBetterSaid(context, noBrandByName, needsInterestFirst, noOwnShopBehindAClaim, noAffiliateCode)) return []
    const [tie] = text.of('tieHint', 'tieTold').filter((signal) => isMeant(text, signal) || minimises.has(entryOf(signal)))
    if (!tie) return findWarmPraise(text)
    const praise = text.of('endorses', 'asksToPrefer', 'prefersOne').find((signal) => isMeant(text, signal) || signal.kind !== 'endorses')
    const product = text.of('productWord', 'drug', 'drugClass', 'supplement').find((signal) => signal.last < tie.first || signal.first > tie.last)
    const call = text.of('affiliateCode', 'bookingCall')[0]
    const weight = [praise, praise?.kind === 'prefersOne' ? praise : undefined, product, call].filter((signal) => signal !== undefined)
    if (weight.length < 2 && !(product && text.of('tieHint', 'tieTold').length > 1)) return []
    const grave = text.has('asksToPrefer') && text.has('drug', 'drugClass', 'productWord') && context.audience !== 'peers'
    const near = findNear(text, tie, 'endorses', 'productWord', 'asksToPrefer', 'prefersOne', 'drug', 'drugClass')
    return [{ ...toSpanHit(text, [tie], near ? 'likely' : 'possible', grave && near ? 'hold' : 'advise'), evidence: [tie, ...weight] }]
  },
  examples: {
    flags: [
      'I swear by this collagen powder. The lovely people at the farm gifted a year of it.',
      'Best inhaler I have ever put in a hand, and the lovely folks at Respiro flew me out to see it made.',
      { text: 'Our rep paid for brunch, and I swear by their inhaler now.', audience: 'peers' },
      'These socks saved my legs. Gifted, but obsessed with them anyway!',
      'This stethoscope is a game changer, and I\'m a brand ambassador for them.',
    ],
    passes: [
      'I paid full price for this oximeter, get no fees, and would return it.',
      '#ad The makers pay me for this post. The pillow is fine and no pillow mends a neck.',
      'Disclosure: speaker fees from two makers. The trial was good, the price is not.',
      'My mother sent me a hamper of apples and I love every one.',
      'We heard a talk by the makers, and I left with more questions than pens.',
    ],
    nearMisses: [
      { flags: 'They sent me the serum and I\'m obsessed with it.', passes: 'I bought the serum myself and I\'m obsessed with it.' },
      { flags: 'My wife\'s company makes it, a game changer for your knees, this gel.', passes: 'Full disclosure, my wife\'s company makes this gel, so weigh my words.' },
    ],
    pairs: [
      {
        ineffective: 'I swear by these compression socks on nights. The company gifted me a whole drawer.',
        effective: '#ad The makers gave me these socks for free. My legs felt lighter after twelve hours. I bought a cheaper pair too, and could not tell the difference.',
      },
      {
        ineffective: { text: 'Our rep flew us to Nice for dinner, and I swear by their stapler now.', audience: 'peers' },
        effective: { text: 'Disclosure: the makers of the stapler paid for my trip to Nice. I liked it there. Before I change anything I want our own leak figures, with and without it.', audience: 'peers' },
      },
    ],
  },
})
