import type { Reading } from '../match/reading.ts'
import { defineDetector } from './define.ts'

const amounts = new Set(['half', 'one', 'two', 'three', 'four', 'five', 'six', 'eight', 'ten', 'twelve', 'a', 'quarter', 'couple', 'both'])
const spelled = new Set(['five', 'ten', 'fifteen', 'twenty', 'twenty-five', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'hundred'])
const joints = new Set(['of', 'to', '-', '–', 'x', '/', 'or', 'a'])
const times = new Set(['day', 'days', 'week', 'weeks', 'month', 'months', 'year', 'years', 'hour', 'hours', 'hrs', 'times', 'minutes', 'mins', 'wks', 'people', 'patients'])
const farthest = 2

/** The first token of the amount that ends at `at`: `2`, `48-72`, `half a`. -1 where no amount ends there. */
function toAmountStart(reading: Reading, at: number): number {
  let first = -1
  for (let i = at; i >= 0 && i > at - 4; i--) {
    const token = reading.tokens[i]
    if (!token || token.sentence !== reading.tokens[at]?.sentence) break
    if (token.kind === 'number' || amounts.has(token.norm)) first = i
    else if (!joints.has(token.norm)) break
  }
  return first
}

const isNumber = (reading: Reading, at: number): boolean => reading.tokens[at]?.kind === 'number'

/** An amount of a medicine: a number with a unit, a number beside a medicine, a number beside a frequency. */
export const doseDetector = defineDetector({
  kinds: ['dose'],
  about: 'An amount of a medicine: a number with a unit, beside a medicine or beside a frequency.',
  detect: (reading) => {
    let last = -1
    const add = (first: number, end: number): void => {
      if (first <= last && last >= 0 && reading.within(first, end, 'dose').length > 0) return
      reading.add('dose', first, end)
      last = end
    }
    for (let i = 0; i < reading.tokens.length - 2; i++) {
      // "2.5 of each", "half the 250": an amount of something that was named before.
      const token = reading.tokens[i]
      if (!token || !(token.kind === 'number' || amounts.has(token.norm)) || token.norm === 'a') continue
      const next = reading.tokens[i + 1]?.norm
      const then = reading.tokens[i + 2]
      if (then?.sentence !== token.sentence) continue
      if ((next === 'of' && then.norm === 'each') || (next === 'the' && isNumber(reading, i + 2) && !isNumber(reading, i))) add(i, i + 2)
    }
    for (const signal of reading.of('doseUnit', 'drug', 'drugClass', 'doseFrequency', 'timesADay')) {
      const isUnit = signal.kind === 'doseUnit'
      const before = signal.first - 1
      if (isUnit) {
        const first = toAmountStart(reading, before)
        if (first >= 0) add(first, signal.last)
        continue
      }
      for (let i = before; i >= 0 && i >= before - farthest; i--) {
        const token = reading.tokens[i]
        if (!token || token.sentence !== signal.sentence || token.kind === 'punct') break
        if (isNumber(reading, i)) { add(i, signal.last); break }
      }
      if ((signal.kind === 'drug' || signal.kind === 'drugClass') && (isNumber(reading, signal.last + 1) || spelled.has(reading.tokens[signal.last + 1]?.norm ?? '')) && reading.tokens[signal.last + 1]?.sentence === signal.sentence && reading.tokens[signal.last + 2]?.norm !== '%' && !times.has(reading.tokens[signal.last + 2]?.norm ?? '')) add(signal.first, signal.last + 1)
    }
  },
})
