import { defineRule } from '../define.ts'
import { isMeant, isOpen, onePerPost, toSpanHit } from './heard.ts'

export const noBrandByName = defineRule({
  id: 'disclosure/no-brand-by-name',
  category: 'disclosure',
  signals: ['asksToPrefer'],
  what: 'You tell people to ask for one brand by name.',
  why: 'It reads as paid for, and what suits one person harms another.',
  doThis: 'Name the kind of medicine or device, and say what ties you, if anything.',
  question: { id: 'obligation', text: 'Does the post breach a duty of privacy or a professional duty?' },
  find: (context) => {
    const { text } = context
    if (text.has('fictionCue', 'noDeals') || isOpen(text)) return []
    return onePerPost(text.of('asksToPrefer').flatMap((prefer) => {
      if (!isMeant(text, prefer)) return []
      const named = text.of('tieHint', 'tieTold', 'affiliateCode').find((signal) => Math.abs(signal.sentence - prefer.sentence) <= 2) ?? text.inSentence(prefer.sentence, 'endorses')[0]
      const thing = text.of('drug', 'drugClass', 'productWord').find((signal) => Math.abs(signal.sentence - prefer.sentence) <= 1)
      const byName = text.within(prefer.first, prefer.last + 2, 'endorses').length > 0
      if (!thing || !named) return context.audience === 'public' && (thing || named) && (byName || text.tokens[prefer.first]?.norm === 'every' || text.tokens[prefer.first + 1]?.norm === 'why') ? [toSpanHit(text, [prefer], 'possible', 'advise')] : []
      const tied = text.has('tieHint', 'tieTold')
      return [toSpanHit(text, [prefer], tied || byName ? 'likely' : 'possible', tied && context.audience !== 'peers' ? 'hold' : 'advise')]
    }))
  },
  examples: {
    flags: [
      'Patients, ask for the Respiro inhaler by name, it is the best on the market.',
      'Ask your surgeon for the Medlar mesh by name, I swear by it.',
      { text: 'Any midwife needs this doppler device, hands down the best, and my rep agrees.', audience: 'peers' },
      'Ask your pharmacist for Calmasip drops by name, worth every penny.',
      'Mums, ask for it by name, this cream, worth every penny.',
    ],
    passes: [
      'Ask your pharmacist for the cheapest paracetamol. They are all the same.',
      'Ask your doctor about screening if it runs in your family.',
      'I have received fees from the makers, and I recommend it to some of my patients.',
      'Ask for me by name at reception and they will laugh.',
      'Every doctor should rest. Best drug on the market.',
    ],
    nearMisses: [
      { flags: 'Ask for it by name, the best cream for eczema: Skinova.', passes: 'Ask for a plain cream for eczema; the name on the tub matters little.' },
      { flags: 'ask your dentist for the BrightPro brush by name, game changer', passes: 'ask your dentist what kind of brush suits you' },
    ],
    pairs: [
      {
        ineffective: 'Asthma? Ask your doctor for the Ventoluxe inhaler by name, hands down the best.',
        effective: 'Asthma? Any inhaler works better when it is used well. Ask your nurse to watch you take a puff once a year. The name on the box matters less.',
      },
    ],
  },
})
