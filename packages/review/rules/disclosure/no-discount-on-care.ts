import { defineRule } from '../define.ts'
import { noAffiliateCode } from './no-affiliate-code.ts'
import { noMedicineAdvert } from './no-medicine-advert.ts'
import { noPromiseInAnOffer } from './no-promise-in-an-offer.ts'
import { noRewardForBringing } from './no-reward-for-bringing.ts'
import { isBetterSaid, isMeant, isPublicGood, onePerPost, toSpanHit } from './heard.ts'

export const noDiscountOnCare = defineRule({
  id: 'disclosure/no-discount-on-care',
  category: 'disclosure',
  signals: ['discountWord', 'priceCut', 'quietOffer', 'weakDeal'],
  what: 'You offer treatment at a cut price or free for a deal.',
  why: 'A deal pushes people towards care they may not need.',
  doThis: 'Say what you offer and for whom; leave the price to the visit.',
  question: { id: 'obligation', text: 'Does the post breach a duty of privacy or a professional duty?' },
  find: (context) => {
    const { text } = context
    if (isPublicGood(context) || (context.text.has('favour') && context.text.has('patientLink', 'onePatient') && context.author !== 'organisation') || context.text.has('stigmaLabel') || context.audience === 'peers' || isBetterSaid(context, noRewardForBringing, noAffiliateCode, noMedicineAdvert, noPromiseInAnOffer)) return []
    const strong = onePerPost(text.of('discountWord', 'priceCut', 'quietOffer').flatMap((deal) => {
      if (!isMeant(text, deal)) return []
      const care = text.inSentence(deal.sentence, 'careOffered', 'rxOnly', 'procedure', 'test')[0] ?? text.of('careOffered', 'rxOnly', 'procedure').find((signal) => Math.abs(signal.sentence - deal.sentence) <= 1)
        ?? (context.author === 'organisation' && deal.kind !== 'priceCut' ? text.of('supplement', 'remedyWord', 'diagnosis').find((signal) => Math.abs(signal.sentence - deal.sentence) <= 2) : undefined)
      const hurried = text.of('urgencyWord', 'sellsOwn').find((signal) => Math.abs(signal.sentence - deal.sentence) <= 1)
      // A clinician who only speaks of a price is asked; one who sells is held.
      const sells = context.author === 'organisation' || text.has('bookingCall', 'urgencyWord', 'keywordCall', 'testimonialFrame', 'rxOnly') || text.of('discountWord', 'priceCut').length > 1
      if (care && (!sells || deal.kind === 'quietOffer' && !text.has('discountWord', 'priceCut'))) return [toSpanHit(text, [deal], 'possible', 'advise')]
      return care || (deal.kind === 'priceCut' && hurried) ? [toSpanHit(text, [deal], 'likely', 'hold')] : []
    }))
    if (strong.length > 0) return strong
    // A softer offer counts when the ways of a sale pile up around it.
    const [soft] = text.of('weakDeal').filter((signal) => isMeant(text, signal))
    const care = text.of('careOffered', 'rxOnly', 'procedure')[0]
    if (!soft || !care) return []
    const ways = ['urgencyWord', 'bookingCall', 'price', 'keywordCall', 'privateChannel', 'testimonialFrame', 'beforeAfter'].filter((kind) => text.has(kind)).length
    const paid = text.has('price') && text.has('weakDeal')
    const plainly = context.author === 'organisation' && context.kind === 'post' && !text.has('negator') && text.tokens.length < 110
    if (plainly && ways < 3) return [{ ...toSpanHit(text, [soft], 'possible', 'advise'), evidence: [soft, care] }]
    if (ways >= 2 && (paid || text.has('urgencyWord') || text.has('bookingCall'))) return [{ ...toSpanHit(text, [soft], ways >= 3 ? 'likely' : 'possible', ways >= 3 ? 'hold' : 'advise'), evidence: [soft, care] }]
    return []
  },
  examples: {
    flags: [
      'Facial Fridays: 20% off all peels this month.',
      'First visit on us until Labour Day at our new private clinic.',
      'Whitening at half price for couples, book now.',
      { text: 'Book your knee surgery before the 31st and save $500.', author: 'organisation' },
      'Free consultation when you book a facial.',
    ],
    passes: [
      'The flu clinic is free for everyone over 65, no appointment needed.',
      'Half price ice cream at the hospital fete, all proceeds to the playroom.',
      'No offers at our clinic. A price should not hurry anybody.',
      'Our fees went up in April; the list is on the wall.',
      { text: 'Early bird price for the airway course ends Friday.', audience: 'peers' },
    ],
    nearMisses: [
      { flags: 'Second filler session half price this week', passes: 'Second-hand bikes half price this week' },
      { flags: 'Save $200 on your laser course', passes: 'Save the date for the laser safety course' },
    ],
    pairs: [
      {
        ineffective: { text: 'Second laser session half price this month, bring the family!', author: 'organisation' },
        effective: { text: 'Laser treatment usually takes four to six visits. We tell you the full price before the first one, and there is no hurry. Ask us anything on Tuesday evening.', author: 'organisation' },
      },
      {
        ineffective: { text: '20% off whitening for brides and grooms until Sunday, tag your better half.', author: 'organisation', platform: 'threads' },
        effective: { text: 'Thinking of whitening before the wedding season? Come a month early, because teeth can ache at first. Our prices are on the door and the same all year.', author: 'organisation', platform: 'threads' },
      },
    ],
  },
})
