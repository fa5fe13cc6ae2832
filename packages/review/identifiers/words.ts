import { medicinesWords } from '../words/en/medicines.ts'
import { toFolded } from './fold.ts'
import { cities } from './lists/cities.ts'
import { commonWords } from './lists/common-words.ts'
import { regions } from './lists/countries.ts'
import { givenNames } from './lists/given-names.ts'
import { surnames } from './lists/surnames.ts'
import {
  companySuffixes, dayNames, facilityWords, monthNames, nationalities, organisationWords, particles, personCues, placeCues, postnominals, streetWords, titles, unitWords,
} from './lists/words.ts'

/** Lists that a word can stand in, as bits. */
export const listBits = {
  given: 1, surname: 2, place: 4, common: 8, title: 16, postnominal: 32, particle: 64, company: 128, organisation: 256, facility: 512,
  street: 1024, unit: 2048, month: 4096, day: 8192, nationality: 16384, personCue: 32768, placeCue: 65536, placePart: 131072, medicine: 262144,
} as const

const bits = new Map<string, number>()
/** Phrases of places in several words, by their first word. */
const phrases = new Map<string, string[][]>()

function add(words: Iterable<string>, bit: number): void {
  for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit)
}

for (const place of [...regions, ...cities]) {
  const words = place.split(' ')
  const [first, ...rest] = words
  if (first === undefined) continue
  if (rest.length === 0) add([first], listBits.place)
  else {
    phrases.set(first, [...(phrases.get(first) ?? []), words])
    add(words, listBits.placePart)
  }
}
add(givenNames, listBits.given)
add(surnames, listBits.surname)
add(commonWords, listBits.common)
const sets: readonly (readonly [Iterable<string>, number])[] = [
  [titles, listBits.title], [postnominals, listBits.postnominal], [particles, listBits.particle], [companySuffixes, listBits.company],
  [organisationWords, listBits.organisation], [facilityWords, listBits.facility], [streetWords, listBits.street], [unitWords, listBits.unit],
  [monthNames, listBits.month], [dayNames, listBits.day], [nationalities, listBits.nationality], [personCues, listBits.personCue], [placeCues, listBits.placeCue],
]
for (const [words, bit] of sets) add(words, bit)
for (const { id, entries } of medicinesWords.lexicons) {
  if (id !== 'drug') continue
  const names = entries.map((entry) => toFolded(typeof entry === 'string' ? entry : entry.p))
  add(names.filter((name) => name.length > 3 && !name.includes(' ') && ((bits.get(name) ?? 0) & (listBits.given | listBits.place)) === 0), listBits.medicine)
}

const contraction = /'(?:d|ve|ll|re|m|t|ts)$/

/** The lists in which a folded word stands; 0 for none. A double name ("Anne-Marie") stands where its first part stands. */
export function toLists(folded: string): number {
  const found = bits.get(folded)
  if (found !== undefined) return found
  if (folded.includes("'") && contraction.test(folded)) return listBits.common
  const hyphen = folded.indexOf('-')
  return hyphen > 1 ? (bits.get(folded.slice(0, hyphen)) ?? 0) & (listBits.given | listBits.surname) : 0
}

/** How many words, from the one at `at` on, are a place of the lists in several words; 0 for none. */
export function countPlaceWords(folded: readonly string[], at: number): number {
  const candidates = phrases.get(folded[at] ?? '')
  let longest = 0
  if (candidates) for (const words of candidates) {
    if (words.length > longest && words.every((word, index) => folded[at + index] === word)) longest = words.length
  }
  return longest
}

