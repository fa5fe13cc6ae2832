import type { Reading, Signal } from '../../match/reading.ts'
import { isNegated, isQuoted } from '../../signals/scope.ts'
import { defineRule } from '../define.ts'
import { isBeside, isNear, toHits } from '../respect/frames.ts'

/** Praise for others: thanks, farewells, congratulations. */
function isPraise(text: Reading, hit: Signal): boolean {
  return isNear(text, hit.sentence, 'gratitude') && !isBeside(text, hit.sentence, 'commerceCue', 'firstPerson')
}

export const noSuperlatives = defineRule({
  id: 'identity/no-superlatives',
  category: 'identity',
  signals: ['superlativeClaim', 'ranksAbove'],
  what: 'This ranks you or your clinic above others.',
  why: 'Nobody can check it, and advertising rules for doctors forbid superlatives.',
  doThis: 'Say what you do, since when and how often, in plain numbers.',
  find: (context) => {
    const { text } = context
    const claims = text.of('superlativeClaim', 'ranksAbove').filter((hit) => !isQuoted(text, hit) && !isNear(text, hit.sentence, 'condemnation', 'modestFrame') && !isNegated(text, hit) && !isPraise(text, hit))
    return toHits(text, claims, () => ({ confidence: 'likely', severity: 'hold' }))
  },
  examples: {
    flags: [
      "Aberdeen's finest diagnostician at your service.",
      "Calgary's leading hip surgeon is taking bookings.",
      'We are the best fertility clinic in the region.',
      "Europe's most trusted hair clinic, now in Porto.",
      'Book with the knee whisperer of the valley.',
      'Nobody in the city does eyelids like our team.',
    ],
    passes: [
      "My mum says I'm the best surgeon in Wales. I take out appendixes.",
      'I am one of two neurologists in the north, so please bear with the wait.',
      'The best part of clinic is the people.',
      'Best wishes to our leading scorer, the porter.',
      'Our nurses are the best team I have worked with, thank you.',
      'We did 312 hip operations last year; the register has our results.',
    ],
    nearMisses: [
      { flags: 'I am the top heart surgeon in the country.', passes: 'I am a heart surgeon in the country, twice a week by ferry.' },
      { flags: "Scotland's number one skin doctor.", passes: "Scotland's number one sandwich is in our canteen." },
    ],
    pairs: [
      {
        ineffective: 'Lisbon’s number one knee surgeon is taking bookings for spring.',
        effective: 'I have mended knees in Lisbon since 2011, about 200 a year. Spring appointments open on Monday. Bring your questions, and somebody who remembers the answers.',
      },
      {
        ineffective: { text: 'Kerala’s leading fertility clinic, ask any mother.', author: 'organisation', platform: 'threads' },
        effective: { text: 'Last year 31 in 100 of our first cycles led to a birth. For women over forty it was 11. We show you your own chances before you decide anything.', author: 'organisation', platform: 'threads' },
      },
    ],
  },
})
