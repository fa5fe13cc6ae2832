import { passesNhs } from '../identifiers/checksums.ts'
import type { Reading, Signal } from '../match/reading.ts'
import type { Token } from '../text/token.ts'
import { defineDetector } from './define.ts'

const cueWindow = 5
/** What a number stands for, by its cue; the rest are numbers of a record. */
const numberSorts: readonly (readonly [string, RegExp])[] = [
  ['security', /^(?:ssn|social security|sin number|pps(?: number)?)$/],
  ['plan', /^(?:ohip|health card|card number|phn|ramq|mcp|medicare|tarjeta)/],
  ['national', /^(?:dni|nie|aadhaar|aadhar|id number)$/],
]
const faxWords = new Set(['fax', 'faxed', 'telefax'])
const faxWindow = 3
const streetWords = new Set(['street', 'st', 'road', 'rd', 'avenue', 'ave', 'lane', 'drive', 'close', 'crescent', 'terrace', 'court', 'place', 'gardens', 'grove', 'hill', 'way', 'row', 'square', 'boulevard', 'blvd', 'parade', 'mews', 'walk'])

/** Numbers that stand for a person: a record or health number, a date of birth, a phone number or address given after a cue. */
export const recordNumberDetector = defineDetector({
  kinds: ['recordNumber', 'birthDate', 'phoneLike', 'emailLike', 'streetLike', 'checkedNumber'],
  about: 'A number of a record, health plan, social security or nation (checkedNumber where its check digit is right), date of birth, telephone or fax number, e-mail address or street address of a person.',
  detect: (reading) => {
    const { tokens } = reading
    let done = -1
    for (const cue of reading.of('recordNumberCue')) {
      if (cue.first <= done) continue
      for (let i = cue.last + 1; i <= cue.last + cueWindow; i++) {
        const token = tokens[i]
        if (!token || token.sentence !== cue.sentence) break
        const digits = token.norm.replace(/\D/g, '').length
        if (digits >= 5 || (token.kind === 'number' && digits >= 3 && (tokens[i + 1]?.kind === 'number' || (tokens[i + 1]?.norm === '-' && tokens[i + 2]?.kind === 'number')))) {
          let last = i
          while (tokens[last + 1]?.kind === 'number' || (tokens[last + 1]?.norm === '-' && tokens[last + 2]?.kind === 'number')) last++
          reading.add('recordNumber', cue.first, last, toSort(reading, cue))
          if (passesNhs(tokens.slice(i, last + 1).map(({ norm }) => norm).join(''))) reading.add('checkedNumber', i, last)
          done = last
          break
        }
      }
    }
    for (const cue of reading.of('birthDateCue')) {
      for (let i = cue.last + 1; i <= cue.last + cueWindow; i++) {
        const token = tokens[i]
        if (!token || token.sentence !== cue.sentence) break
        if (token.kind === 'number' && (token.norm.includes('/') || token.norm.includes('.') || token.norm.length === 8 || reading.within(i + 1, i + 2, 'month').length > 0 || tokens[i + 1]?.norm === '-')) {
          let last = i
          while (tokens[last + 1] && (tokens[last + 1]?.kind === 'number' || ['-', '/', '.'].includes(tokens[last + 1]?.norm ?? '') || reading.within(last + 1, last + 1, 'month').length > 0) && last < i + 5) last++
          reading.add('birthDate', cue.first, last)
          break
        }
      }
    }
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]
      if (token?.kind === 'email') reading.add('emailLike', at, at)
      // Without a cue, only the shape 943 476 5919 with a right check digit.
      if (token?.kind === 'number' && /^\d{3}$/.test(token.norm) && /^\d{3}$/.test(tokens[at + 1]?.norm ?? '') && /^\d{4}$/.test(tokens[at + 2]?.norm ?? '') && tokens[at - 1]?.kind !== 'number' && tokens[at + 3]?.kind !== 'number' && at > done && passesNhs(token.norm + tokens[at + 1]?.norm + tokens[at + 2]?.norm)) reading.add('checkedNumber', at, at + 2)
      if (token?.kind === 'number' && /^\d{1,4}[a-d]?$/.test(token.norm)) {
        for (let word = at + 1; word <= at + 3 && tokens[word]?.kind === 'word' && tokens[word]?.sentence === token.sentence; word++) {
          if (word === at + 1 ? tokens[word]?.caps !== 1 : !streetWords.has(tokens[word]?.norm ?? '')) { if (word === at + 1) break; continue }
          if (word > at + 1) { reading.add('streetLike', at, word); break }
        }
      }
    }
    let i = 0
    while (i < tokens.length) {
      const token = tokens[i]
      if (token?.kind !== 'number' && token?.norm !== '+') { i++; continue }
      let last = i
      let digits = token.norm.replace(/\D/g, '').length
      while (last + 1 < tokens.length) {
        const next = tokens[last + 1]
        if (!next || next.sentence !== token.sentence) break
        if (next.kind === 'number') digits += next.norm.replace(/\D/g, '').length
        else if (!['-', '(', ')', '+'].includes(next.norm) || tokens[last + 2]?.kind !== 'number') break
        last++
      }
      const first = token.norm.replace(/\D/g, '')
      const line = isAfterFax(tokens, i) ? 'fax' : 'phone'
      if (digits >= 9 && digits <= 14 && last > i && (first.startsWith('0') || first.length === 3 || token.norm === '+')) reading.add('phoneLike', i, last, line)
      else if (digits >= 10 && digits <= 13 && last === i && first.startsWith('0') && /^\d+$/.test(token.norm)) reading.add('phoneLike', i, last, line)
      i = last + 1
    }
  },
})

/** What the cue says that a number is: of a health plan, of social security, of a nation, or of a record. */
function toSort(reading: Reading, cue: Signal): string {
  const words = reading.tokens.slice(cue.first, cue.last + 1).map(({ norm }) => norm).join(' ')
  return numberSorts.find(([, cues]) => cues.test(words))?.[0] ?? 'record'
}

/** True where the words just before a number say that it is a fax. */
function isAfterFax(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - faxWindow), at).some(({ norm, sentence }) => sentence === tokens[at]?.sentence && faxWords.has(norm))
}
