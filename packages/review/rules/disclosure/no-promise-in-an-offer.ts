import { defineRule } from '../define.ts'
import { isMeant, isPublicGood, toSpanHit } from './heard.ts'

export const noPromiseInAnOffer = defineRule({
  id: 'disclosure/no-promise-in-an-offer',
  category: 'disclosure',
  signals: ['guaranteeWord'],
  what: 'You promise a result and sell it in one breath.',
  why: 'No treatment works for everyone, and a promise in an offer is what regulators look for.',
  doThis: 'Say what usually happens, how often it does not, and what the risks are.',
  question: { id: 'lay-reader', text: 'Could a reader outside health care misread it?' },
  find: (context) => {
    const { text } = context
    if (isPublicGood(context)) return []
    const [promise] = text.of('guaranteeWord').filter((signal) => isMeant(text, signal))
    if (!promise) return []
    const offer = text.of('discountWord', 'priceCut', 'bookingCall', 'inducementWord')[0]
    const care = text.of('careOffered', 'rxOnly', 'procedure', 'praiseQuote')[0]
    return offer && care ? [{ ...toSpanHit(text, [promise], 'likely', 'hold'), evidence: [promise, offer, care] }] : []
  },
  examples: {
    flags: [
      'Smooth legs guaranteed with six laser sessions, book now.',
      'Results guaranteed or your next session is free at our clinic.',
      'Guaranteed hair growth, 3 PRP sessions, link in bio.',
      '100% guaranteed smooth skin: laser package deal ends Friday.',
      'Your money back guarantee on every facial, book yours.',
    ],
    passes: [
      'I can\'t guarantee a result, and no honest surgeon would.',
      'I can\'t guarantee an appointment today, and the desk will try.',
      'Laughter guaranteed at the ward panto, tickets at the desk.',
      'The government guarantees nothing but meetings.',
      'Nobody guarantees a result in surgery. Ask what happens if it fails.',
    ],
    nearMisses: [
      { flags: 'Guaranteed pregnancy with our IVF package, book today', passes: 'No guarantee of pregnancy with IVF; ask us for our numbers at your visit' },
      { flags: 'guaranteed pain free knees, book your session', passes: 'guaranteed slow lift, use your knees' },
    ],
    pairs: [
      {
        ineffective: { text: 'Guaranteed hair growth with 3 PRP sessions, book now.', author: 'organisation' },
        effective: { text: 'Does PRP regrow hair? Some people see more after three sessions, many see no change. Trials are small. We show you the figures and let you sleep on it.', author: 'organisation' },
      },
    ],
  },
})
