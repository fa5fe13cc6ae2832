import type { Reading, Signal } from '../../match/reading.ts'
import { defineRule } from '../define.ts'
import { isMeant, toSpanHit } from './heard.ts'

const states = new Set(['drunk', 'tipsy', 'pissed', 'hammered', 'wasted', 'buzzed', 'plastered', 'sloshed'])
const beforeOthers = new Set(['a', 'an', 'the', 'is', 'are', 'were', 'he', 'she', 'they', 'another', 'two', 'three', 'four', 'every', 'some', 'any', 'these', 'those', 'that', 'this'])
const persons = new Set(['patient', 'patients', 'man', 'men', 'woman', 'women', 'driver', 'drivers', 'people', 'person', 'lad', 'lads', 'student', 'students', 'punter', 'punters', 'relative', 'relatives', 'visitor', 'visitors'])

/** True where "drunk" is said of a patient, a colleague or a passer-by: "the man was drunk", "a drunk", "drunk drivers". */
function isOfSomebodyElse(text: Reading, { first, last }: Signal): boolean {
  const word = (at: number): string => text.tokens[at]?.norm ?? ''
  if (first !== last || !states.has(word(first))) return false
  return persons.has(word(last + 1)) || beforeOthers.has(word(first - 1)) || (word(first - 1) === 'was' && word(first - 2) !== 'i')
}

export const noDrinkingOnCall = defineRule({
  id: 'boundaries/no-drinking-on-call',
  category: 'boundaries',
  signals: ['intoxicant', 'drinksWorking'],
  what: 'You drink while patients could need you.',
  why: 'Readers, and a coroner, will read it as it stands.',
  doThis: 'Take it down or hold it, and hand the pager on if you have had a drink.',
  question: { id: 'tomorrow', text: 'Will you feel the same tomorrow, once others have seen it?' },
  find: (context) => {
    const { text, reply } = context
    if (text.has('fictionCue', 'offDuty', 'discountWord', 'priceCut', 'price')) return []
    const working = text.of('drinksWorking').find((signal) => isMeant(text, signal))
    if (working && !text.has('animalPatient')) return [toSpanHit(text, [working], 'likely', 'hold')]
    const [drink] = text.of('intoxicant').filter((signal) => isMeant(text, signal) && !isOfSomebodyElse(text, signal))
    if (!drink) return []
    const duty = text.of('onDuty', 'soleCover').find((signal) => (signal.kind === 'onDuty' || text.within(signal.first, signal.last, 'conditional').length === 0) && Math.abs(signal.sentence - drink.sentence) <= (text.tokens.length < 160 ? 9 : 1)) ?? (reply?.has('asksForCare', 'symptom') && text.has('onDuty') ? text.of('onDuty')[0] : undefined)
    const care = text.of('treatsByScreen', 'followsUp').find((signal) => Math.abs(signal.sentence - drink.sentence) <= 1)
    if (!duty && care && !text.has('redirects', 'workMatter')) return [{ ...toSpanHit(text, [drink], 'likely', 'hold'), evidence: [drink, care] }]
    const asksIn = text.of('invitesMessage').find((signal) => Math.abs(signal.sentence - drink.sentence) <= 1)
    if (!duty && asksIn && context.author !== 'organisation' && context.audience === 'public' && context.kind === 'post' && !text.has('redirects', 'workMatter')) return [{ ...toSpanHit(text, [drink], 'possible', 'advise'), evidence: [drink, asksIn] }]
    if (!duty || text.inSentence(drink.sentence, 'patientWord', 'onePatient').length > 0) return []
    return [toSpanHit(text, duty.sentence === drink.sentence ? [drink, duty] : [drink], 'likely', 'hold')]
  },
  examples: {
    flags: [
      'Two glasses in and I\'m on call till eight, quiet so far',
      'Home call at the lake, third negroni, phone hasn\'t rung',
      'hungover on the ward round and the coffee is not helping',
      'three glasses of rioja, well two glasses, and the bleep is quiet',
      { text: 'tipsy but on call anyway, tell me more', kind: 'reply', inReplyTo: 'is a doctor awake? my wife\'s foot went numb' },
    ],
    passes: [
      'I am on call tonight and the man in the lift was drunk again. Be kind to your porters.',
      'On call on a Saturday: four drunk drivers, and every one of them had a phone to ring for a lift.',
      'Handed over at five, first beer on the dock at six.',
      'Day off, glass of wine, no pager, no guilt.',
      'On call tonight, so it is alcohol free beer and a long book.',
      'A patient told me he had three pints before his fall. He has the chin to show it.',
      'The pub quiz raised 900 for the ward. Thank you, and cheers.',
    ],
    nearMisses: [
      { flags: 'on call and on my second gin, living the dream', passes: 'off call and on my second gin, living the dream' },
      { flags: 'a bottle in, my list starts at eight', passes: 'a chapter in, my list starts at eight' },
    ],
    pairs: [
      {
        ineffective: 'On call at the cabin, second gin, phone has not rung. Living the dream.',
        effective: 'On call tonight, so it is ginger beer and a long book for me. The cabin has one bar of signal, by the woodpile, and I know exactly where. Still living the dream.',
      },
    ],
  },
})
