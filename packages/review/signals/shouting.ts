import type { Reading } from '../match/reading.ts'
import { defineDetector } from './define.ts'

const fewestWords = 4

/** True for a word in capitals that is more than an abbreviation standing alone. */
function isLoud(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  if (!token || token.kind !== 'word') return false
  return token.caps === 2 || (token.caps === 1 && token.end - token.start === 1)
}

const connects = (reading: Reading, at: number): boolean => {
  const kind = reading.tokens[at]?.kind
  return kind === 'punct' || kind === 'number' || kind === 'symbol'
}

/** A run of capitals: at least four words, of which two have four letters or more. Its value is the number of words. */
export const shoutingDetector = defineDetector({
  kinds: ['shouting'],
  about: 'A run of words in capitals; its value is the number of words.',
  detect: (reading) => {
    let i = 0
    while (i < reading.tokens.length) {
      if (!isLoud(reading, i)) { i++; continue }
      let last = i
      let words = 0
      let long = 0
      for (let j = i; j < reading.tokens.length; j++) {
        const token = reading.tokens[j]
        if (token && isLoud(reading, j)) {
          last = j
          words++
          if (token.end - token.start >= 4) long++
        } else if (!connects(reading, j)) break
      }
      if (words >= fewestWords && long >= 2) reading.add('shouting', i, last, words)
      i = last + 1
    }
  },
})
