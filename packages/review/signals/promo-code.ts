import { defineDetector } from './define.ts'

const notCodes = new Set(['covid19', 'covid2', 'sarscov2', 'icd10', 'icd11', 'phq9', 'gad7', 'moca30', 'news2', 'curb65', 'abcd2', 'cha2ds2', 'heart5', 'spikes6'])
const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9'

/** A word of at least four capitals that ends in one to three digits, as shops give them out: `NAPDOC15`. */
export const promoCodeDetector = defineDetector({
  kinds: ['promoCode'],
  about: 'A word of capitals and digits as shops give them out for a discount.',
  detect: (reading) => {
    for (let i = 0; i < reading.tokens.length; i++) {
      const token = reading.tokens[i]
      if (token?.kind !== 'word' || token.caps !== 2 || token.norm.length < 5 || notCodes.has(token.norm)) continue
      let letters = token.norm.length
      while (letters > 0 && isDigit(token.norm[letters - 1])) letters--
      const digits = token.norm.length - letters
      if (digits < 1 || digits > 3 || letters < 4 || (digits === 1 && letters < 5)) continue
      let plain = true
      for (let at = 0; at < letters; at++) if (isDigit(token.norm[at])) plain = false
      if (plain) reading.add('promoCode', i, i)
    }
  },
})
