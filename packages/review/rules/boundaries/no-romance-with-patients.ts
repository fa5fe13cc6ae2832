import { defineRule } from '../define.ts'
import { entryOf } from '../entry-of.ts'
import { isMeant, onePerPost, toSpanHit, turnsAway } from './heard.ts'

const weak = new Set(['coffee?', 'coffee ?', 'drink?', 'drinks?', 'technically', 'single?', 'no regrets', 'kiss', 'your place', 'your eyes', 'your smile', 'your laugh', 'my place', 'so cute', 'snack', 'so are you', 'months today', 'anniversary', 'dinner with', '😍', 'i would', 'a ten', 'my type', 'heart eyes', 'chemistry', 'spark', 'butterflies', 'smash', 'swoon', 'going out with', 'lush', 'dreamy'])

const nobody = new Set(['nobody', 'no', 'none', 'neither'])

export const noRomanceWithPatients = defineRule({
  id: 'boundaries/no-romance-with-patients',
  category: 'boundaries',
  signals: ['datingWord', 'courtsPatient', 'datesPatient'],
  what: 'This mixes romance with somebody from your care.',
  why: 'They could not choose freely, and a regulator will not see it as sweet.',
  doThis: 'Keep it off here, and talk to your defence body before anything else.',
  question: { id: 'obligation', text: 'Does the post breach a duty of privacy or a professional duty?' },
  find: (context) => {
    const { text } = context
    if (text.has('fictionCue') || turnsAway(text)) return []
    const dates = text.of('datesPatient').find((signal) => isMeant(text, signal))
    if (dates) return [toSpanHit(text, [dates], 'likely', 'hold')]
    const court = text.of('courtsPatient').find((signal) => isMeant(text, signal))
    const tied = court && ((['come', 'you', 'fancy'].includes(text.tokens[court.first]?.norm ?? '') ? undefined : text.of('patientLink', 'onePatient', 'bedSlot', 'patientNickname')[0]) ?? context.reply?.of('patientLink', 'bedSlot', 'tellsOwnCare', 'callsDoctor')[0])
    if (court && tied && !text.has('redirects') && !context.reply?.has('workMatter')) return [{ ...toSpanHit(text, [court], 'likely', 'hold'), evidence: [court, tied] }]
    return onePerPost(text.of('datingWord').flatMap((romance) => {
      if (!isMeant(text, romance) || [1, 2].some((on) => nobody.has(text.tokens[romance.last + on]?.norm ?? ''))) return []
      const near = (signal: { sentence: number }): boolean => Math.abs(signal.sentence - romance.sentence) <= (text.tokens.length < 120 && !weak.has(entryOf(romance)) ? 9 : 1)
      const others = text.of('datingWord').filter((signal) => signal !== romance).length
      if (weak.has(entryOf(romance)) && others === 0 && (context.kind !== 'message' || context.audience !== 'one-person')) return []
      const link = text.of('patientLink', 'onePatient', 'bedSlot', 'patientNickname').find(near)
      if (!link) return []
      return [toSpanHit(text, link.sentence === romance.sentence ? [romance, link] : [romance], 'likely', 'hold')]
    }))
  },
  examples: {
    flags: [
      'matched on bumble with the appendix guy, my patient last week',
      'Took one stitch out at the mole check and took his number too. Six months today.',
      { text: 'Can\'t stop thinking about your smile since the ward round. My place Thursday?', kind: 'message', audience: 'one-person' },
      'swiped right on a patient, do i tell him',
      { text: 'I have a crush on you since the follow up. Drink?', kind: 'message', audience: 'one-person' },
    ],
    passes: [
      'Six months today since I married my best friend, a plumber who faints at needles.',
      'Saw somebody from clinic on the dating app. Unmatched, said no, told my supervisor.',
      'Hinge, Tinder, Bumble: what a rota does to a love life.',
      'Coffee? There is a new machine on the ward and it speaks.',
      'Doctors must not date patients, and the guidance says why.',
    ],
    nearMisses: [
      { flags: 'gave her my number when her stitches came out', passes: 'gave the lost tourist my umbrella when the rain came out' },
      { flags: { text: 'drinks once you\'re discharged? x', kind: 'message', audience: 'one-person' }, passes: { text: 'Drinks once you\'re done with the exam? x', kind: 'message', audience: 'one-person' } },
    ],
    pairs: [
      {
        ineffective: 'Matched on Hinge with the broken wrist from my clinic last week. Dinner Friday, wish me luck.',
        effective: 'Said no to somebody from my clinic on Hinge, and told my supervisor. Dinner on Friday is with my sister and her dreadful dog.',
      },
    ],
  },
})
