import { defineRule } from '../define.ts'
import { isMeant, isOpen, toSpanHit } from './heard.ts'

export const noOwnShopBehindAClaim = defineRule({
  id: 'disclosure/no-own-shop-behind-a-claim',
  category: 'disclosure',
  signals: ['ownProduct', 'sellsOwn', 'keywordCall'],
  what: 'A health claim here leads to something that you sell.',
  why: 'The claim loses its weight once the till rings for you.',
  doThis: 'Part the two: teach without the shop, or say first that it is yours.',
  question: { id: 'obligation', text: 'Does the post breach a duty of privacy or a professional duty?' },
  find: (context) => {
    const { text } = context
    if (text.has('fictionCue', 'noDeals', 'charityCue') || isOpen(text)) return []
    const [own] = text.of('ownProduct', 'sellsOwn', 'keywordCall').filter((signal) => isMeant(text, signal))
    if (!own) return []
    if (own.kind === 'keywordCall' && !text.has('productWord', 'ownProduct', 'sellsOwn', 'supplement', 'discountWord', 'priceCut')) return []
    const claim = text.of('symptom', 'diagnosis', 'drug', 'absoluteWord', 'cureWord')[0]
    const call = text.of('bookingCall', 'discountWord', 'priceCut', 'urgencyWord', 'affiliateCode', 'keywordCall')[0]
    const deal = text.of('discountWord', 'priceCut', 'urgencyWord')[0]
    return call && (claim || deal) ? [{ ...toSpanHit(text, [own], 'likely', 'hold'), evidence: [own, call, ...(claim ? [claim] : [])] }] : []
  },
  examples: {
    flags: [
      'Bloated? My 6 week reset heals it, sign up now, link in bio.',
      'Anxiety starts in the gut. My protocol and my supplements ship today, shop now.',
      'Insomnia is a magnesium problem. It is in my shop tab, my gummies, link below.',
      'Fatigue? I formulated the powder for it. Order now, first 50 get a shaker.',
      'Stop your migraines with my masterclass, places from Monday.',
    ],
    passes: [
      'My book on grief is out, and the fee goes to the hospice.',
      'I wrote a free leaflet on insomnia, no shop, no code.',
      'Full disclosure: I sell a course on sleep. Here is what works without it.',
      'My course on ECGs for nurses starts Monday.',
      'My garden blend of herbs cured nothing but my lasagne.',
    ],
    nearMisses: [
      { flags: 'Eczema? My serum clears it, shop now.', passes: 'Eczema? A plain emollient helps, and any pharmacy has one.' },
      { flags: 'my supplements fix fatigue, link in bio', passes: 'my dog fixes fatigue, picture in bio' },
    ],
    pairs: [
      {
        ineffective: 'Bloated? My gut powder fixes it in a week. Order now, link in bio.',
        effective: 'Bloated after meals? Eat slowly, walk a little, and note which foods do it. If it goes on for three weeks, see your GP. I have nothing to sell, only a free diary sheet.',
      },
    ],
  },
})
