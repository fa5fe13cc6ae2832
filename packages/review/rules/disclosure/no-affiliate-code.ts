import { defineRule } from '../define.ts'
import { isMeant, toSpanHit } from './heard.ts'

export const noAffiliateCode = defineRule({
  id: 'disclosure/no-affiliate-code',
  category: 'disclosure',
  signals: ['affiliateCode', 'codeWord', 'promoCode'],
  what: 'You share a code or link that pays you.',
  why: 'It turns advice into a sale, and readers are not told so.',
  doThis: 'Drop the code, or say first what you earn from it.',
  question: { id: 'obligation', text: 'Does the post breach a duty of privacy or a professional duty?' },
  find: (context) => {
    const { text } = context
    if (text.has('fictionCue', 'noDeals') || text.has('declaredFirst')) return []
    const [code] = text.of('affiliateCode', 'codeWord', 'promoCode').filter((signal) => isMeant(text, signal))
    if (!code) return []
    const sale = text.of('discountWord', 'priceCut', 'bookingCall', 'endorses', 'weakDeal', 'praiseQuote').find((signal) => Math.abs(signal.sentence - code.sentence) <= (text.tokens.length < 60 ? 9 : 1))
    if (!sale) return []
    const grave = context.audience !== 'peers' && text.has('careOffered', 'symptom', 'drug', 'supplement', 'productWord')
    return [toSpanHit(text, sale.sentence === code.sentence ? [code, sale] : [code], 'likely', grave ? 'hold' : 'advise')]
  },
  examples: {
    flags: [
      'Obsessed with this serum, use code DRSKIN10 at checkout for 10% off.',
      'Sign up with my referral link, there is a discount for you.',
      'Tell the chemist I sent you, 10% off your drops.',
      { text: 'Say I sent you and they knock 50 dollars off the desk.', audience: 'peers' },
      'Magnesium saved my sleep, link in bio and my code is NAPDOC.',
    ],
    passes: [
      'The code blue drill is at noon, bring trainers.',
      'Free slides, no code, no link, nothing to sell.',
      'Use the QR code on your letter to change your appointment.',
      'Registration code for the webinar comes by e-mail.',
      'The wifi code in the waiting room is on the wall.',
    ],
    nearMisses: [
      { flags: 'use my code GUT20, 20% off the probiotic', passes: 'use the door code on your letter, 20 metres past the pharmacy' },
      { flags: 'my referral link gets you $50 off the insulin app', passes: 'my referral letter gets you an appointment about the insulin' },
    ],
    pairs: [
      {
        ineffective: 'This is my summer sunscreen, use my code SHADE10 for ten percent off.',
        effective: 'The best sunscreen is the one you like enough to wear every day. Look for factor 30 or more, and put on twice what you think. No code, nothing to sell.',
      },
      {
        ineffective: { text: 'Nights folks: say I sent you and they knock 40 dollars off the mattress.', audience: 'peers' },
        effective: { text: 'Nights folks: a dark room, a cheap mask and the phone in the kitchen. That is how I finally slept. What works for you?', audience: 'peers' },
      },
    ],
  },
})
