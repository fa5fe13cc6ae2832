import type { Reading } from '../match/reading.ts'
import type { Token } from '../text/token.ts'
import { defineDetector } from './define.ts'

const units = new Map(Object.entries({
  yo: 1, yr: 1, yrs: 1, year: 1, years: 1, y: 1, yom: 1, yof: 1, ym: 1, yf: 1, yrold: 1, m: 1, f: 1, mo: 1 / 12, mos: 1 / 12, month: 1 / 12, months: 1 / 12, mth: 1 / 12, mths: 1 / 12,
  wk: 1 / 52, wks: 1 / 52, week: 1 / 52, weeks: 1 / 52, weeker: 0, wkr: 0, day: 1 / 365, days: 1 / 365,
}))
const ones = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const tens = new Map(Object.entries({ twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100 }))
const small = new Map(ones.map((word, value) => [word, value]))
const groupCues = new Set(['over', 'under', 'above', 'below', 'from', 'between', 'than', 'least', 'most', 'to', 'people', 'women', 'men', 'patients', 'adults', 'children', 'kids', 'everyone', 'anyone', 'median', 'mean', 'average', 'about', 'for', 'until', 'after', 'after-age', 'every', 'past', 'those', 'around', 'near', 'by', 'onset', 'approximately', 'roughly', 'of'])
const notBeforeSex = new Set(['type', 'types', 'grade', 'stage', 'class', 'exon', 'size', 'form', 'group', 'level', 'version', 'series'])
const ageCues = new Set(['aged', 'age', 'turned', 'turning'])
const isOpener = (token: Token | undefined): boolean => token?.kind === 'punct' && (token.norm === ',' || token.norm === '(')
const isCloser = (token: Token | undefined): boolean => token?.kind === 'punct' && ((token.norm === ',' || token.norm === ')' || token.norm === ';' || token.norm === '.'))

/** The number at `at`, in digits or in words, and the last token of it; null where none stands. */
export function readNumber(reading: Reading, at: number): { value: number; last: number } | null {
  const token = reading.tokens[at]
  if (!token) return null
  if (token.kind === 'number') {
    const value = Number(token.norm)
    return Number.isInteger(value) ? { value, last: at } : null
  }
  const ten = tens.get(token.norm)
  if (ten !== undefined) {
    const one = small.get(reading.tokens[at + 1]?.norm ?? '')
    return one !== undefined && one > 0 && one < 10 && reading.tokens[at + 1]?.sentence === token.sentence ? { value: ten + one, last: at + 1 } : { value: ten, last: at }
  }
  const value = small.get(token.norm)
  return value === undefined ? null : { value, last: at }
}

/** True where the words before say that the number bounds a group. */
function boundsGroup(reading: Reading, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const token = reading.tokens[i]
    if (!token || token.sentence !== reading.tokens[at]?.sentence) return false
    if (groupCues.has(token.norm)) return true
    if (token.kind === 'punct') return false
  }
  return false
}

function findAge(reading: Reading, at: number): { years: number; last: number } | null {
  const number = readNumber(reading, at)
  if (!number || number.value > 120) return null
  const { value } = number
  const before = reading.tokens[at - 1]
  const after = reading.tokens[number.last + 1]
  const next = reading.tokens[number.last + 2]
  if (before && before.glued === false && before.kind === 'symbol') return null
  const unit = after?.kind === 'word' ? units.get(after.norm) : undefined
  if (unit !== undefined && after && !boundsGroup(reading, at)) {
    const sex = after.norm === 'm' || after.norm === 'f'
    const short = after.norm === 'yo' || after.norm.startsWith('yo') || after.norm === 'yrold' || after.norm === 'weeker' || after.norm === 'wkr' || after.norm === 'ym' || after.norm === 'yf'
    if (after.norm === 'y' && next?.norm === '/') return { years: value, last: number.last + 3 }
    if (next?.norm === 'old' || next?.norm === 'olds') return next.norm === 'old' ? { years: value * unit, last: number.last + 2 } : null
    if (short) return { years: value * unit, last: number.last + 1 }
    if (sex && after.glued && value >= 10 && after.caps > 0 && !notBeforeSex.has(before?.norm ?? '')) return { years: value, last: number.last + 1 }
  }
  if (value < 1 || boundsGroup(reading, at)) return null
  if (before && ageCues.has(before.norm) && before.sentence === reading.tokens[at]?.sentence) return { years: value, last: number.last }
  const pronoun = before?.norm === "she's" || before?.norm === "he's" || (before?.norm === 'is' && (['he', 'she'].includes(reading.tokens[at - 2]?.norm ?? '') || reading.within(at - 2, at - 2, 'bedSlot').length > 0))
  if (pronoun && value >= 2 && (after === undefined || after.kind === 'punct' || after.sentence !== before?.sentence)) return { years: value, last: number.last }
  const closes = isCloser(after) || after?.norm === 'male' || after?.norm === 'female'
  const owner = reading.tokens[at - 2]
  const person = owner !== undefined && (owner.caps === 1 || reading.within(at - 2, at - 2, 'personWord', 'occupation', 'relation', 'patientWord', 'localRole', 'colleagueWord').length > 0)
  const spelled = reading.tokens[at]?.kind === 'word' && value >= 20
  const glued = after?.norm === ',' && reading.tokens[number.last + 2]?.caps === 2 && reading.tokens[number.last + 2]?.glued === true
  if (isOpener(before) && closes && !glued && owner?.kind === 'word' && ((person && value >= 12) || spelled || (value >= 2 && owner.caps === 1))) return { years: value, last: number.last }
  return null
}

/** Ages of one person: "43yo", "62M", "eighty-one", "aged 7", "(34, …". */
export const ageDetector = defineDetector({
  kinds: ['age', 'ageOver89', 'ageChild'],
  about: 'An exact age; its value is the age in years.',
  detect: (reading) => {
    let i = 0
    while (i < reading.tokens.length) {
      const found = findAge(reading, i)
      if (!found) { i++; continue }
      reading.add('age', i, found.last, found.years)
      if (found.years > 89) reading.add('ageOver89', i, found.last, found.years)
      if (found.years < 18) reading.add('ageChild', i, found.last, found.years)
      i = found.last + 1
    }
  },
})
