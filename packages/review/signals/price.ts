import { defineDetector } from './define.ts'

const marks = new Set(['$', '£', '€', '₹', '₦', 'us$', 'a$', 'c$'])
const words = new Set(['dollars', 'dollar', 'bucks', 'quid', 'euro', 'euros', 'pounds', 'rupees', 'rs', 'naira', 'rand', 'aed', 'dhs', 'dirhams', 'usd', 'cad', 'aud', 'gbp', 'eur', 'inr', 'ksh', 'cedis', 'kr', 'pesos', '€', '£', 'p'])

/** A sum of money: a currency sign or word beside a number. */
export const priceDetector = defineDetector({
  kinds: ['price'],
  about: 'A sum of money: a currency sign or word beside a number.',
  detect: (reading) => {
    for (let i = 0; i < reading.tokens.length; i++) {
      if (reading.tokens[i]?.kind !== 'number') continue
      const before = reading.tokens[i - 1]
      const after = reading.tokens[i + 1]
      const sentence = reading.tokens[i]?.sentence
      if (before && before.sentence === sentence && (marks.has(before.norm) || before.norm === 'rs' || before.norm === 'aed')) reading.add('price', i - 1, i)
      else if (after && after.sentence === sentence && words.has(after.norm) && !(after.norm === 'p' && !after.glued) && !(after.norm === 'pounds' && reading.tokens[i + 2]?.norm === 'of')) reading.add('price', i, i + 1)
    }
  },
})
