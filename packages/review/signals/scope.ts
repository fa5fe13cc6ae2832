import type { Reading, Signal } from '../match/reading.ts'
import { defineDetector } from './define.ts'

const farthest = 8

/** The last token of the clause that `from` stands in, at most `most` tokens on. */
function toClauseEnd(reading: Reading, from: number, most: number): number {
  const clause = reading.tokens[from]?.clause
  const sentence = reading.tokens[from]?.sentence
  let last = from
  for (let i = from + 1; i <= from + most; i++) {
    const token = reading.tokens[i]
    if (!token || token.clause !== clause || token.sentence !== sentence) break
    last = i
  }
  return last
}

/** What a negation reaches: the words after it in its clause, at most eight. */
export const negatedDetector = defineDetector({
  kinds: ['negated'],
  about: 'The words that a negation reaches: the rest of its clause, at most eight tokens.',
  detect: (reading) => {
    for (const negator of reading.of('negator')) {
      const last = toClauseEnd(reading, negator.last, farthest)
      if (last > negator.last) reading.add('negated', negator.first, last)
    }
  },
})

/** What stands under a condition: the rest of the clause after "if", "unless", "suppose". */
export const conditionalDetector = defineDetector({
  kinds: ['conditional'],
  about: 'The clause that stands under a condition.',
  detect: (reading) => {
    for (const marker of reading.of('conditionMarker')) reading.add('conditional', marker.first, toClauseEnd(reading, marker.last, 40))
  },
})

/** True where a signal stands under a negation. */
export function isNegated(reading: Reading, signal: Signal): boolean {
  return reading.within(signal.first, signal.last, 'negated').some((scope) => scope.first < signal.first)
}

/** True where a signal stands inside quotation marks. */
export function isQuoted(reading: Reading, signal: Signal): boolean {
  return reading.within(signal.first, signal.last, 'quoted').some((span) => span.first <= signal.first && span.last >= signal.last)
}
