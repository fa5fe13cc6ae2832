import { defineRule } from '../define.ts'
import { entryOf } from '../entry-of.ts'
import { isDenied, isPublicGood, toSpanHit } from './heard.ts'

const invites = new Set(['your turn', 'be the next', 'you could be next', 'could you be next', 'could be next', 'could be our next', 'if she can', 'if he can', 'if michael can', 'ready to write your own', 'write your own story', 'your story could', 'see for yourself', 'join our happy'])

export const noPatientPraiseAsAdvert = defineRule({
  id: 'disclosure/no-patient-praise-as-advert',
  category: 'disclosure',
  signals: ['testimonialFrame', 'praiseQuote', 'collectsPraise', 'quietPraise'],
  what: 'You use a patient\'s thanks to sell care.',
  why: 'A person in your care cannot easily say no, and one story proves nothing.',
  doThis: 'Thank them in private. Describe the service in your own plain words.',
  question: { id: 'asked-them', text: 'Has the person read it and agreed?' },
  find: (context) => {
    const { text } = context
    if (isPublicGood(context)) return []
    const quoted = text.of('quoted').find((span) => text.within(span.first, span.last, 'praiseQuote').length > 0)
    const frame = text.of('testimonialFrame')[0]
    const call = text.of('bookingCall', 'discountWord', 'priceCut')[0]
    const care = text.of('careOffered', 'procedure')[0]
    if (quoted && (frame || call || (context.author === 'organisation' && care))) return [{ ...toSpanHit(text, [quoted], frame || call ? 'likely' : 'possible', frame || call ? 'hold' : 'advise'), evidence: [quoted, ...[frame, call, care].filter((signal) => signal !== undefined)] }]
    const [collects] = text.of('collectsPraise')
    if (collects && context.author === 'organisation') return [toSpanHit(text, [collects], 'likely', 'hold')]
    if (frame && call && invites.has(entryOf(frame)) && Math.abs(frame.sentence - call.sentence) <= 1) return [{ ...toSpanHit(text, [frame], 'likely', 'hold'), evidence: [frame, call] }]
    const praise = text.of('praiseQuote')[0]
    if (frame && praise && (call || care)) return [{ ...toSpanHit(text, [frame, praise].filter((signal) => signal.sentence === frame.sentence), 'likely', 'hold'), evidence: [frame, praise] }]
    const quiet = text.of('quietPraise').find((signal) => !isDenied(text, signal))
    const shop = call ?? care ?? text.of('productWord', 'remedyWord')[0]
    if (quiet && shop) return [{ ...toSpanHit(text, [quiet], call ? 'likely' : 'possible', call || context.author === 'organisation' ? 'hold' : 'advise'), evidence: [quiet, shop] }]
    return []
  },
  examples: {
    flags: [
      '⭐⭐⭐⭐⭐ "Dr Alba gave me my life back in three visits!" R.T. Ready for yours? Book today.',
      'Testimonial Tuesday: "best decision I ever made", says Mrs P about her laser course with us.',
      { text: '"I can walk again thanks to Dr Lim." Be the next one: places from Monday at our clinic.', author: 'organisation' },
      'Retweeting this gem: "worth every cent, my new smile!" DM for prices.',
      '"She saved my back in one session" another happy patient. Book your massage now!',
    ],
    passes: [
      'Thank you for the kind letters. We read them aloud and we don\'t repost them.',
      '"You saved my life," he said, and I said the porter did.',
      'Your story belongs to you. If you want to tell ours, the complaints line is open.',
      'Patients said "thank you" less and "why" more this year. I like it.',
      'Five star hotel, says my mother about the ward. The soup was cold.',
    ],
    nearMisses: [
      { flags: '"She changed my life!" Book your consult now.', passes: '"She changed my life," he said of his late wife, and we were both quiet.' },
      { flags: '⭐⭐⭐⭐⭐ "Pain free after one session" J.K., our clinic in Leeds', passes: '⭐⭐⭐⭐⭐ for the hospital canteen, and the soup, and the lady who runs it' },
    ],
    pairs: [
      {
        ineffective: '“She gave me my smile back!” another happy patient. Book your whitening today!',
        effective: 'Whitening lifts stains from tea and coffee, and teeth can ache for a day or two. It does not last for ever. I say so to everybody before we start.',
      },
    ],
  },
})
